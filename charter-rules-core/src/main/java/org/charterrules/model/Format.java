package org.charterrules.model;

/** A form in which information is offered, for example {@link #EASY_READ}. */
public enum Format {
    /** Short sentences with pictures. */
    EASY_READ,

    /** Print of at least 16 point. */
    LARGE_PRINT,

    /** Braille. */
    BRAILLE,

    /** A sound recording. */
    AUDIO,

    /** British Sign Language. */
    BSL,

    /** A translation into another language. */
    TRANSLATION,

    /** Plain text, such as an email. */
    PLAIN_TEXT,

    /** Ordinary print on paper. */
    PAPER,

    /** A document that works with a screen reader. */
    SCREEN_READER,

    /** Widgit or other symbols. */
    SYMBOLS
}
