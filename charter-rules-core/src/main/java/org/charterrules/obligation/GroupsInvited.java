package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record GroupsInvited() implements Obligation<MeetingSubject> {
    public static GroupsInvited of(String value0, String value1) {
        return new GroupsInvited();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
