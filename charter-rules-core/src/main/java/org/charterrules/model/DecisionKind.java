package org.charterrules.model;

/** What a decision is about, for example {@link #SPENDING}. */
public enum DecisionKind {
    /** Money. */
    SPENDING,

    /** Where services are going. */
    STRATEGY,

    /** A policy. */
    POLICY,

    /** A change of a service. */
    SERVICE_CHANGE,

    /** What comes first. */
    PRIORITY,

    /** The plan of one child, young person or family. */
    INDIVIDUAL_PLAN
}
