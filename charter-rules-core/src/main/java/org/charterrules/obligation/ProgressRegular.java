package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.ActionSubject;

/** To be written. */
public record ProgressRegular() implements Obligation<ActionSubject> {
    @Override
    public Judgement judge(ActionSubject subject) {
        throw new UnsupportedOperationException();
    }
}
