package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record OutcomesAgreed() implements Obligation<MeetingSubject> {
    public static OutcomesAgreed of(String value0, String value1) {
        return new OutcomesAgreed();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
