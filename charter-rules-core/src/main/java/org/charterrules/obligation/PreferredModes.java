package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record PreferredModes() implements Obligation<MeetingSubject> {
    public static PreferredModes orReason(String value0) {
        return new PreferredModes();
    }

    public static PreferredModes orRoutes() {
        return new PreferredModes();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
