package org.charterrules.drools.pack;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day, as rule files write them and as people do. */
final class Clock {
    private static final Pattern RIGHT = Pattern.compile("([0-9]{1,2}):([0-9]{2})");
    private static final Pattern SAID = Pattern.compile("([0-9]{1,2})(?:[:.]([0-9]{2}))? ?(am|pm)?");

    private Clock() {}

    /** A time written as rule files do, if there is such a time. */
    static Optional<String> read(String text) {
        Matcher matcher = RIGHT.matcher(text);
        boolean exists =
                matcher.matches() && Integer.parseInt(matcher.group(1)) < 24 && Integer.parseInt(matcher.group(2)) < 60;
        return exists ? Optional.of(text) : Optional.empty();
    }

    /** Whether it is written as rule files do, whatever the figures. */
    static boolean isWrittenRight(String text) {
        return RIGHT.matcher(text).matches();
    }

    /** The time that somebody meant, for example {@code 14:30} by {@code 2.30pm}. */
    static Optional<String> meant(String text) {
        String said = text.toLowerCase(Locale.ROOT);
        if (said.equals("noon") || said.equals("midday")) {
            return Optional.of("12:00");
        }
        Matcher matcher = SAID.matcher(said);
        return matcher.matches() ? meant(matcher) : Optional.empty();
    }

    private static Optional<String> meant(Matcher said) {
        int hour = Integer.parseInt(said.group(1));
        boolean half = said.group(3) != null;
        if (half && (hour < 1 || hour > 12)) {
            return Optional.empty();
        }
        int counted = half ? hour % 12 + ("pm".equals(said.group(3)) ? 12 : 0) : hour;
        String minutes = said.group(2) == null ? "00" : said.group(2);
        return read(counted + ":" + minutes);
    }
}
