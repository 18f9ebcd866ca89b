package org.charterrules.json;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;
import static java.time.format.DateTimeFormatter.ISO_ZONED_DATE_TIME;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.threeten.extra.PeriodDuration;

/** The forms of dates, times and durations. Only the years 1 to 9998, so that every time can be written in every zone. */
final class Times {
    private static final String ZONE_ID =
            "(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)/[A-Za-z0-9_+/-]*";
    private static final Pattern LIKE_ZONE = Pattern.compile(ZONE_ID);
    /** Never ten digits in a row, as a telephone number has them. */
    private static final Pattern LIKE_DATE =
            Pattern.compile("(?!.*[0-9]{10})(?:[-+]?[0-9][0-9TZP:+./-]*+(?:\\[" + ZONE_ID + "\\])?)?");

    private static final Pattern LIKE_DURATION = Pattern.compile("(?:[-+]?P(?:T?+[-+]?+[0-9.]++[YMWDHS]?+)++)?");

    static final Word<LocalDate> DATE =
            new Parsed<>("a date, for example 2026-06-09", LIKE_DATE, Times::date, LocalDate::toString);
    static final Word<Instant> INSTANT = new Parsed<>(
            "a date and time with an offset from UTC, for example 2026-06-03T00:30:00+01:00",
            LIKE_DATE,
            Times::instant,
            Instant::toString);
    static final Word<ZonedDateTime> ZONED = new Parsed<>(
            "a date and time with an offset from UTC, for example 2026-06-09T10:00:00+01:00",
            LIKE_DATE,
            Times::zoned,
            ISO_OFFSET_DATE_TIME::format);
    static final Word<ZoneId> ZONE =
            new Parsed<>("a time zone, for example Europe/London", LIKE_ZONE, ZoneId::of, ZoneId::getId);
    static final Word<PeriodDuration> DURATION = new Parsed<>(
            "a period or duration that is not negative, for example P14D",
            LIKE_DURATION,
            Times::duration,
            PeriodDuration::toString);

    static final Word<LocalTime> TIME =
            new Parsed<>("a time of day, for example 14:30", LIKE_DATE, LocalTime::parse, LocalTime::toString);
    static final Word<Duration> LENGTH = new Parsed<>(
            "a length of time that is not negative, for example PT45M",
            LIKE_DURATION,
            text -> Duration.parse(notNegative(text)),
            Duration::toString);

    private static final Pattern BEGINS_WITH_DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T.*)?");
    private static final Pattern NOT_NEGATIVE = Pattern.compile("P[0-9A-Z.]+");

    private Times() {}

    private static LocalDate date(String text) {
        LocalDate result = LocalDate.parse(text);
        requireFourDigitYear(text);
        return result;
    }

    private static Instant instant(String text) {
        Instant plain = UtcSeconds.parse(text);
        return plain != null ? plain : inRange(OffsetDateTime.parse(text).toInstant(), text);
    }

    private static ZonedDateTime zoned(String text) {
        TemporalAccessor parts = ISO_ZONED_DATE_TIME.parse(text);
        ZonedDateTime result = ZonedDateTime.from(parts);
        if (!result.getOffset().equals(ZoneOffset.ofTotalSeconds(parts.get(ChronoField.OFFSET_SECONDS)))) {
            throw new DateTimeException("The offset is not the one of the zone at that time.");
        }
        inRange(result.toInstant(), text);
        return result;
    }

    private static Instant inRange(Instant instant, String text) {
        requireFourDigitYear(text);
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        if (year < 1 || year > 9998) {
            throw new DateTimeException("The year is not one of 1 to 9998.");
        }
        return instant;
    }

    /** Whether it is written like a date, perhaps with a time, and the calendar has no such date. */
    static boolean isNoDate(String text) {
        Matcher date = BEGINS_WITH_DATE.matcher(text);
        if (!date.matches()) {
            return false;
        }
        int month = Integer.parseInt(date.group(2));
        int day = Integer.parseInt(date.group(3));
        return month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(Integer.parseInt(date.group(1)), month).lengthOfMonth();
    }

    private static void requireFourDigitYear(String text) {
        if (!Character.isDigit(text.charAt(0))) {
            throw new DateTimeException("The year has a sign.");
        }
    }

    private static PeriodDuration duration(String text) {
        return PeriodDuration.parse(notNegative(text));
    }

    private static String notNegative(String text) {
        if (!NOT_NEGATIVE.matcher(text).matches()) {
            throw new DateTimeException("Not a duration, or a negative one.");
        }
        return text;
    }
}
