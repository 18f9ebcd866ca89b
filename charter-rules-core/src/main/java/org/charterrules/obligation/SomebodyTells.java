package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record SomebodyTells() implements Obligation<MeetingSubject> {
    public static SomebodyTells of(String value0) {
        return new SomebodyTells();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
