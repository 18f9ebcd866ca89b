package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record FormatIncluded() implements Obligation<MeetingSubject> {
    public static FormatIncluded of(String value0) {
        return new FormatIncluded();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
