package org.charterrules.json;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The instants that most case files are full of: in UTC and to the second, for example {@code 2026-06-03T09:00:00Z}. A formatter
 * takes many times as long over one.
 */
final class UtcSeconds {
    private static final String FORM = "0000-00-00T00:00:00Z";
    private static final int SECONDS_OF_DAY = 86_400;

    private UtcSeconds() {}

    /**
     * Reads an instant.
     *
     * @param text the text
     * @return the instant; {@code null} if the text has any other form, no clock shows such a time, or the year is 0 or 9999
     * @throws java.time.DateTimeException if the calendar has no such date
     */
    static @Nullable Instant parse(String text) {
        if (!hasForm(text)) {
            return null;
        }
        int year = number(text, 0, 4);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (year < 1 || year > 9998 || hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        LocalDate date = LocalDate.of(year, number(text, 5, 7), number(text, 8, 10));
        return Instant.ofEpochSecond(date.toEpochDay() * SECONDS_OF_DAY + (hour * 60 + minute) * 60 + second);
    }

    private static boolean hasForm(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean fits = FORM.charAt(i) == '0' ? letter >= '0' && letter <= '9' : letter == FORM.charAt(i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
