package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.FeedbackSubject;

/** To be written. */
public record AnsweredInTime() implements Obligation<FeedbackSubject> {
    @Override
    public Judgement judge(FeedbackSubject subject) {
        throw new UnsupportedOperationException();
    }
}
