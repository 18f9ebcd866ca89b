package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record SubjectsInvolved() implements Obligation<MeetingSubject> {
    public static SubjectsInvolved of(String value0) {
        return new SubjectsInvolved();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
