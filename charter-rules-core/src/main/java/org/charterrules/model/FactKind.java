package org.charterrules.model;

/** A kind of fact that a host can declare complete: only there does 'no record' mean 'not done'. */
public enum FactKind {
    /** Who was invited and what they were asked. */
    PARTICIPANTS,

    /** Everything that was sent. */
    NOTICES,

    /** Everything agreed, with its explanations. */
    ACTIONS,

    /** Everything people said. */
    FEEDBACK,

    /** Every answer people gave. */
    ATTESTATIONS,

    /** Every note and paper. */
    DOCUMENTS
}
