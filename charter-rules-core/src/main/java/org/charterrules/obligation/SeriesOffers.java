package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.SeriesSubject;

/** To be written. */
public record SeriesOffers() implements Obligation<SeriesSubject> {
    public static SeriesOffers of(String value0) {
        return new SeriesOffers();
    }

    @Override
    public Judgement judge(SeriesSubject subject) {
        throw new UnsupportedOperationException();
    }
}
