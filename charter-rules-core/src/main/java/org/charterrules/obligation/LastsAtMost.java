package org.charterrules.obligation;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.time.SlotLimits;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/**
 * The meeting lasts no longer than this, breaks included, in elapsed time; for example 2 hours (HOU-7.3a). What
 * really happened counts once it is recorded, else the plan.
 *
 * @param longest the greatest length, inclusive
 */
public record LastsAtMost(Duration longest) implements Obligation<MeetingSubject> {
    private static final Duration SESSION_GAP = Duration.ofHours(1);

    /**
     * Reads the length as rule files write it.
     *
     * @param number for example {@code 2}
     * @param unit {@code hours} or {@code minutes}
     * @return the obligation
     */
    public static LastsAtMost of(String number, String unit) {
        return new LastsAtMost(Words.duration(number, unit));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        Duration length = length(subject, subject.meeting());
        if (length == null) {
            String field = subject.start() == null ? "schedule.start" : "schedule.end";
            return Judgement.unknown(subject.field(field));
        }
        Duration counted = subject.readings().has(Reading.SAME_DAY_TOGETHER) ? together(subject, length) : length;
        Verdict verdict = counted.compareTo(longest) > 0 ? Verdict.VIOLATED : Verdict.SATISFIED;
        return Judgement.later(verdict, () -> explain(subject, verdict, counted));
    }

    private Judgement explain(MeetingSubject subject, Verdict verdict, Duration counted) {
        JudgementBuilder judgement =
                Judgement.of(verdict).addFound(found(subject)).addSubjectIds(subject.id());
        if (verdict == Verdict.VIOLATED) {
            judgement.addGap(Statement.of("gap.too-long", counted, longest, counted.minus(longest)));
            judgement.move(subject.isOver() ? null : Judgement.Move.TIME);
        }
        return judgement.build();
    }

    static @Nullable Duration length(MeetingSubject subject, Meeting meeting) {
        Interval actual = actual(subject, meeting);
        if (actual != null) {
            return actual.toDuration();
        }
        ZonedDateTime start = meeting.schedule().start();
        ZonedDateTime end = meeting.schedule().end();
        return start == null || end == null ? null : Duration.between(start, end);
    }

    private static @Nullable Interval actual(MeetingSubject subject, Meeting meeting) {
        Interval actual = meeting.schedule().actual();
        boolean counts = actual != null
                && subject.readings().has(Reading.ACTUAL_LENGTH)
                && !actual.isUnboundedStart()
                && !actual.isUnboundedEnd()
                && subject.file().hasHappened(actual.getEnd());
        return counts ? actual : null;
    }

    static Evidence found(MeetingSubject subject) {
        Interval actual = actual(subject, subject.meeting());
        if (actual == null) {
            return HeldBetween.planned(subject);
        }
        var zone = subject.meeting().schedule().zone();
        Statement says = HeldBetween.span(
                "found.actual", actual.getStart().atZone(zone), actual.getEnd().atZone(zone));
        return Evidence.of(says, subject.field("schedule.actual"));
    }

    /** Adds up the sessions of the same day that follow one another with less than an hour between. */
    private static Duration together(MeetingSubject subject, Duration alone) {
        ZonedDateTime start = subject.start();
        if (start == null) {
            return alone;
        }
        List<List<Meeting>> runs = runs(subject, start.toLocalDate());
        return runs.stream()
                .filter(run -> run.contains(subject.meeting()))
                .flatMap(List::stream)
                .map(meeting -> length(subject, meeting))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static List<List<Meeting>> runs(MeetingSubject subject, LocalDate date) {
        List<List<Meeting>> runs = new ArrayList<>();
        ZonedDateTime lastEnd = null;
        for (Meeting meeting : subject.file().meetings()) {
            ZonedDateTime start = meeting.schedule().start();
            ZonedDateTime end = meeting.schedule().end();
            boolean counts = start != null
                    && end != null
                    && start.toLocalDate().equals(date)
                    && meeting.status() != MeetingStatus.CANCELLED;
            if (counts) {
                if (lastEnd == null || Duration.between(lastEnd, start).compareTo(SESSION_GAP) >= 0) {
                    runs.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(meeting);
                lastEnd = end;
            }
        }
        return runs;
    }

    @Override
    public SlotLimits slotLimits(MeetingSubject subject) {
        return new SlotLimits(null, null, longest, null);
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof LastsAtMost weaker && longest.compareTo(weaker.longest) <= 0;
    }

    @Override
    public boolean conflictsWith(Obligation<?> other) {
        return other instanceof LastsAtLeast && other.conflictsWith(this);
    }
}
