package org.charterrules.model;

/** Which side of services a decision touches, for example {@link #MONITORING}. */
public enum Aspect {
    /** What is provided. */
    PROVISION,

    /** How it is watched over. */
    MONITORING
}
