package org.charterrules.model;

/** A person's answer to a question, for example {@link #PARTLY}. */
public enum Answer {
    /** Yes. */
    YES,

    /** Partly. */
    PARTLY,

    /** No. */
    NO,

    /** Not sure. */
    NOT_SURE
}
