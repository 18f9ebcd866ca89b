package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.DecisionSubject;

/** To be written. */
public record DecidedTogether() implements Obligation<DecisionSubject> {
    public static DecidedTogether of(String value0, String value1) {
        return new DecidedTogether();
    }

    public static DecidedTogether orReason(String value0, String value1, String value2) {
        return new DecidedTogether();
    }

    @Override
    public Judgement judge(DecisionSubject subject) {
        throw new UnsupportedOperationException();
    }
}
