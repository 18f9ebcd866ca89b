package org.charterrules.model;

/** How far a meeting has got, for example {@link #BOOKED}. */
public enum MeetingStatus {
    /** A date is being considered; nothing is fixed. */
    PROPOSED,

    /** The date is fixed; the meeting has not been recorded as held. */
    BOOKED,

    /** The meeting took place. */
    HELD,

    /** The meeting was called off. */
    CANCELLED
}
