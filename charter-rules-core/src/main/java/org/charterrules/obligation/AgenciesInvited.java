package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record AgenciesInvited() implements Obligation<MeetingSubject> {
    public static AgenciesInvited of(String value0, String value1) {
        return new AgenciesInvited();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
