package org.charterrules.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What obligations leave open for the time of a meeting. {@code null} means no limit.
 *
 * @param from the earliest local start, inclusive
 * @param to the latest local end, inclusive
 * @param longest the greatest length, inclusive
 * @param earliestDate the earliest local date, inclusive
 * @param shortest the least length, inclusive
 */
public record SlotLimits(
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable Duration longest,
        @Nullable LocalDate earliestDate,
        @Nullable Duration shortest) {
    /** No limit at all. */
    public static final SlotLimits NONE = new SlotLimits(null, null, null, null);

    /**
     * Limits that say nothing of the least length.
     *
     * @param from the earliest local start, inclusive
     * @param to the latest local end, inclusive
     * @param longest the greatest length, inclusive
     * @param earliestDate the earliest local date, inclusive
     */
    public SlotLimits(
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            @Nullable Duration longest,
            @Nullable LocalDate earliestDate) {
        this(from, to, longest, earliestDate, null);
    }

    /**
     * What both leave open.
     *
     * @param other other limits
     * @return the tighter of each
     */
    public SlotLimits and(SlotLimits other) {
        return new SlotLimits(
                later(from, other.from),
                earlier(to, other.to),
                earlier(longest, other.longest),
                laterDate(earliestDate, other.earliestDate),
                later(shortest, other.shortest));
    }

    /**
     * The length a meeting keeps under these limits.
     *
     * @param wanted the length it has
     * @return the wanted length, or the least asked for if that is longer, or the greatest allowed if that is shorter
     */
    public Duration lengthFor(Duration wanted) {
        Duration asked = shortest == null || wanted.compareTo(shortest) > 0 ? wanted : shortest;
        Duration allowed = longest == null || asked.compareTo(longest) < 0 ? asked : longest;
        if (from == null || to == null) {
            return allowed;
        }
        Duration window = Duration.between(from, to);
        return allowed.compareTo(window) < 0 ? allowed : window;
    }

    private static <T extends Comparable<? super T>> @Nullable T later(@Nullable T one, @Nullable T other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static @Nullable LocalDate laterDate(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? other : one;
    }

    private static <T extends Comparable<? super T>> @Nullable T earlier(@Nullable T one, @Nullable T other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }
}
