package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record AnsweredBy() implements Obligation<MeetingSubject> {
    public static AnsweredBy of(String value0, String value1) {
        return new AnsweredBy();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
