package org.charterrules.model;

/** A way in which messages travel, for example {@link #EMAIL}. */
public enum Channel {
    /** By email. */
    EMAIL,

    /** By post. */
    POST,

    /** By telephone. */
    PHONE,

    /** By text message. */
    TEXT,

    /** By word of mouth. */
    IN_PERSON,

    /** On a website. */
    WEB,

    /** Through a body that speaks for people, for example a forum. */
    VIA_BODY
}
