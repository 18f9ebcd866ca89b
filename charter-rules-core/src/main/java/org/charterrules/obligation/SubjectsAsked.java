package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record SubjectsAsked() implements Obligation<MeetingSubject> {
    public static SubjectsAsked of(String value0, String value1) {
        return new SubjectsAsked();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
