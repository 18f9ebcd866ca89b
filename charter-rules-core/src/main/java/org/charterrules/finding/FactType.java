package org.charterrules.finding;

/** The type of a fact in a case file. */
public enum FactType {
    /** The case file itself. */
    CASE_FILE,
    /** A meeting. */
    MEETING,
    /** A person. */
    PERSON,
    /** A person's part in a meeting; named by the person's id. */
    PARTICIPANT,
    /** A notice. */
    NOTICE,
    /** An action. */
    ACTION,
    /** A decision. */
    DECISION,
    /** A feedback item. */
    FEEDBACK,
    /** A person's answer. */
    ATTESTATION,
    /** What the host says about its records. */
    POLICY
}
