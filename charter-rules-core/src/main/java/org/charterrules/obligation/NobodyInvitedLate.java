package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record NobodyInvitedLate() implements Obligation<MeetingSubject> {
    public static NobodyInvitedLate unless(String value0) {
        return new NobodyInvitedLate();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
