package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record RoutesOffered() implements Obligation<MeetingSubject> {
    public static RoutesOffered of(String value0) {
        return new RoutesOffered();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
