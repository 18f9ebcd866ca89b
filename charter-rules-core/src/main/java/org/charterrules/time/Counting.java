package org.charterrules.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Counts days as the readings in force ask. Days are differences of local dates, never of 24-hour spans: from 19 October
 * 10am to 26 October 9.30am is 7 days, although the clocks change.
 *
 * @param readings the readings in force
 * @param bankHolidays dates that are not working days besides Saturdays and Sundays; {@code null} if not known
 */
public record Counting(Interpretations readings, @Nullable Set<LocalDate> bankHolidays) {
    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

    /**
     * The date on which something counts as done.
     *
     * @param done when it was done
     * @param zone the zone of the meeting
     * @return its local date; under the office-hours reading the next working day if it was done after 5pm or on a day off
     */
    public LocalDate dateOf(Instant done, ZoneId zone) {
        return dateOf(done.atZone(zone));
    }

    LocalDate dateOf(ZonedDateTime local) {
        if (readings.has(Reading.ANY_HOUR)) {
            return local.toLocalDate();
        }
        LocalDate date = local.toLocalDate();
        if (local.toLocalTime().isAfter(CLOSE_OF_BUSINESS)) {
            date = date.plusDays(1);
        }
        while (!isWorkingDay(date)) {
            date = date.plusDays(1);
        }
        return date;
    }

    /**
     * The calendar days from one date to another, without the first, with the last.
     *
     * @param from for example 2 June 2026
     * @param to for example 9 June 2026
     * @return for example 7; negative if {@code to} is earlier
     */
    public static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    /**
     * The working days from one date to another, without the first, with the last.
     *
     * @param from the first date
     * @param to the last date, at most ten years later
     * @return the number of working days, 0 if {@code to} is not later
     */
    public long workingDays(LocalDate from, LocalDate to) {
        return from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private boolean isWorkingDay(LocalDate date) {
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && (bankHolidays == null || !bankHolidays.contains(date));
    }
}
