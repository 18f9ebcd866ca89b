package org.charterrules.model;

/** What a notice is for, for example {@link #AGENDA}. */
public enum NoticeKind {
    /** Says that a date has been fixed ('save the date'). */
    BOOKING,

    /** Invites people to the meeting. */
    INVITATION,

    /** Carries the agenda. */
    AGENDA,

    /** Carries papers for the meeting. */
    DOCUMENTS,

    /** Says that something about the meeting has changed. */
    CHANGE,

    /** Says that the meeting is called off. */
    CANCELLATION,

    /** Carries the notes of the meeting. */
    NOTES,

    /** Tells people what came of the meeting. */
    FEEDBACK,

    /** Tells people how far actions have got. */
    PROGRESS,

    /** Any other information. */
    INFORMATION,

    /** Thanks people for taking part. */
    THANKS
}
