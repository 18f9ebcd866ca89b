package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record NoticesReachEveryone() implements Obligation<MeetingSubject> {
    public static NoticesReachEveryone of(String value0) {
        return new NoticesReachEveryone();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
