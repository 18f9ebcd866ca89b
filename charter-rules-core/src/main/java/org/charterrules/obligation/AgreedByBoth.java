package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.ActionSubject;

/** To be written. */
public record AgreedByBoth() implements Obligation<ActionSubject> {
    public static AgreedByBoth of(String value0, String value1) {
        return new AgreedByBoth();
    }

    @Override
    public Judgement judge(ActionSubject subject) {
        throw new UnsupportedOperationException();
    }
}
