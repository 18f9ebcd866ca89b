package org.charterrules.obligation;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Mode;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.time.SlotLimits;
import org.jspecify.annotations.Nullable;

/**
 * The whole meeting is held between two times of day, local to the meeting, both inclusive; for example between
 * 10:00 and 14:00 (HOU-7.2a).
 *
 * @param from the earliest start
 * @param to the latest end, later than {@code from}
 */
public record HeldBetween(LocalTime from, LocalTime to) implements Obligation<MeetingSubject> {
    /** Checks that the window is not empty. */
    public HeldBetween {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("The time " + from + " is not before " + to + ".");
        }
    }

    /**
     * Reads the times as rule files write them.
     *
     * @param from for example {@code 10:00} or {@code 9:30}
     * @param to for example {@code 14:00}
     * @return the obligation
     */
    public static HeldBetween of(String from, String to) {
        return new HeldBetween(Words.time(from), Words.time(to));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        if (subject.readings().has(Reading.ONLINE_EXEMPT) && isWithoutRoom(subject)) {
            return Judgement.notApplicable(Statement.of("why.online"));
        }
        ZonedDateTime start = subject.start();
        ZonedDateTime end = subject.meeting().schedule().end();
        return subject.readings().has(Reading.START_ONLY)
                ? judgeStart(subject, start)
                : judgeWhole(subject, start, end);
    }

    private static boolean isWithoutRoom(MeetingSubject subject) {
        Set<Mode> modes = subject.meeting().modesOffered();
        return modes != null && !modes.isEmpty() && !modes.contains(Mode.FACE_TO_FACE);
    }

    private Judgement judgeStart(MeetingSubject subject, @Nullable ZonedDateTime start) {
        if (start == null) {
            return Judgement.unknown(subject.field("schedule.start"));
        }
        LocalTime time = start.toLocalTime();
        boolean tooLate = subject.readings().has(Reading.ENDS_ALLOWED) ? time.isAfter(to) : !time.isBefore(to);
        if (time.isBefore(from)) {
            return verdict(subject, Statement.of("gap.starts-early", time, from));
        }
        return verdict(subject, tooLate ? Statement.of("gap.starts-late", time, to) : null);
    }

    private Judgement judgeWhole(MeetingSubject subject, @Nullable ZonedDateTime start, @Nullable ZonedDateTime end) {
        Statement gap = gap(start, end);
        if (gap != null) {
            return verdict(subject, gap);
        }
        if (start == null && end == null) {
            return Judgement.unknown(subject.field("schedule.start"), subject.field("schedule.end"));
        }
        if (start == null) {
            return Judgement.unknown(subject.field("schedule.start"));
        }
        return end == null ? Judgement.unknown(subject.field("schedule.end")) : verdict(subject, null);
    }

    private @Nullable Statement gap(@Nullable ZonedDateTime start, @Nullable ZonedDateTime end) {
        if (start != null && start.toLocalTime().isBefore(from)) {
            return Statement.of("gap.starts-early", start.toLocalTime(), from);
        }
        if (start != null && !start.toLocalTime().isBefore(to)) {
            return Statement.of("gap.starts-after", start.toLocalTime(), to);
        }
        if (start != null && end != null && !start.toLocalDate().equals(end.toLocalDate())) {
            return Statement.of("gap.ends-another-day", end.toLocalDate());
        }
        if (end != null && end.toLocalTime().isAfter(to)) {
            return Statement.of("gap.ends-late", end.toLocalTime(), to);
        }
        if (end != null && !end.toLocalTime().isAfter(from)) {
            return Statement.of("gap.ends-early", end.toLocalTime(), from);
        }
        return null;
    }

    private static Judgement verdict(MeetingSubject subject, @Nullable Statement gap) {
        Verdict verdict = gap == null ? Verdict.SATISFIED : Verdict.VIOLATED;
        return Judgement.later(verdict, () -> explain(subject, verdict, gap));
    }

    private static Judgement explain(MeetingSubject subject, Verdict verdict, @Nullable Statement gap) {
        JudgementBuilder judgement =
                Judgement.of(verdict).addFound(planned(subject)).addSubjectIds(subject.id());
        if (gap != null) {
            judgement.addGap(gap).move(subject.isOver() ? null : Judgement.Move.TIME);
        }
        return judgement.build();
    }

    static Evidence planned(MeetingSubject subject) {
        ZonedDateTime start = subject.start();
        ZonedDateTime end = subject.meeting().schedule().end();
        if (start == null) {
            return Evidence.of(Statement.of("found.planned-end", end), subject.field("schedule.end"));
        }
        if (end == null) {
            return Evidence.of(Statement.of("found.planned-start", start), subject.field("schedule.start"));
        }
        return Evidence.of(
                span("found.planned", start, end), subject.field("schedule.start"), subject.field("schedule.end"));
    }

    /** A span of time in words: the date once if it begins and ends on the same. */
    static Statement span(String key, ZonedDateTime start, ZonedDateTime end) {
        return start.toLocalDate().equals(end.toLocalDate())
                ? Statement.of(key, start.toLocalDate(), start.toLocalTime(), end.toLocalTime())
                : Statement.of(key + "-days", start, end);
    }

    @Override
    public SlotLimits slotLimits(MeetingSubject subject) {
        return new SlotLimits(from, to, Duration.between(from, to), null);
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof HeldBetween wider && !from.isBefore(wider.from) && !to.isAfter(wider.to);
    }

    @Override
    public boolean conflictsWith(Obligation<?> other) {
        return other instanceof HeldBetween apart && !(from.isBefore(apart.to) && apart.from.isBefore(to))
                || other instanceof LastsAtLeast && other.conflictsWith(this);
    }
}
