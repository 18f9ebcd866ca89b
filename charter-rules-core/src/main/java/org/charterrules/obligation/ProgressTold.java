package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.ActionSubject;

/** To be written. */
public record ProgressTold() implements Obligation<ActionSubject> {
    public static ProgressTold sinceAgreed() {
        return new ProgressTold();
    }

    public static ProgressTold sinceDone() {
        return new ProgressTold();
    }

    public static ProgressTold sinceLastChange() {
        return new ProgressTold();
    }

    @Override
    public Judgement judge(ActionSubject subject) {
        throw new UnsupportedOperationException();
    }
}
