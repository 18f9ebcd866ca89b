package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.SeriesSubject;

/** To be written. */
public record MeetsEvery() implements Obligation<SeriesSubject> {
    public static MeetsEvery of(String value0) {
        return new MeetsEvery();
    }

    @Override
    public Judgement judge(SeriesSubject subject) {
        throw new UnsupportedOperationException();
    }
}
