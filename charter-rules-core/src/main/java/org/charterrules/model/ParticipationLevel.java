package org.charterrules.model;

/** How much say people have, from least to most, for example {@link #CONSULT}. */
public enum ParticipationLevel {
    /** No say. */
    NONE,

    /** People are told. */
    INFORM,

    /** People are asked. */
    CONSULT,

    /** People work on parts of it. */
    INVOLVE,

    /** People work on all of it. */
    ENGAGE,

    /** People share the work and the decisions. */
    CO_PRODUCTION
}
