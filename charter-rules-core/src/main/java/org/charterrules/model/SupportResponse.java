package org.charterrules.model;

/** What was done about a need, for example {@link #MET}. */
public enum SupportResponse {
    /** It is met. */
    MET,

    /** It is met in part. */
    PARTLY,

    /** It cannot be met; the reason says why. */
    DECLINED,

    /** Nothing yet. */
    NONE
}
