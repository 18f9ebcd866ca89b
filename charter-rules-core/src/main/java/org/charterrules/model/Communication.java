package org.charterrules.model;

/** How a person communicates, for example {@link #NON_VERBAL}. */
public enum Communication {
    /** By speech. */
    VERBAL,

    /** Without speech. */
    NON_VERBAL,

    /** Partly by speech. */
    MIXED
}
