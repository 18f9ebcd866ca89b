package org.charterrules.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/**
 * A time when somebody cannot come: every week on some days, or once.
 *
 * @param reason why; {@code null} if not known
 * @param days the days of the week it comes back on; {@code null} is read as every day
 * @param from its local start, inclusive; {@code null} is read as the start of the day
 * @param to its local end, exclusive; {@code null} is read as the end of the day
 * @param validFrom the first date on which it holds, inclusive; {@code null} if it has always held
 * @param validTo the last date on which it holds, inclusive; {@code null} if no end is known
 * @param once the one time it happens; if given, the other times are not read. Start inclusive, end exclusive
 */
@Value.Builder
public record Unavailability(
        @Nullable UnavailabilityReason reason,
        @Nullable Set<DayOfWeek> days,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Interval once)
        implements WithUnavailability {
    /**
     * Checks the order of times and copies the days.
     *
     * @throws IllegalArgumentException if {@code to} is not after {@code from}, or {@code validTo} is before {@code validFrom}
     */
    public Unavailability {
        days = Copies.set(days, "Unavailability.days");
        if (from != null && to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("Unavailability.to " + to + " must be after from " + from);
        }
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException(
                    "Unavailability.validTo " + validTo + " must not be before validFrom " + validFrom);
        }
    }

    @Override
    public String toString() {
        return "Unavailability[]";
    }
}
