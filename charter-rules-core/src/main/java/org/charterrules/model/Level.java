package org.charterrules.model;

/** How far a meeting reaches, for example {@link #STRATEGIC}. */
public enum Level {
    /** About one child, young person or family. */
    INDIVIDUAL,

    /** About one service or team. */
    OPERATIONAL,

    /** About services as a whole. */
    STRATEGIC
}
