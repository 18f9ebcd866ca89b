package org.charterrules.model;

/** What support is needed for, for example {@link #COMMUNICATION}. */
public enum SupportNeedKind {
    /** To understand and be understood. */
    COMMUNICATION,

    /** To read or hear what is sent. */
    FORMAT,

    /** To follow at one's own speed. */
    PACE,

    /** To know what is needed to take part. */
    KNOWLEDGE,

    /** To get there and get in. */
    ACCESS,

    /** Anything else. */
    OTHER
}
