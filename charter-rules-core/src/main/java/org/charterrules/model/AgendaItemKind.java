package org.charterrules.model;

/** What an agenda item is for, for example {@link #DECISION}. */
public enum AgendaItemKind {
    /** People say who they are and why they are there. */
    INTRODUCTIONS,

    /** Earlier actions are gone through. */
    ACTION_REVIEW,

    /** Anybody may raise anything. */
    OPEN_DISCUSSION,

    /** What was learned is talked over. */
    LEARNING,

    /** A decision is prepared or taken. */
    DECISION,

    /** Anything else. */
    OTHER
}
