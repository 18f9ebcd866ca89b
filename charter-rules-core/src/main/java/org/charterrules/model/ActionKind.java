package org.charterrules.model;

/** What sort of action it is, for example {@link #OUTCOME}. */
public enum ActionKind {
    /** Something to do. */
    TASK,

    /** Something to reach for a person or family. */
    OUTCOME,

    /** A problem to settle. */
    ISSUE,

    /** Something that puts a mistake right. */
    CORRECTIVE
}
