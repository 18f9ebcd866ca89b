package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record NeedsAnswered() implements Obligation<MeetingSubject> {
    public static NeedsAnswered of(String value0) {
        return new NeedsAnswered();
    }

    public static NeedsAnswered ofKinds(String value0) {
        return new NeedsAnswered();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
