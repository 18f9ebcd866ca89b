package org.charterrules.obligation;

import java.time.Period;
import org.charterrules.finding.Judgement;
import org.charterrules.subject.SeriesSubject;
import org.threeten.extra.PeriodDuration;

/**
 * Between one meeting that was held and the next, and since the last, no more time passes than the charter itself says; for
 * example 6 weeks. A next meeting that is booked within that time is enough. Local dates are compared, the last date still counts, and
 * a month that has no such day ends on its last.
 *
 * @param every the longest time, 1 day or more
 */
public record MeetsAtLeastEvery(Period every) implements Obligation<SeriesSubject> {
    /**
     * Reads the gaps as rule files fill them.
     *
     * @param number for example {@code 6}
     * @param unit {@code days}, {@code weeks} or {@code months}
     * @return the obligation
     */
    public static MeetsAtLeastEvery of(String number, String unit) {
        return new MeetsAtLeastEvery(Words.period(number, unit));
    }

    @Override
    public Judgement judge(SeriesSubject subject) {
        return MeetsEvery.judge(subject, PeriodDuration.of(every));
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof MeetsAtLeastEvery weaker && Words.isWithin(every, weaker.every);
    }

    @Override
    public boolean conflictsWith(Obligation<?> other) {
        return other instanceof MeetsAtMost && other.conflictsWith(this);
    }
}
