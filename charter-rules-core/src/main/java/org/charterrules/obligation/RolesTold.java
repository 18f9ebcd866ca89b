package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record RolesTold() implements Obligation<MeetingSubject> {
    public static RolesTold orIntroduced() {
        return new RolesTold();
    }

    public static RolesTold strictly() {
        return new RolesTold();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
