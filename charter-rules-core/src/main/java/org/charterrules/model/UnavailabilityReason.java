package org.charterrules.model;

/** Why somebody cannot come, for example {@link #SCHOOL_RUN}. */
public enum UnavailabilityReason {
    /** Work. */
    WORK,

    /** School or college. */
    SCHOOL,

    /** Taking children to school or nursery, or fetching them. */
    SCHOOL_RUN,

    /** Family life. */
    FAMILY,

    /** Anything else. */
    OTHER
}
