package org.charterrules.subject;

/** Three-valued truth: what the records say, or do not tell. */
public enum Truth {
    /** The records say so. */
    YES,
    /** The records say that it is not so. */
    NO,
    /** The records do not tell. */
    MAYBE;

    /**
     * The truth of something that is known.
     *
     * @param known what is known
     * @return {@link #YES} or {@link #NO}
     */
    public static Truth of(boolean known) {
        return known ? YES : NO;
    }

    /**
     * Whether both hold.
     *
     * @param other another truth
     * @return {@link #NO} if either is, else {@link #MAYBE} if either is, else {@link #YES}
     */
    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == MAYBE || other == MAYBE ? MAYBE : YES;
    }

    /**
     * Whether at least one holds.
     *
     * @param other another truth
     * @return {@link #YES} if either is, else {@link #MAYBE} if either is, else {@link #NO}
     */
    public Truth or(Truth other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == MAYBE || other == MAYBE ? MAYBE : NO;
    }

    /**
     * The opposite.
     *
     * @return no for yes, yes for no, and not known for not known
     */
    public Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case MAYBE -> MAYBE;
        };
    }
}
