package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record TopicsStated() implements Obligation<MeetingSubject> {
    public static TopicsStated of(String value0) {
        return new TopicsStated();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
