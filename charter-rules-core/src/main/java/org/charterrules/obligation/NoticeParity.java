package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record NoticeParity() implements Obligation<MeetingSubject> {
    public static NoticeParity of(String value0, String value1) {
        return new NoticeParity();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
