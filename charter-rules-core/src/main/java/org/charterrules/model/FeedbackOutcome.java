package org.charterrules.model;

/** What came of feedback, for example {@link #ACTED}. */
public enum FeedbackOutcome {
    /** Something is done about it. */
    ACTED,

    /** Nothing will be done; the reason says why. */
    DECLINED,

    /** It was read. */
    NOTED
}
