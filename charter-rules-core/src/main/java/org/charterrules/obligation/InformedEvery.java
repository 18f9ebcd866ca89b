package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.SeriesSubject;

/** To be written. */
public record InformedEvery() implements Obligation<SeriesSubject> {
    public static InformedEvery of(String value0) {
        return new InformedEvery();
    }

    @Override
    public Judgement judge(SeriesSubject subject) {
        throw new UnsupportedOperationException();
    }
}
