package org.charterrules.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * By a time of day on the last such weekday before the date of a meeting, for example by 2pm on the Friday before. Of a meeting on a
 * Friday, that is the Friday a week earlier. Times are those on the clock where the meeting is, whatever the clocks do between.
 *
 * @param day the weekday
 * @param by the latest time of that day, inclusive
 */
public record WeekdayBefore(DayOfWeek day, LocalTime by) implements Lead {
    /**
     * The last moment at which doing it is early enough.
     *
     * @param start the start of the meeting
     * @return for example Friday 5 June 2026, 2pm, for a meeting on Tuesday 9 June 2026
     */
    public ZonedDateTime latestMoment(ZonedDateTime start) {
        return latest(start).atTime(by).atZone(start.getZone());
    }

    @Override
    public boolean isMet(ZonedDateTime done, ZonedDateTime start) {
        return !done.isAfter(latestMoment(start));
    }

    @Override
    public boolean isStillTime(ZonedDateTime now, ZonedDateTime start) {
        return isMet(now, start);
    }

    @Override
    public LocalDate latest(ZonedDateTime start) {
        return start.toLocalDate().with(TemporalAdjusters.previous(day));
    }

    @Override
    public LocalDate earliestMeeting(ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        LocalDate next = today.with(TemporalAdjusters.nextOrSame(day));
        boolean tooLate = next.equals(today) && now.isAfter(next.atTime(by).atZone(now.getZone()));
        return tooLate ? next.plusDays(8) : next.plusDays(1);
    }
}
