package org.charterrules.obligation;

import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.Attendance;
import org.charterrules.model.Participant;
import org.charterrules.subject.Truth;

/** Whether somebody was at a meeting. */
final class Attending {
    private Attending() {}

    static Truth attended(Participant one) {
        return one.attendance() == null || one.attendance() == Attendance.INVITED
                ? Truth.MAYBE
                : Truth.of(one.attendance() == Attendance.ATTENDED);
    }

    static FieldRef field(Participant one) {
        return new FieldRef(FactType.PARTICIPANT, one.personId(), "attendance");
    }
}
