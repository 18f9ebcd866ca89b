package org.charterrules.model;

/** What sort of feedback it is, for example {@link #VIEW}. */
public enum FeedbackKind {
    /** An opinion on something under discussion. */
    VIEW,

    /** A request. */
    REQUEST,

    /** A complaint. */
    COMPLAINT,

    /** A mistake that somebody pointed out. */
    MISTAKE
}
