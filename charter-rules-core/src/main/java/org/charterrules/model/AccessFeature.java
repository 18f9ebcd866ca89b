package org.charterrules.model;

/** Something that a venue may have and a person may need, for example {@link #STEP_FREE}. */
public enum AccessFeature {
    /** No steps from the street to the seat. */
    STEP_FREE,

    /** A toilet for wheelchair users. */
    ACCESSIBLE_TOILET,

    /** A Changing Places toilet, with a hoist and a bench. */
    CHANGING_PLACE,

    /** A hearing loop. */
    HEARING_LOOP,

    /** A quiet room to withdraw to. */
    QUIET_SPACE,

    /** Parking for disabled people near the door. */
    ACCESSIBLE_PARKING,

    /** A bus stop or station near the door. */
    PUBLIC_TRANSPORT,

    /** Soft light and little noise. */
    LOW_STIMULUS,

    /** Somebody who looks after children. */
    CHILDCARE,

    /** Assistance dogs are welcome. */
    ASSISTANCE_DOGS
}
