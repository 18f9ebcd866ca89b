package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record RequiredInvited() implements Obligation<MeetingSubject> {
    public static RequiredInvited otherwise(String value0, String value1) {
        return new RequiredInvited();
    }

    public static RequiredInvited strictly() {
        return new RequiredInvited();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
