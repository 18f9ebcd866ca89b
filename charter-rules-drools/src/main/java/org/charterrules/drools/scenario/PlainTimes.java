package org.charterrules.drools.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.PeriodDuration;

/** Reads dates, times and amounts of time as people write them: Tuesday 9 June 2026, 10am, 12 midday, 14 days. */
final class PlainTimes {
    /** A date, for example {@code Tuesday 9 June 2026}. */
    static final String DATE = "(?:[A-Z][a-z]+day )?\\d{1,2} [A-Z][a-z]+ \\d{4}";

    /** A time of day, for example {@code 2:30pm}. */
    static final String TIME = "(?:12 midday|12 midnight|\\d{1,2}(?::\\d\\d){0,2}(?:am|pm)(?: [A-Z]{3,4})?)";

    private static final Pattern WEEKDAY = Pattern.compile("([A-Z][a-z]+day) (.+)");
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})(?::(\\d\\d))?(?::(\\d\\d))?(am|pm)(?: ([A-Z]{3,4}))?");
    private static final Pattern AMOUNT =
            Pattern.compile("(\\d+|an?|one|two|three) (second|minute|hour|day|week|month)s?");
    private static final DateTimeFormatter DAY_MONTH_YEAR = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMMM uuuu")
            .toFormatter(Locale.UK)
            .withResolverStyle(ResolverStyle.STRICT);

    private PlainTimes() {}

    static LocalDate date(String text) {
        Matcher withDay = WEEKDAY.matcher(text);
        if (!withDay.matches()) {
            return dayMonthYear(text);
        }
        LocalDate date = dayMonthYear(withDay.group(2));
        String day = weekday(date);
        if (!day.equals(withDay.group(1))) {
            throw new ScenarioException(
                    withDay.group(2) + " is a " + day + ", not a " + withDay.group(1) + ". Maybe correct one of them.");
        }
        return date;
    }

    private static LocalDate dayMonthYear(String text) {
        try {
            return LocalDate.parse(text, DAY_MONTH_YEAR);
        } catch (DateTimeException e) {
            throw new ScenarioException("'" + text + "' is not a date. Maybe write it like Tuesday 9 June 2026.");
        }
    }

    private static String weekday(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE", Locale.UK).format(date);
    }

    static LocalTime time(String text) {
        if (text.equals("12 midday")) {
            return LocalTime.NOON;
        }
        if (text.equals("12 midnight")) {
            return LocalTime.MIDNIGHT;
        }
        Matcher clock = CLOCK.matcher(text);
        if (!clock.matches()) {
            throw notATime(text);
        }
        return time(text, clock);
    }

    private static LocalTime time(String text, Matcher clock) {
        int hour = Integer.parseInt(clock.group(1));
        boolean unclear = hour == 12 && clock.group(2) == null;
        if (hour < 1 || hour > 12 || unclear) {
            throw notATime(text);
        }
        try {
            return LocalTime.of(
                    hour % 12 + (clock.group(4).equals("pm") ? 12 : 0), number(clock.group(2)), number(clock.group(3)));
        } catch (DateTimeException e) {
            throw notATime(text);
        }
    }

    private static ScenarioException notATime(String text) {
        return new ScenarioException(
                "'" + text + "' is not a time of day. Maybe write it like 10am, 2:30pm, 12 midday or 12 midnight.");
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The moment at which the clocks of a zone show a time. Summer and winter time can be told apart: 1:30am BST. */
    static ZonedDateTime moment(LocalDate date, String time, ZoneId zone) {
        LocalDateTime local = date.atTime(time(time));
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            throw new ScenarioException(
                    "There is no " + time + " on " + DAY_MONTH_YEAR.format(date) + ": the clocks go forward then.");
        }
        Matcher clock = CLOCK.matcher(time);
        String name = clock.matches() ? clock.group(5) : null;
        if (name == null && offsets.size() > 1) {
            throw new ScenarioException(time + " comes twice on " + DAY_MONTH_YEAR.format(date)
                    + ", because the clocks go back. Maybe write " + time + " BST or " + time + " GMT.");
        }
        return offsets.stream()
                .map(offset -> ZonedDateTime.ofLocal(local, zone, offset))
                .filter(moment -> name == null || zoneName(moment).equals(name))
                .findFirst()
                .orElseThrow(() -> new ScenarioException("The clocks are not on " + name + " on "
                        + DAY_MONTH_YEAR.format(date) + ". Maybe leave " + name + " out."));
    }

    private static String zoneName(ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern("zzz", Locale.UK).format(moment);
    }

    static boolean isAmount(String text) {
        return AMOUNT.matcher(text).matches();
    }

    static long count(String text) {
        String number = amount(text).group(1);
        return switch (number) {
            case "a", "an", "one" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            default -> Long.parseLong(number);
        };
    }

    static ChronoUnit unit(String text) {
        return ChronoUnit.valueOf(amount(text).group(2).toUpperCase(Locale.ROOT) + "S");
    }

    private static Matcher amount(String text) {
        Matcher amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            throw new ScenarioException(
                    "'" + text + "' is not an amount of time. Maybe write it like 14 days or 48 hours.");
        }
        return amount;
    }

    /** For example {@code P14D} for 14 days. */
    static String iso(String amount) {
        long count = count(amount);
        return switch (unit(amount)) {
            case SECONDS -> "PT" + count + "S";
            case MINUTES -> "PT" + count + "M";
            case HOURS -> "PT" + count + "H";
            case DAYS -> "P" + count + "D";
            case WEEKS -> "P" + count + "W";
            default -> "P" + count + "M";
        };
    }

    static PeriodDuration periodDuration(String amount) {
        return PeriodDuration.parse(iso(amount));
    }
}
