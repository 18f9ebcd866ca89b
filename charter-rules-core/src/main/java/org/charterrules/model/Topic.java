package org.charterrules.model;

/** Something a notice can state, for example {@link #PURPOSE}. */
public enum Topic {
    /** What the meeting is for. */
    PURPOSE,

    /** What people can expect. */
    EXPECTATIONS,

    /** What is fixed and what is open: budget, law, limits. */
    CONTEXT,

    /** Who will be there. */
    PARTICIPANT_LIST,

    /** How much time is asked of people. */
    COMMITMENT_TIME,

    /** What people would be responsible for. */
    COMMITMENT_RESPONSIBILITY,

    /** Which role is asked of people. */
    COMMITMENT_ROLE,

    /** Which decision people can influence; a notice that states it invites views. */
    INFLUENCE_WHERE,

    /** How people can influence it. */
    INFLUENCE_HOW,

    /** How the decision will be taken. */
    DECISION_METHOD,

    /** That people may add items to the agenda. */
    INVITE_AGENDA_ITEMS,

    /** How far actions have got. */
    PROGRESS
}
