package org.charterrules.obligation;

import java.time.Period;
import org.charterrules.finding.Judgement;
import org.charterrules.subject.SeriesSubject;
import org.threeten.extra.PeriodDuration;

/**
 * Between one notice to a group and the next, and since the last, no more time passes than the charter itself says; for
 * example 4 weeks. Dates are those of the meeting that a notice is about; the last date still counts.
 *
 * @param every the longest time, 1 day or more
 */
public record InformedAtLeastEvery(Period every) implements Obligation<SeriesSubject> {
    /**
     * Reads the gaps as rule files fill them.
     *
     * @param number for example {@code 4}
     * @param unit {@code days}, {@code weeks} or {@code months}
     * @return the obligation
     */
    public static InformedAtLeastEvery of(String number, String unit) {
        return new InformedAtLeastEvery(Words.period(number, unit));
    }

    @Override
    public Judgement judge(SeriesSubject subject) {
        return InformedEvery.judge(subject, PeriodDuration.of(every), null);
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof InformedAtLeastEvery weaker && Words.isWithin(every, weaker.every);
    }
}
