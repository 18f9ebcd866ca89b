package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record AgendaItemPresent() implements Obligation<MeetingSubject> {
    public static AgendaItemPresent of(String value0) {
        return new AgendaItemPresent();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
