package org.charterrules.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.Subject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.PeriodDuration;

/**
 * By when something has to follow an event: by the end of a date, or by the start of the next meeting of the series that is not
 * cancelled, whichever comes first. Of an event whose time is not known it is only known that it lies in the past.
 */
final class Deadline {
    private final Subject subject;
    private final Meeting own;
    private final @Nullable Instant event;
    private final FieldRef eventField;
    private final List<Limit> limits = new ArrayList<>();
    private @Nullable HouseFigure unset;

    /** The last instant that is in time, {@code null} if not known, and the fields that would tell whether it counts. */
    private record Limit(@Nullable Instant last, List<FieldRef> doubts) {
        boolean isCertain() {
            return doubts.isEmpty();
        }

        boolean mayBeBefore(Instant instant) {
            return last == null || last.isBefore(instant);
        }

        boolean mayHavePassed(CaseIndex file) {
            return last == null || file.hasHappened(last.plusNanos(1));
        }
    }

    private Deadline(Subject subject, Meeting own, @Nullable Instant event, FieldRef eventField) {
        this.subject = subject;
        this.own = own;
        this.event = event;
        this.eventField = eventField;
    }

    static Deadline after(@Nullable Instant event, FieldRef eventField, Subject subject, Meeting own) {
        return new Deadline(subject, own, event, eventField);
    }

    Deadline byDate(LocalDate date) {
        limits.add(new Limit(endOf(date), List.of()));
        return this;
    }

    /** Within a house figure of the event, to the end of the date on which that runs out. */
    Deadline within(HouseFigure figure) {
        PeriodDuration amount = subject.file().policy().houseFigures().get(figure);
        if (amount == null) {
            unset = figure;
        } else if (event == null) {
            limits.add(new Limit(null, List.of(eventField)));
        } else {
            byDate(event.atZone(zone()).plus(amount).toLocalDate());
        }
        return this;
    }

    /** By the start of the next meeting: that instant itself is in time. */
    Deadline byNextMeeting() {
        return nextMeeting(0);
    }

    /** Before the start of the next meeting. */
    Deadline beforeNextMeeting() {
        return nextMeeting(1);
    }

    private Deadline nextMeeting(long nanosBefore) {
        for (Meeting meeting : subject.file().calendar()) {
            if (!meeting.id().equals(own.id()) && meeting.status() != MeetingStatus.CANCELLED) {
                addMeeting(meeting, nanosBefore);
            }
        }
        return this;
    }

    private void addMeeting(Meeting meeting, long nanosBefore) {
        List<FieldRef> doubts = new ArrayList<>();
        if (meeting.status() == null) {
            doubts.add(new FieldRef(FactType.MEETING, meeting.id(), "status"));
        }
        ZonedDateTime start = meeting.schedule().start();
        if (start == null) {
            doubts.add(new FieldRef(FactType.MEETING, meeting.id(), "schedule.start"));
            limits.add(new Limit(null, doubts));
            return;
        }
        boolean mayPrecede = meeting.status() == null || subject.file().hasHappened(start.toInstant());
        if (event == null && mayPrecede) {
            doubts.add(eventField);
        }
        if (event == null || start.toInstant().isAfter(event)) {
            limits.add(new Limit(start.toInstant().minusNanos(nanosBefore), doubts));
        }
    }

    private ZoneId zone() {
        return own.schedule().zone();
    }

    private Instant endOf(LocalDate date) {
        return date.plusDays(1).atStartOfDay(zone()).toInstant().minusNanos(1);
    }

    /** The last date that is in time; {@code null} if no limit is known. */
    @Nullable
    LocalDate lastDay() {
        return limits.stream()
                .filter(Limit::isCertain)
                .map(limit -> Objects.requireNonNull(limit.last()))
                .min(Comparator.naturalOrder())
                .map(last -> last.atZone(zone()).toLocalDate())
                .orElse(null);
    }

    /** Whether something done at an instant is in time. */
    Truth meets(Instant done) {
        return meets(limit -> limit.mayBeBefore(done));
    }

    /** Whether something would be in time if it were done now. */
    private Truth meetsNow() {
        return meets(limit -> limit.mayHavePassed(subject.file()));
    }

    private Truth meets(Predicate<Limit> passed) {
        if (limits.stream().anyMatch(limit -> limit.isCertain() && passed.test(limit))) {
            return Truth.NO;
        }
        return doubts(passed).isEmpty() ? Truth.YES : Truth.MAYBE;
    }

    /** The fields that would tell whether an instant is in time. */
    List<FieldRef> doubts(Instant done) {
        return doubts(limit -> limit.mayBeBefore(done));
    }

    /** The fields that would tell whether there is still time. */
    List<FieldRef> doubtsNow() {
        return doubts(limit -> limit.mayHavePassed(subject.file()));
    }

    private List<FieldRef> doubts(Predicate<Limit> passed) {
        return limits.stream()
                .filter(passed)
                .flatMap(limit -> limit.doubts().stream())
                .toList();
    }

    private List<FieldRef> allDoubts() {
        return limits.stream().flatMap(limit -> limit.doubts().stream()).toList();
    }

    /** The figure that would set a limit where none is known; {@code null} if a limit is known, or no figure would help. */
    @Nullable
    String unsetFigure() {
        return lastDay() == null && unset != null ? unset.name() : null;
    }

    /** Whether there is neither a limit nor a figure that would set one. */
    boolean isOpenEnded() {
        return limits.isEmpty() && unset == null;
    }

    /** What is found when it has not been done yet; the date is added to the statement of what is to do. */
    Judgement notDone(Statement toDo, Function<LocalDate, Judgement> whenPassed) {
        LocalDate lastDay = lastDay();
        Truth inTime = meetsNow();
        if (inTime == Truth.NO) {
            return whenPassed.apply(Objects.requireNonNull(lastDay));
        }
        if (inTime == Truth.YES && lastDay != null) {
            return pending(toDo, lastDay);
        }
        return Judgement.of(Verdict.UNKNOWN)
                .parameter(unsetFigure())
                .missing(lastDay == null ? allDoubts() : doubtsNow())
                .addAllMissing(
                        whenPassed.apply(subject.file().todayToShow(zone())).missing())
                .build();
    }

    private Judgement pending(Statement toDo, LocalDate lastDay) {
        List<Object> values = new ArrayList<>(toDo.values());
        values.add(lastDay);
        return Judgement.of(Verdict.PENDING)
                .actBy(lastDay)
                .addGap(new Statement(toDo.key(), values))
                .addSubjectIds(subject.id())
                .build();
    }
}
