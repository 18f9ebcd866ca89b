package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.DecisionSubject;

/** To be written. */
public record AgreedFirst() implements Obligation<DecisionSubject> {
    public static AgreedFirst of(String value0) {
        return new AgreedFirst();
    }

    @Override
    public Judgement judge(DecisionSubject subject) {
        throw new UnsupportedOperationException();
    }
}
