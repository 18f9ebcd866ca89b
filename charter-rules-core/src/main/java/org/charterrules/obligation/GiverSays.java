package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.FeedbackSubject;

/** To be written. */
public record GiverSays() implements Obligation<FeedbackSubject> {
    public static GiverSays of(String value0) {
        return new GiverSays();
    }

    @Override
    public Judgement judge(FeedbackSubject subject) {
        throw new UnsupportedOperationException();
    }
}
