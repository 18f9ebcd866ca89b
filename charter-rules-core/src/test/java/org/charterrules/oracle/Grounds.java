package org.charterrules.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Finding;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.charterrules.model.Schedule;
import org.threeten.extra.Interval;
import org.threeten.extra.PeriodDuration;

/** What the figures of one finding may come from, and what may be worked out from it. */
final class Grounds {
    private static final Pattern TIME = Pattern.compile("\\b(\\d{1,2}):(\\d\\d)\\b");
    private static final Pattern AMOUNT = Pattern.compile("\\b(\\d+)( (hour|minute|month)s?)?\\b");
    private static final long LONGEST_TEXT = 10_000;

    private final Recorded recorded;
    private final Set<ZoneId> zones;
    private final Set<Instant> instants = new HashSet<>();
    private final Set<LocalDate> dates = new HashSet<>();
    private final Set<LocalDate> listed = new HashSet<>();
    private final Set<LocalTime> times = new HashSet<>();
    private final Set<Duration> lengths = new HashSet<>();
    private final Set<Period> periods = new HashSet<>(Set.of(Period.ZERO, Period.ofDays(1)));
    private final Set<PeriodDuration> houseFigures = new HashSet<>();
    private final Set<Long> numbers = new HashSet<>();
    private long most;

    private Grounds(CaseFile file, Recorded recorded) {
        this.recorded = recorded;
        this.zones = file.meetings().stream().map(one -> one.schedule().zone()).collect(Collectors.toSet());
    }

    /** What stands above every explanation, and what the rule and the house say: when it is asked, when the meeting is, how long. */
    static Grounds of(Finding finding, CaseFile file, Recorded recorded, Instant asOf) {
        Grounds grounds = new Grounds(file, recorded);
        grounds.add(asOf);
        file.meetings().stream()
                .filter(meeting -> meeting.id().equals(finding.meetingId()))
                .map(Meeting::schedule)
                .forEach(grounds::addPlan);
        file.policy().houseFigures().values().forEach(grounds::add);
        finding.rules().forEach(rule -> rule.conditions().forEach(grounds::addWords));
        finding.rules().forEach(rule -> rule.obligations().forEach(grounds::addWords));
        return grounds;
    }

    private void addPlan(Schedule schedule) {
        add(schedule.start());
        add(schedule.end());
    }

    /** What is still to be done may have to be done before another meeting begins, or so long after this one really ended. */
    void addMeetings(CaseFile file) {
        file.meetings().stream().map(Meeting::schedule).forEach(schedule -> {
            addPlan(schedule);
            add(schedule.actual());
        });
    }

    private void addWords(String sentence) {
        TIME.matcher(sentence)
                .results()
                .forEach(
                        one -> times.add(LocalTime.of(Integer.parseInt(one.group(1)), Integer.parseInt(one.group(2)))));
        AMOUNT.matcher(TIME.matcher(sentence).replaceAll("")).results().forEach(one -> {
            int number = Integer.parseInt(one.group(1));
            switch (String.valueOf(one.group(3)).toLowerCase(Locale.ROOT)) {
                case "hour" -> lengths.add(Duration.ofHours(number));
                case "minute" -> lengths.add(Duration.ofMinutes(number));
                case "month" -> periods.add(Period.ofMonths(number));
                default -> {
                    periods.add(Period.ofDays(number));
                    numbers.add((long) number);
                }
            }
        });
    }

    /** What a field holds; of a list of facts only how many there are and their dates, for each of them has fields of its own. */
    void add(FieldRef field) {
        for (Object value : recorded.values(field)) {
            if (isListOfFacts(field)) {
                most = Math.max(most, ((Collection<?>) value).size());
                Recorded.visit(value, this::addListed);
            } else {
                Recorded.visit(value, this::add);
            }
        }
    }

    private static boolean isListOfFacts(FieldRef field) {
        return switch (field.fact()) {
            case CASE_FILE -> true;
            case MEETING -> field.field().equals("participants");
            default -> false;
        };
    }

    private void addListed(Object value) {
        if (value instanceof Instant instant) {
            zones.forEach(zone -> listed.add(instant.atZone(zone).toLocalDate()));
        }
    }

