package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record KnownInvitedFirst() implements Obligation<MeetingSubject> {
    public static KnownInvitedFirst of(String value0, String value1) {
        return new KnownInvitedFirst();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
