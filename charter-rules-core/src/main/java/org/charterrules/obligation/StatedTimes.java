package org.charterrules.obligation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.Mode;
import org.charterrules.model.Participant;
import org.charterrules.model.Unavailability;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/** The times at which people say they cannot come, on the dates of a meeting, and the gaps between them. */
final class StatedTimes {
    /** Longer than a week there is a whole one of every weekday, so no more dates need looking at. */
    private static final int DATES = 9;

    /** Nobody travels longer; keeps hostile figures within the calendar. */
    private static final Duration LONGEST_TRAVEL = Duration.ofDays(7);

    private final MeetingSubject subject;
    private final ZoneId zone;
    private final @Nullable ZonedDateTime begins;
    private final @Nullable ZonedDateTime ends;
    /** What the meeting takes up without any way there, as it is for most. */
    private final @Nullable Reach meeting;

    /** A span, and the dates it falls on. */
    private record Reach(Interval span, LocalDate first, LocalDate last) {
        static Reach of(ZonedDateTime start, ZonedDateTime end) {
            return new Reach(Interval.of(start.toInstant(), end.toInstant()), start.toLocalDate(), end.toLocalDate());
        }

        static Reach of(Interval span, ZoneId zone) {
            return of(span.getStart().atZone(zone), span.getEnd().atZone(zone));
        }
    }

    StatedTimes(MeetingSubject subject) {
        this.subject = subject;
        this.zone = subject.meeting().schedule().zone();
        this.begins = here(subject.start());
        this.ends = here(subject.meeting().schedule().end());
        this.meeting = certain(Duration.ZERO);
    }

    /** Whether the meeting, with the way there and back, overlaps a stated time. */
    Truth overlaps(Unavailability time, Duration travel) {
        Reach certain = travel.isZero() ? meeting : certain(travel);
        if (certain != null && !clashes(time, certain).isEmpty()) {
            return Truth.YES;
        }
        if (begins != null && ends != null) {
            return Truth.NO;
        }
        Interval possible = Interval.of(
                begins == null ? Instant.MIN : begins.minus(travel).toInstant(),
                ends == null ? Instant.MAX : ends.plus(travel).toInstant());
        return mayFallInto(time, possible) ? Truth.MAYBE : Truth.NO;
    }

    /** What the meeting takes up at least: its known ends with the way, and a moment between them. */
    private @Nullable Reach certain(Duration travel) {
        Duration least = travel.plusNanos(1);
        ZonedDateTime start = begins == null ? null : begins.minus(travel);
        ZonedDateTime end = ends == null ? null : ends.plus(travel);
        if (start != null) {
            return Reach.of(start, end == null ? start.plus(least) : end);
        }
        return end == null ? null : Reach.of(end.minus(least), end);
    }

    private @Nullable ZonedDateTime here(@Nullable ZonedDateTime time) {
        return time == null ? null : time.withZoneSameInstant(zone);
    }

    private boolean mayFallInto(Unavailability time, Interval possible) {
        if (time.once() != null) {
            return !time.once().isEmpty() && time.once().overlaps(possible);
        }
        Interval valid = Interval.of(
                time.validFrom() == null ? Instant.MIN : startOf(time.validFrom()),
                time.validTo() == null ? Instant.MAX : startOf(time.validTo().plusDays(1)));
        return valid.overlaps(possible)
                && !clashes(time, bounded(valid.intersection(possible))).isEmpty();
    }

    private Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    /** As much of a span as is worth looking at; of all time, any part is as good as another. */
    private Interval bounded(Interval span) {
        if (!span.isUnboundedStart()) {
            return span.isUnboundedEnd() ? Interval.of(span.getStart(), Duration.ofDays(DATES)) : span;
        }
        Instant end = span.isUnboundedEnd() ? Instant.EPOCH : span.getEnd();
        return Interval.of(end.minus(Duration.ofDays(DATES)), end);
    }

    /** The spans of a stated time that overlap another span. */
    List<Interval> clashes(Unavailability time, Interval span) {
        return time.once() == null ? clashes(time, Reach.of(span, zone)) : once(time.once(), span);
    }

    private List<Interval> clashes(Unavailability time, Reach reach) {
        if (time.once() != null) {
            return once(time.once(), reach.span);
        }
        LocalDate last = earlier(reach.last, time.validTo());
        LocalDate date = later(reach.first, time.validFrom());
        List<Interval> clashes = List.of();
        for (int i = 0; i < DATES && !date.isAfter(last); i++) {
            Interval there = isOn(time, date) ? on(time, date) : null;
            if (there != null && !there.isEmpty() && there.overlaps(reach.span)) {
                clashes = clashes.isEmpty() ? new ArrayList<>() : clashes;
                clashes.add(there);
            }
            date = date.plusDays(1);
        }
        return clashes;
    }

    private static List<Interval> once(Interval time, Interval span) {
        return time.isEmpty() || !time.overlaps(span) ? List.of() : List.of(time);
    }

    private static boolean isOn(Unavailability time, LocalDate date) {
        return time.days() == null || time.days().contains(date.getDayOfWeek());
    }

