package org.charterrules.finding;

/** What was found of a clause for one meeting. */
public enum Verdict {
    /** The clause is kept. */
    SATISFIED,
    /** The clause is broken. */
    VIOLATED,
    /** The clause was not met, and the charter or the people concerned accept why. */
    EXCUSED,
    /** Not done yet, and there is still time: the finding carries the last compliant date. */
    PENDING,
    /** The records do not tell: the finding names the missing fields, or the house figure or list that nobody set. */
    UNKNOWN,
    /** The clause does not bind this meeting: the finding says why. */
    NOT_APPLICABLE
}
