package org.charterrules.drools.scenario;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads points in time as people write them: {@code 1 June 2026 at 9am}, {@code 25 days before the meeting}. A date without a
 * time of day means 9am.
 *
 * @param zone where the clocks are
 * @param start the start of the meeting; {@code null} if not known
 * @param end the end of the meeting; {@code null} if not known
 */
record Moments(
        ZoneId zone,
        @Nullable ZonedDateTime start,
        @Nullable ZonedDateTime end) {
    /** A point in time, for example {@code on 1 June 2026 at 9am}. */
    static final String WHEN =
            "(?:on|at|when) .+|(?:the day|\\d+ \\w+|an? \\w+|one \\w+|two \\w+|three \\w+) (?:before|after) .+";

    private static final String OFFICE_OPENS = "9am";
    private static final String MEETING = "(?:the )?(?:meeting)(?: [A-Z]\\S*)?";
    private static final Pattern ON_DATE =
            Pattern.compile("(?:on )?(" + PlainTimes.DATE + ")(?: at (" + PlainTimes.TIME + "))?");
    private static final Pattern AT_TIME = Pattern.compile("at (" + PlainTimes.TIME + ") on (" + PlainTimes.DATE + ")");
    private static final Pattern ON_THE_DAY =
            Pattern.compile("on the day of " + MEETING + "(?: at (" + PlainTimes.TIME + "))?");
    private static final Pattern AS_IT_BEGINS = Pattern.compile("when " + MEETING + " (starts|ends)");
    private static final Pattern DAYS_FROM =
            Pattern.compile("(?:on )?(.+?) (before|after) " + MEETING + "(?: at (" + PlainTimes.TIME + "))?");
    private static final Pattern TIME_FROM = Pattern.compile("(.+?) (before|after) " + MEETING + " (starts|ends)");

    ZonedDateTime at(String phrase) {
        Matcher found = ON_DATE.matcher(phrase);
        if (found.matches()) {
            return moment(PlainTimes.date(found.group(1)), found.group(2));
        }
        found = AT_TIME.matcher(phrase);
        if (found.matches()) {
            return moment(PlainTimes.date(found.group(2)), found.group(1));
        }
        found = ON_THE_DAY.matcher(phrase);
        if (found.matches()) {
            return moment(known(start, "start").toLocalDate(), found.group(1));
        }
        return relative(phrase);
    }

    private ZonedDateTime relative(String phrase) {
        Matcher found = AS_IT_BEGINS.matcher(phrase);
        if (found.matches()) {
            return edge(found.group(1));
        }
        found = TIME_FROM.matcher(phrase);
        if (found.matches()) {
            return move(edge(found.group(3)), found.group(1), found.group(2));
        }
        found = DAYS_FROM.matcher(phrase);
        if (found.matches()) {
            return moment(day(found.group(1), found.group(2)), found.group(3));
        }
        throw new ScenarioException(
                "'" + phrase + "' is not a point in time. Maybe write it like 1 June 2026 at 9am, or "
                        + "25 days before the meeting.");
    }

    private LocalDate day(String amount, String direction) {
        LocalDate date = known(start, "start").toLocalDate();
        String days = amount.equals("the day") ? "1 day" : amount;
        if (PlainTimes.isAmount(days) && !PlainTimes.unit(days).isDateBased()) {
            throw new ScenarioException("From where are " + amount + " counted? Maybe write: " + amount + " "
                    + direction + " the meeting " + (direction.equals("before") ? "starts." : "ends."));
        }
        return direction.equals("before")
                ? date.minus(PlainTimes.count(days), PlainTimes.unit(days))
                : date.plus(PlainTimes.count(days), PlainTimes.unit(days));
    }

    private static ZonedDateTime move(ZonedDateTime from, String amount, String direction) {
        return direction.equals("before")
                ? from.minus(PlainTimes.count(amount), PlainTimes.unit(amount))
                : from.plus(PlainTimes.count(amount), PlainTimes.unit(amount));
    }

    private ZonedDateTime edge(String startsOrEnds) {
        return startsOrEnds.equals("starts") ? known(start, "start") : known(end, "end");
    }

    private static ZonedDateTime known(@Nullable ZonedDateTime edge, String name) {
        if (edge == null) {
            throw new ScenarioException(
                    "The " + name + " of the meeting is not recorded, so nothing can be counted from it.");
        }
        return edge;
    }

    private ZonedDateTime moment(LocalDate date, @Nullable String time) {
        return PlainTimes.moment(date, time == null ? OFFICE_OPENS : time, zone);
    }

    /** A date: a point in time without a time of day. */
    LocalDate date(String phrase) {
        return at(phrase).toLocalDate();
    }

    String instant(String phrase) {
        return at(phrase).toInstant().toString();
    }

    String zoned(String phrase) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at(phrase));
    }
}
