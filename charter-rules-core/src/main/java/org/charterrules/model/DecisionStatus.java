package org.charterrules.model;

/** Whether a decision still stands open, for example {@link #FINAL}. */
public enum DecisionStatus {
    /** Proposed, still open to views. */
    PROVISIONAL,

    /** Taken. */
    FINAL
}