    private void add(Object value) {
        if (value instanceof Instant instant) {
            instants.add(instant);
            zones.forEach(zone -> dates.add(instant.atZone(zone).toLocalDate()));
            zones.forEach(zone -> times.add(instant.atZone(zone).toLocalTime()));
        } else if (value instanceof ZonedDateTime dateTime) {
            add(dateTime.toInstant());
        } else if (value instanceof Interval interval) {
            add(interval.getStart());
            add(interval.getEnd());
        } else if (value instanceof LocalDate date) {
            dates.add(date);
        } else if (value instanceof LocalTime time) {
            times.add(time);
        } else if (value instanceof Duration length) {
            lengths.add(length);
        } else if (value instanceof PeriodDuration amount) {
            houseFigures.add(amount);
            periods.add(amount.getPeriod().plusDays(amount.getDuration().toDays()));
            lengths.add(amount.getDuration());
            numbers.add(days(amount));
        } else if (value instanceof Integer number) {
            numbers.add(number.longValue());
            periods.add(Period.ofDays(number));
        } else if (value instanceof Collection<?> all) {
            most = Math.max(most, all.size());
        } else if (value instanceof String text) {
            most = Math.max(most, Math.min(text.length(), LONGEST_TEXT));
        }
    }

    /** Whole days, a part of a day counted as one. */
    private static long days(PeriodDuration amount) {
        long whole = amount.getDuration().toDays();
        boolean more = amount.getDuration().compareTo(Duration.ofDays(whole)) > 0;
        return amount.getPeriod().getDays() + whole + (more ? 1 : 0);
    }

    /** Evidence can be counted. */
    void count(int pieces) {
        most = Math.max(most, pieces);
    }

    boolean hold(Object value) {
        if (value instanceof ZonedDateTime dateTime) {
            return holdInstant(dateTime.toInstant());
        }
        if (value instanceof LocalDate date) {
            return holdDate(date);
        }
        if (value instanceof LocalTime time) {
            return holdTime(time);
        }
        if (value instanceof Duration length) {
            return holdLength(length);
        }
        if (value instanceof PeriodDuration amount) {
            return houseFigures.contains(amount);
        }
        return !(value instanceof Number number) || holdNumber(number.longValue());
    }

    /** On record, or a length of time after or before that. */
    private boolean holdInstant(Instant instant) {
        return instants.contains(instant)
                || instants.stream()
                        .anyMatch(one ->
                                lengths.contains(Duration.between(one, instant).abs()))
                || instants.stream().anyMatch(one -> isMoved(one, instant));
    }

    private boolean isMoved(Instant one, Instant other) {
        return zones.stream()
                .anyMatch(zone -> houseFigures.stream()
                        .anyMatch(figure -> one.atZone(zone)
                                        .minus(figure)
                                        .toInstant()
                                        .equals(other)
                                || one.atZone(zone).plus(figure).toInstant().equals(other)));
    }

    /** On record, or so many days or months, and perhaps one day, before or after that. */
    private boolean holdDate(LocalDate date) {
        return listed.contains(date)
                || listed.stream()
                        .anyMatch(one -> houseFigures.stream()
                                .anyMatch(figure -> one.atStartOfDay()
                                        .plus(figure)
                                        .toLocalDate()
                                        .equals(date)))
                || dates.stream()
                        .anyMatch(one -> periods.stream()
                                .anyMatch(period -> isNear(date, one.plus(period)) || isNear(date, one.minus(period))));
    }

    private static boolean isNear(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= 1;
    }

    private boolean holdTime(LocalTime time) {
        return times.stream()
                .anyMatch(one -> one.equals(time)
                        || lengths.stream()
                                .anyMatch(length -> one.plus(length).equals(time)
                                        || one.minus(length).equals(time)));
    }

    /** On record, or between two instants, or by so much too long. */
    private boolean holdLength(Duration length) {
        return lengths.contains(length)
                || instants.stream()
                        .anyMatch(one -> instants.stream()
                                .map(other -> Duration.between(one, other))
                                .anyMatch(each -> each.equals(length) || lengths.contains(each.minus(length))));
    }

    /** On record, or the days between two dates, or no more than what there is to count. */
    private boolean holdNumber(long number) {
        return number <= most
                || numbers.contains(number)
                || dates.stream()
                        .anyMatch(
                                one -> dates.stream().anyMatch(other -> ChronoUnit.DAYS.between(one, other) == number));
    }
}
