package org.charterrules.model;

/** What is recorded of a participant's coming, for example {@link #ATTENDED}. */
public enum Attendance {
    /** Invited; whether they came is not recorded. */
    INVITED,

    /** They took part. */
    ATTENDED,

    /** They sent apologies. */
    APOLOGIES,

    /** They did not come and sent no apologies. */
    ABSENT
}
