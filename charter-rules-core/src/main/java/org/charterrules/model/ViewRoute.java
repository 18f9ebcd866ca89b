package org.charterrules.model;

/** A way of giving views, for example {@link #WRITTEN}. */
public enum ViewRoute {
    /** At the meeting itself, face to face or from afar. */
    ATTEND,

    /** In writing. */
    WRITTEN,

    /** In a survey. */
    SURVEY,

    /** In a talk with one person. */
    ONE_TO_ONE,

    /** Through an advocate. */
    ADVOCATE,

    /** By a spoken message. */
    VOICE_NOTE,

    /** By drawing, music or play. */
    CREATIVE,

    /** With symbols, signs or a device (augmentative and alternative communication). */
    AAC,

    /** By somebody who knows the person watching how they respond. */
    OBSERVATION
}
