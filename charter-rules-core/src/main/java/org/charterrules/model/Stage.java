package org.charterrules.model;

/** Where in a piece of work a meeting stands, for example {@link #START}. */
public enum Stage {
    /** The work begins. */
    START,

    /** The work is under way. */
    MIDDLE,

    /** The work ends. */
    END
}
