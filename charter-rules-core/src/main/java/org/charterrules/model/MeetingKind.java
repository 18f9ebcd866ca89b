package org.charterrules.model;

/** What sort of meeting it is, for example {@link #CO_PRODUCTION_GROUP}. */
public enum MeetingKind {
    /** A group in which families and professionals design or decide together. */
    CO_PRODUCTION_GROUP,

    /** A meeting that asks people for their views. */
    CONSULTATION,

    /** A meeting about one child, young person or adult, such as a plan review. */
    INDIVIDUAL_PLANNING,

    /** A board that steers services for the whole area. */
    STRATEGIC_BOARD,

    /** A regular forum, such as a parent carer forum. */
    FORUM,

    /** A workshop. */
    WORKSHOP,

    /** A training session. */
    TRAINING,

    /** Any other meeting. */
    OTHER
}
