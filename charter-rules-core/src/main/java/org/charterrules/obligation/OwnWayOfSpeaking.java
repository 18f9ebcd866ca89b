package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record OwnWayOfSpeaking() implements Obligation<MeetingSubject> {
    public static OwnWayOfSpeaking of(String value0) {
        return new OwnWayOfSpeaking();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
