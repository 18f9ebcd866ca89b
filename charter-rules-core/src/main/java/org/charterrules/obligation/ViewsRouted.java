package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record ViewsRouted() implements Obligation<MeetingSubject> {
    public static ViewsRouted of(String value0) {
        return new ViewsRouted();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
