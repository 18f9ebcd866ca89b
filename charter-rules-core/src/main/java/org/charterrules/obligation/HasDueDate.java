package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.ActionSubject;

/** To be written. */
public record HasDueDate() implements Obligation<ActionSubject> {
    public static HasDueDate changesTold() {
        return new HasDueDate();
    }

    public static HasDueDate strictly() {
        return new HasDueDate();
    }

    @Override
    public Judgement judge(ActionSubject subject) {
        throw new UnsupportedOperationException();
    }
}
