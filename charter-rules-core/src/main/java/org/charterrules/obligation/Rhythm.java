package org.charterrules.obligation;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.PeriodDuration;

/**
 * Something that happens again before a certain time has passed.
 *
 * @param every the longest time from one date to the next
 */
record Rhythm(PeriodDuration every) {
    /** The last date that is early enough after another one. */
    LocalDate limit(LocalDate date) {
        return date.atStartOfDay().plus(every).toLocalDate();
    }

    /** The dates after which the next one came too late, with that next one. */
    TreeMap<LocalDate, LocalDate> gaps(SortedSet<LocalDate> dates) {
        TreeMap<LocalDate, LocalDate> gaps = new TreeMap<>();
        @Nullable LocalDate last = null;
        for (LocalDate date : dates) {
            if (last != null && date.isAfter(limit(last))) {
                gaps.put(last, date);
            }
            last = date;
        }
        return gaps;
    }
}
