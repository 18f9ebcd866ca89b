package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.DecisionSubject;

/** To be written. */
public record DecidedWith() implements Obligation<DecisionSubject> {
    public static DecidedWith orReason(String value0, String value1) {
        return new DecidedWith();
    }

    @Override
    public Judgement judge(DecisionSubject subject) {
        throw new UnsupportedOperationException();
    }
}
