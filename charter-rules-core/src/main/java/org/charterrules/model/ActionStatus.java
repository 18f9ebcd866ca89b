package org.charterrules.model;

/** How far an action has got, for example {@link #DONE}. */
public enum ActionStatus {
    /** Not begun. */
    OPEN,

    /** Begun, not finished. */
    IN_PROGRESS,

    /** Finished. */
    DONE,

    /** Given up. */
    DROPPED,

    /** Refused. */
    DECLINED
}
