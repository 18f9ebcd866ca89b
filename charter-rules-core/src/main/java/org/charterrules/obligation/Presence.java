package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.FieldRef;
import org.charterrules.subject.Condition;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Members;
import org.charterrules.subject.Truth;

/**
 * Whether anybody from some groups is invited, whatever their attendance.
 *
 * @param wanted the groups
 * @param truth yes, no, or not known
 * @param missing the fields that would tell; empty unless not known
 * @param people ids of those invited from the groups, in order
 */
record Presence(Wanted wanted, Truth truth, List<FieldRef> missing, List<String> people) {
    static Presence at(MeetingSubject meeting, Wanted wanted) {
        if (meeting.meeting().participants() == null) {
            return new Presence(wanted, Truth.MAYBE, List.of(meeting.participantsField()), List.of());
        }
        Members members = meeting.members(wanted.groups());
        Truth any = members.any();
        return new Presence(wanted, any, any == Truth.MAYBE ? members.missing() : List.of(), members.ids());
    }

    /** At any of several meetings; cancelled ones do not count. */
    static Presence over(List<MeetingSubject> meetings, Wanted wanted, boolean undeclaredIsNone) {
        Truth truth = Truth.NO;
        List<FieldRef> missing = new ArrayList<>();
        Set<String> people = new TreeSet<>();
        for (MeetingSubject meeting : meetings) {
            Presence here = at(meeting, wanted);
            Condition stands = meeting.isNotCancelled();
            Truth counts = here.declared(undeclaredIsNone && meeting.meeting().participants() != null)
                    .and(stands.truth());
            truth = truth.or(counts);
            if (counts == Truth.MAYBE) {
                missing.addAll(here.missing);
                missing.addAll(stands.missing());
            } else if (counts == Truth.YES) {
                people.addAll(here.people);
            }
        }
        return new Presence(wanted, truth, truth == Truth.MAYBE ? missing : List.of(), List.copyOf(people));
    }

    private Truth declared(boolean undeclaredIsNone) {
        return undeclaredIsNone && truth == Truth.MAYBE ? Truth.NO : truth;
    }
}
