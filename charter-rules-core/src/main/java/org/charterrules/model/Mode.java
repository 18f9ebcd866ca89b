package org.charterrules.model;

/** A way of taking part in a meeting. A hybrid meeting offers two of them. */
public enum Mode {
    /** In the same room. */
    FACE_TO_FACE,

    /** By video, over the internet. */
    ONLINE,

    /** By telephone. */
    TELEPHONE
}
