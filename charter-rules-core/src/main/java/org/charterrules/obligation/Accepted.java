package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.ActionSubject;

/** To be written. */
public record Accepted() implements Obligation<ActionSubject> {
    public static Accepted beforeNotes() {
        return new Accepted();
    }

    public static Accepted everTaken() {
        return new Accepted();
    }

    public static Accepted freely(String value0) {
        return new Accepted();
    }

    @Override
    public Judgement judge(ActionSubject subject) {
        throw new UnsupportedOperationException();
    }
}
