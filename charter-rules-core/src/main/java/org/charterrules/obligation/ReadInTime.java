package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record ReadInTime() implements Obligation<MeetingSubject> {
    public static ReadInTime of(String value0) {
        return new ReadInTime();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
