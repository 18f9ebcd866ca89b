package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record SeveralWays() implements Obligation<MeetingSubject> {
    public static SeveralWays of(String value0) {
        return new SeveralWays();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