    private Interval on(Unavailability time, LocalDate date) {
        Instant from = instant(date.atTime(time.from() == null ? LocalTime.MIN : time.from()), false);
        Instant to = time.to() == null
                ? instant(date.plusDays(1).atStartOfDay(), false)
                : instant(date.atTime(time.to()), true);
        return Interval.of(from, to);
    }

    /** A local time that the clocks skip is the moment they do; of one that comes twice, the first or the last. */
    private Instant instant(LocalDateTime local, boolean last) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            return zone.getRules().getTransition(local).getInstant();
        }
        return local.toInstant(offsets.get(last ? offsets.size() - 1 : 0));
    }

    /** How long a person's way counts: only if they are known to come in person. */
    static Duration travel(MeetingSubject subject, Participant person) {
        return comesInPerson(subject, person) == Truth.YES ? longestTravel(person) : Duration.ZERO;
    }

    /** Whether somebody has to come in person: there is no other way, or none that they prefer. */
    static Truth comesInPerson(MeetingSubject subject, Participant person) {
        Set<Mode> offered = subject.meeting().modesOffered();
        if (offered == null) {
            return Truth.MAYBE;
        }
        boolean choice = offered.size() > 1 && offered.contains(Mode.FACE_TO_FACE);
        if (!choice) {
            return Truth.of(offered.contains(Mode.FACE_TO_FACE));
        }
        Set<Mode> preferred =
                Each.person(subject, person.personId()).preferences().modes();
        return preferred == null ? Truth.MAYBE : Truth.of(prefersInPerson(preferred, offered));
    }

    private static boolean prefersInPerson(Set<Mode> preferred, Set<Mode> offered) {
        Set<Mode> suitable = new TreeSet<>(preferred);
        suitable.retainAll(offered);
        return suitable.equals(Set.of(Mode.FACE_TO_FACE));
    }

    /** How long a person's way may count. */
    static Duration longestTravel(Participant person) {
        Duration travel = person.travelTime() == null ? Duration.ZERO : person.travelTime();
        return travel.compareTo(LONGEST_TRAVEL) < 0 ? travel : LONGEST_TRAVEL;
    }

    /** The spans of the meeting's date, nearest to its start first, that suit everybody who stated times. */
    List<Interval> gaps() {
        ZonedDateTime start = subject.start();
        ZonedDateTime end = subject.meeting().schedule().end();
        if (start == null || end == null) {
            return List.of();
        }
        Interval day = Interval.of(
                start.toLocalDate().atStartOfDay(zone).toInstant(),
                start.toLocalDate().plusDays(1).atStartOfDay(zone).toInstant());
        Duration length = Duration.between(start, end);
        return between(busy(day), day).stream()
                .filter(gap -> gap.toDuration().compareTo(length) >= 0)
                .sorted(Comparator.comparing(gap -> away(gap, start.toInstant(), length)))
                .toList();
    }

    /** Where the times that count for the {@link #gaps} are stated. */
    List<FieldRef> fields() {
        List<FieldRef> fields = new ArrayList<>();
        for (Participant one : subject.participants()) {
            if (!times(one).isEmpty()) {
                fields.add(new FieldRef(FactType.PERSON, one.personId(), "unavailability"));
                if (!travel(subject, one).isZero()) {
                    fields.add(Each.field(one, "travelTime"));
                }
            }
        }
        return fields;
    }

    private List<Unavailability> times(Participant one) {
        List<Unavailability> times = Each.person(subject, one.personId()).unavailability();
        return times == null ? List.of() : times;
    }

    private List<Interval> busy(Interval day) {
        List<Interval> busy = new ArrayList<>();
        for (Participant one : subject.participants()) {
            Duration travel = travel(subject, one);
            Interval reach =
                    Interval.of(day.getStart().minus(travel), day.getEnd().plus(travel));
            for (Unavailability time : times(one)) {
                clashes(time, reach).forEach(clash -> busy.add(widened(clash, travel)));
            }
        }
        busy.sort(Comparator.comparing(Interval::getStart));
        return busy;
    }

    private static Interval widened(Interval time, Duration travel) {
        return Interval.of(
                time.isUnboundedStart() ? time.getStart() : time.getStart().minus(travel),
                time.isUnboundedEnd() ? time.getEnd() : time.getEnd().plus(travel));
    }

    private static List<Interval> between(List<Interval> busy, Interval day) {
        List<Interval> gaps = new ArrayList<>();
        Instant free = day.getStart();
        for (Interval time : busy) {
            if (time.getStart().isAfter(free) && time.getStart().isBefore(day.getEnd())) {
                gaps.add(Interval.of(free, time.getStart()));
            }
            free = time.getEnd().isAfter(free) ? time.getEnd() : free;
        }
        if (free.isBefore(day.getEnd())) {
            gaps.add(Interval.of(free, day.getEnd()));
        }
        return gaps;
    }

    /** How far the meeting has to move to fit into a gap. */
    private static Duration away(Interval gap, Instant start, Duration length) {
        Instant latest = gap.getEnd().minus(length);
        if (start.isBefore(gap.getStart())) {
            return Duration.between(start, gap.getStart());
        }
        return start.isAfter(latest) ? Duration.between(latest, start) : Duration.ZERO;
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isBefore(one) ? other : one;
    }
}
