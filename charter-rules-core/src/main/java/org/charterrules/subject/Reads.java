package org.charterrules.subject;

import org.charterrules.finding.FactType;

/**
 * Notes which kinds of facts are read through a {@link CaseIndex}, of answers to which questions, and whether other meetings than
 * the one at hand are looked at. Whoever checks a changed case file again can then leave alone what the change cannot reach.
 */
public final class Reads {
    /** Other meetings than the one at hand. */
    public static final long BEYOND = 1L << FactType.values().length;

    /** When other meetings are, and how far they have got; nothing else of them. */
    public static final long CALENDAR = BEYOND << 1;

    /** Every kind of fact of every meeting. */
    public static final long EVERYTHING = -1;

    private static final int FIRST_QUESTION = FactType.values().length + 2;
    private static final int QUESTIONS = Long.SIZE - FIRST_QUESTION;

    private long noted;

    /**
     * The note for a kind of fact.
     *
     * @param type the kind of fact
     * @return one bit
     */
    public static long of(FactType type) {
        return 1L << type.ordinal();
    }

    /**
     * The note for the answers to a question.
     *
     * @param questionId for example {@code Q-RESPECT}
     * @return one bit, which a few questions share
     */
    public static long ofQuestion(String questionId) {
        return 1L << (FIRST_QUESTION + Math.floorMod(questionId.hashCode(), QUESTIONS));
    }

    void note(long read) {
        noted |= read;
    }

    /**
     * What was read since this was last asked.
     *
     * @return the notes, one bit each
     */
    public long take() {
        long taken = noted;
        noted = 0;
        return taken;
    }
}
