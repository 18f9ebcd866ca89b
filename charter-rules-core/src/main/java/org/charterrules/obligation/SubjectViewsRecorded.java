package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record SubjectViewsRecorded() implements Obligation<MeetingSubject> {
    public static SubjectViewsRecorded of(String value0) {
        return new SubjectViewsRecorded();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
