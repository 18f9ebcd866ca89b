package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record EverybodySays() implements Obligation<MeetingSubject> {
    public static EverybodySays of(String value0, String value1, String value2) {
        return new EverybodySays();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
