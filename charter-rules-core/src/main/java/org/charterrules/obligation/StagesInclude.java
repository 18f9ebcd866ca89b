package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.SeriesSubject;

/** To be written. */
public record StagesInclude() implements Obligation<SeriesSubject> {
    public static StagesInclude of(String value0) {
        return new StagesInclude();
    }

    @Override
    public Judgement judge(SeriesSubject subject) {
        throw new UnsupportedOperationException();
    }
}
