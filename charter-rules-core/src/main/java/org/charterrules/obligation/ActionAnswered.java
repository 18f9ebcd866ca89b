package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.ActionSubject;

/** To be written. */
public record ActionAnswered() implements Obligation<ActionSubject> {
    public static ActionAnswered of(String value0) {
        return new ActionAnswered();
    }

    @Override
    public Judgement judge(ActionSubject subject) {
        throw new UnsupportedOperationException();
    }
}
