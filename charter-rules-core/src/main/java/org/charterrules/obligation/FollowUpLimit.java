package org.charterrules.obligation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.PeriodDuration;

/**
 * By when something has to be done after a meeting: within a house figure, or before the next meeting of the series that is
 * not cancelled, whichever comes first.
 */
final class FollowUpLimit {
    private final MeetingSubject subject;
    private final HouseFigure figure;
    private final List<FieldRef> missing = new ArrayList<>();
    private final @Nullable Instant house;
    private @Nullable Instant next;
    private @Nullable Instant perhapsNext;

    FollowUpLimit(MeetingSubject subject, HouseFigure figure) {
        this.subject = subject;
        this.figure = figure;
        this.house = houseLimit();
        findNext();
    }

    private @Nullable Instant houseLimit() {
        PeriodDuration within = within();
        Instant end = subject.end();
        return within == null || end == null
                ? null
                : end.atZone(subject.meeting().schedule().zone()).plus(within).toInstant();
    }

    private @Nullable PeriodDuration within() {
        return subject.file().policy().houseFigures().get(figure);
    }

    private void findNext() {
        for (Meeting meeting : subject.file().calendar()) {
            ZonedDateTime other = meeting.schedule().start();
            if (next == null && other != null && mayFollow(meeting, other.toInstant())) {
                if (subject.start() != null && meeting.status() != null) {
                    next = other.toInstant();
                } else {
                    addDoubt(meeting, other.toInstant());
                }
            }
        }
    }

    private boolean mayFollow(Meeting meeting, Instant other) {
        boolean later = subject.start() == null || other.isAfter(subject.start().toInstant());
        return later && !meeting.id().equals(subject.id()) && meeting.status() != MeetingStatus.CANCELLED;
    }

    /** Meetings that may be the next one, if only their start were on record. */
    private List<FieldRef> startsNotRecorded() {
        return subject.file().calendar().stream()
                .filter(meeting -> meeting.schedule().start() == null && meeting.status() != MeetingStatus.CANCELLED)
                .map(meeting -> new FieldRef(FactType.MEETING, meeting.id(), "schedule.start"))
                .toList();
    }

    private void addDoubt(Meeting meeting, Instant other) {
        perhapsNext = perhapsNext == null ? other : perhapsNext;
        if (subject.start() == null) {
            missing.add(subject.field("schedule.start"));
        }
        if (meeting.status() == null) {
            missing.add(new FieldRef(FactType.MEETING, meeting.id(), "status"));
        }
    }

    /** What is found when it has not been done yet. */
    Judgement notDone(Statement toDo, Judgement passed) {
        Instant limit = earlier(house, next);
        if (limit != null && subject.file().hasHappened(limit)) {
            return passed;
        }
        if (perhapsNext != null && subject.file().hasHappened(perhapsNext)) {
            missing.addAll(passed.missing());
            return Judgement.unknown(missing);
        }
        boolean houseUnknown = within() != null && house == null;
        if (houseUnknown) {
            return Judgement.unknown(subject.field("schedule.end"));
        }
        return limit == null ? noLimit(passed) : pending(limit, toDo);
    }

    private Judgement noLimit(Judgement passed) {
        return Judgement.of(Verdict.UNKNOWN)
                .parameter(figure.name())
                .missing(missing)
                .addAllMissing(startsNotRecorded())
                .addAllMissing(passed.missing())
                .build();
    }

    private Judgement pending(Instant limit, Statement toDo) {
        ZonedDateTime before = limit.atZone(subject.meeting().schedule().zone());
        List<Object> values = new ArrayList<>(toDo.values());
        values.add(before);
        return Judgement.of(Verdict.PENDING)
                .actBy(before.toLocalDate())
                .addGap(new Statement(toDo.key(), values))
                .addSubjectIds(subject.id())
                .build();
    }

    /** Whether something recorded at an instant was recorded after the meeting. */
    static Truth isAfterwards(MeetingSubject subject, @Nullable Instant recorded) {
        if (recorded != null && !subject.file().hasHappened(recorded)) {
            return Truth.NO;
        }
        Instant end = subject.end();
        return recorded == null || end == null ? Truth.MAYBE : Truth.of(!recorded.isBefore(end));
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
