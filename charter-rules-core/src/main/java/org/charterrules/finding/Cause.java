package org.charterrules.finding;

/** Why a verdict is {@link Verdict#UNKNOWN}. */
public enum Cause {
    /** Something was not recorded. */
    MISSING_DATA,
    /** The charter leaves a figure or a list to the host, and the host has set none. */
    MISSING_PARAMETER
}
