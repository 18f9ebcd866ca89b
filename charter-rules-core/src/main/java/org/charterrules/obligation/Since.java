package org.charterrules.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.charter.Reading;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Statement;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.FactKind;
import org.charterrules.subject.ActionSubject;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What people are owed news of: when it happened, the fields that would tell, or why there is no news yet.
 *
 * @param instant when it happened; {@code null} if not known or not yet
 * @param read the fields that tell
 * @param missing the fields that would tell
 * @param notYet why there is no news yet; {@code null} if there is, or may be
 */
record Since(
        @Nullable Instant instant,
        List<FieldRef> read,
        List<FieldRef> missing,
        @Nullable Statement notYet) {
    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

    private static Since at(Instant instant, FieldRef... read) {
        return new Since(instant, List.of(read), List.of(), null);
    }

    private static Since unknown(List<FieldRef> missing) {
        return new Since(null, List.of(), missing, null);
    }

    private static Since notYet(String key, ActionSubject subject) {
        return new Since(null, List.of(), List.of(), Statement.of(key, subject.id()));
    }

    /** An action without a time of its own was agreed at its meeting; if that has yet to end, nobody knows when. */
    static Since agreed(ActionSubject subject) {
        MeetingSubject meeting = new MeetingSubject(subject.file(), subject.readings(), subject.meeting());
        Instant created = subject.action().createdAt();
        Instant agreed = created == null ? meeting.end() : created;
        if (agreed == null) {
            return unknown(List.of(subject.field("createdAt"), meeting.field("schedule.end")));
        }
        if (created == null && !subject.file().hasHappened(agreed)) {
            return unknown(List.of(subject.field("createdAt")));
        }
        return subject.file().hasHappened(agreed)
                ? at(agreed, created == null ? meeting.field("schedule.end") : subject.field("createdAt"))
                : notYet("why.not-agreed-yet", subject);
    }

    static Since done(ActionSubject subject) {
        Instant done = subject.action().doneAt();
        if (done == null) {
            return unknown(List.of(subject.field("doneAt")));
        }
        return subject.file().hasHappened(done)
                ? at(done, subject.field("doneAt"))
                : notYet("why.not-done-yet", subject);
    }

    /** The latest change of status; of an open action also its due date passing. */
    static Since lastChange(ActionSubject subject) {
        if (subject.isDone() == Truth.YES) {
            return done(subject);
        }
        List<FieldRef> missing = new ArrayList<>();
        Instant change = statusChange(subject, missing);
        Instant passing = subject.isGivenUp() == Truth.YES ? null : duePassing(subject, missing);
        if (!missing.isEmpty()) {
            return unknown(missing);
        }
        if (change == null && passing == null) {
            return notYet("why.no-news", subject);
        }
        return change == null || (passing != null && passing.isAfter(change))
                ? at(passing, subject.field("due"), subject.field("dueChanges"))
                : at(change, subject.field("statusChangedAt"));
    }

    private static @Nullable Instant statusChange(ActionSubject subject, List<FieldRef> missing) {
        Instant change = subject.action().statusChangedAt();
        if (subject.file().hasHappened(change)) {
            return change;
        }
        boolean neverChanged = subject.action().status() == ActionStatus.OPEN
                && subject.file().isComplete(FactKind.ACTIONS, subject.readings());
        if (!neverChanged) {
            missing.add(subject.field("statusChangedAt"));
        }
        return null;
    }

    private static @Nullable Instant duePassing(ActionSubject subject, List<FieldRef> missing) {
        if (Boolean.TRUE.equals(subject.action().dueKnownAbsent())) {
            return null;
        }
        LocalDate due = subject.due().date();
        if (due == null) {
            missing.add(subject.due().missing());
            missing.addAll(subject.action().due() == null ? HasDueDate.fields(subject) : List.of());
            return null;
        }
        return subject.isPastDue() == Truth.YES ? endOf(due, subject) : null;
    }

    private static Instant endOf(LocalDate due, ActionSubject subject) {
        boolean atClose = subject.readings().has(Reading.LATE_AT_CLOSE_OF_BUSINESS);
        return (atClose ? due.atTime(CLOSE_OF_BUSINESS) : due.plusDays(1).atStartOfDay())
                .atZone(subject.meeting().schedule().zone())
                .toInstant();
    }
}
