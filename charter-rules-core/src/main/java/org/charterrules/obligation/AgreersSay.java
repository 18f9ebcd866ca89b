package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.ActionSubject;

/** To be written. */
public record AgreersSay() implements Obligation<ActionSubject> {
    public static AgreersSay of(String value0) {
        return new AgreersSay();
    }

    @Override
    public Judgement judge(ActionSubject subject) {
        throw new UnsupportedOperationException();
    }
}
