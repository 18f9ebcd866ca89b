package org.charterrules.subject;

import org.charterrules.finding.FactType;

/**
 * Notes which kinds of facts are read through a {@link CaseIndex}, and whether other meetings than the one at hand are looked
 * at. Whoever checks a changed case file again can then leave alone what the change cannot reach.
 */
public final class Reads {
    /** Other meetings than the one at hand. */
    public static final int BEYOND = 1 << FactType.values().length;

    /** When other meetings are, and how far they have got; nothing else of them. */
    public static final int CALENDAR = BEYOND << 1;

    /** Every kind of fact of every meeting. */
    public static final int EVERYTHING = (CALENDAR << 1) - 1;

    private int noted;

    /**
     * The note for a kind of fact.
     *
     * @param type the kind of fact
     * @return one bit
     */
    public static int of(FactType type) {
        return 1 << type.ordinal();
    }

    void note(int read) {
        noted |= read;
    }

    /**
     * What was read since this was last asked.
     *
     * @return the notes, one bit each
     */
    public int take() {
        int taken = noted;
        noted = 0;
        return taken;
    }
}
