package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record Invited() implements Obligation<MeetingSubject> {
    public static Invited namingMissing(String value0, String value1) {
        return new Invited();
    }

    public static Invited of(String value0, String value1) {
        return new Invited();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
