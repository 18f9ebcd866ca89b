package org.charterrules.charter;

/** How much a check of the records proves about a clause. */
public enum Fit {
    /** The clause itself states the fact that is tested. */
    DIRECT,
    /** The records show the main part of what the clause asks. */
    STRONG,
    /** The records show a necessary condition only: a pass means that nothing was found against it. */
    PROXY,
    /** A hint, advisory only. */
    WEAK
}
