package org.charterrules.obligation;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.charterrules.model.Mode;
import org.charterrules.time.LeadTime;

/** Reads the values that stand in the gaps of rule sentences. */
final class Words {
    private Words() {}

    /** Reads {@code 10:00} or {@code 9:30}. */
    static LocalTime time(String text) {
        return LocalTime.parse(text.length() == 4 ? "0" + text : text);
    }

    /** Reads {@code 2} and {@code hours}, or {@code 90} and {@code minutes}. */
    static Duration duration(String number, String unit) {
        long amount = Long.parseLong(number);
        return unit.startsWith("hour") ? Duration.ofHours(amount) : Duration.ofMinutes(amount);
    }

    /** Reads {@code 6} and {@code weeks}, or {@code 1} and {@code month}. */
    static Period period(String number, String unit) {
        int amount = Integer.parseInt(number);
        if (unit.startsWith("month")) {
            return Period.ofMonths(amount);
        }
        return unit.startsWith("week") ? Period.ofWeeks(amount) : Period.ofDays(amount);
    }

    /** Whether one span of time is never longer than another, wherever in the year they begin. */
    static boolean isWithin(Period one, Period other) {
        if (one.toTotalMonths() > 0 && other.toTotalMonths() > 0) {
            return one.toTotalMonths() <= other.toTotalMonths();
        }
        return longest(one) <= other.toTotalMonths() * 28 + other.getDays();
    }

    /** The most days that a span of time can have. */
    static long longest(Period span) {
        return span.toTotalMonths() * 31 + span.getDays();
    }

    /** Reads {@code clear days}, {@code working days} or {@code clear working days}. */
    static LeadTime.Count count(String count) {
        return LeadTime.Count.valueOf(count.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** Reads {@code online, face to face and telephone}. */
    static Set<Mode> modes(String text) {
        return constants(Mode.class, text);
    }

    /** Reads words in lower case as constants, for example {@code plain text or easy read}. */
    static <E extends Enum<E>> Set<E> constants(Class<E> type, String text) {
        EnumSet<E> constants = EnumSet.noneOf(type);
        items(text)
                .forEach(item -> constants.add(
                        Enum.valueOf(type, item.toUpperCase(Locale.ROOT).replace(' ', '_'))));
        return constants;
    }

    /** Reads {@code A, B and C} or {@code A, B or C}. */
    static List<String> items(String text) {
        return Arrays.stream(text.split(", | and | or ")).map(String::strip).toList();
    }
}
