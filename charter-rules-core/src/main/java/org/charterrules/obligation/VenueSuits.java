package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record VenueSuits() implements Obligation<MeetingSubject> {
    public static VenueSuits orOfferedAnotherWay() {
        return new VenueSuits();
    }

    public static VenueSuits orReason(String value0) {
        return new VenueSuits();
    }

    public static VenueSuits strictly() {
        return new VenueSuits();
    }

    public static VenueSuits wherePossible(String value0) {
        return new VenueSuits();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
