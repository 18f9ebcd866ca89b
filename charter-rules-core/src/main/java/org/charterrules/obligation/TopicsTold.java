package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record TopicsTold() implements Obligation<MeetingSubject> {
    public static TopicsTold of(String value0, String value1) {
        return new TopicsTold();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
