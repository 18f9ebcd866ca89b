package org.charterrules.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * How long before a meeting something has to be done, for example 7 days, and how those days are counted.
 *
 * @param days the number of days, 0 or more
 * @param count how they are counted
 * @param counting how dates are taken from instants, and which days are working days
 */
public record LeadTime(int days, Count count, Counting counting) implements Lead {
    /** How days before a meeting are counted. */
    public enum Count {
        /** Calendar dates: the day it was done is left out, the day of the meeting counts. */
        DATES,
        /** Clear days: both are left out. */
        CLEAR_DAYS,
        /** Working days: the day it was done is left out, the day of the meeting counts if it is a working day. */
        WORKING_DAYS,
        /** Clear working days: working days, and both the day it was done and the day of the meeting are left out. */
        CLEAR_WORKING_DAYS,
        /** Exactly so many calendar dates, no more. */
        EXACT_DATES,
        /** To the same time of day on the clock. */
        CLOCK_TIME,
        /** In elapsed periods of 24 hours. */
        ELAPSED_HOURS
    }

    /**
     * The days that lie between, as they are counted.
     *
     * @param done when it was done, in the zone of the meeting
     * @param start the start of the meeting
     * @return for example 6; negative if it was done later
     */
    public long between(ZonedDateTime done, ZonedDateTime start) {
        LocalDate from = counting.dateOf(done.withZoneSameInstant(start.getZone()));
        LocalDate to = start.toLocalDate();
        return switch (count) {
            case CLEAR_DAYS -> Counting.days(from, to) - 1;
            case WORKING_DAYS -> counting.workingDays(from, to);
            case CLEAR_WORKING_DAYS -> counting.workingDays(from, to.minusDays(1));
            case DATES, EXACT_DATES, CLOCK_TIME, ELAPSED_HOURS -> Counting.days(from, to);
        };
    }

    /**
     * Whether something was done early enough.
     *
     * @param done when it was done, in the zone of the meeting
     * @param start the start of the meeting
     * @return {@code true} if the lead is at least the number of days, or exactly that if so counted
     */
    @Override
    public boolean isMet(ZonedDateTime done, ZonedDateTime start) {
        return switch (count) {
            case DATES, CLEAR_DAYS, WORKING_DAYS, CLEAR_WORKING_DAYS -> between(done, start) >= days;
            case EXACT_DATES -> between(done, start) == days;
            case CLOCK_TIME -> !done.plusDays(days).isAfter(start);
            case ELAPSED_HOURS -> Duration.between(done, start).compareTo(Duration.ofDays(days)) >= 0;
        };
    }

    /**
     * The last date on which doing it is early enough.
     *
     * @param start the start of the meeting
     * @return the date, inclusive
     */
    @Override
    public LocalDate latest(ZonedDateTime start) {
        LocalDate date = start.toLocalDate();
        return switch (count) {
            case CLEAR_DAYS -> date.minusDays(days + 1L);
            case WORKING_DAYS -> latestWorkingDay(date);
            case CLEAR_WORKING_DAYS -> latestWorkingDay(date.minusDays(1));
            case DATES, EXACT_DATES, CLOCK_TIME, ELAPSED_HOURS -> date.minusDays(days);
        };
    }

    private LocalDate latestWorkingDay(LocalDate meeting) {
        LocalDate date = meeting;
        while (counting.workingDays(date, meeting) < days) {
            date = date.minusDays(1);
        }
        return date;
    }

    /**
     * Whether there is still time to do it.
     *
     * @param now the present, in the zone of the meeting
     * @param start the start of the meeting
     * @return {@code true} if doing it now would be early enough, or it is too early yet
     */
    @Override
    public boolean isStillTime(ZonedDateTime now, ZonedDateTime start) {
        return count == Count.EXACT_DATES ? between(now, start) >= days : isMet(now, start);
    }

    /**
     * The earliest date of a meeting for which doing it now is early enough.
     *
     * @param now the present, in the zone of the meeting
     * @return the date, inclusive; one day later than needed for some times of day when clock times or hours are counted
     */
    @Override
    public LocalDate earliestMeeting(ZonedDateTime now) {
        LocalDate done = counting.dateOf(now.toInstant(), now.getZone());
        return switch (count) {
            case DATES, EXACT_DATES -> done.plusDays(days);
            case CLEAR_DAYS, CLOCK_TIME, ELAPSED_HOURS -> done.plusDays(days + 1L);
            case WORKING_DAYS -> earliestAfterWorkingDays(done);
            case CLEAR_WORKING_DAYS -> earliestAfterWorkingDays(done).plusDays(1);
        };
    }

    private LocalDate earliestAfterWorkingDays(LocalDate done) {
        LocalDate date = done;
        while (counting.workingDays(done, date) < days) {
            date = date.plusDays(1);
        }
        return date;
    }
}
