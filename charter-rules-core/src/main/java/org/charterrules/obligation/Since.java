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
 * @param finer the fields that would tell more exactly
 */
record Since(
        @Nullable Instant instant,
        List<FieldRef> read,
        List<FieldRef> missing,
        @Nullable Statement notYet,
        List<FieldRef> finer) {
    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

    private static Since at(Instant instant, FieldRef... read) {
        return new Since(instant, List.of(read), List.of(), null, List.of());
    }

    private static Since unknown(List<FieldRef> missing) {
        return new Since(null, List.of(), missing, null, List.of());
    }

    private static Since notYet(String key, ActionSubject subject) {
        return new Since(null, List.of(), List.of(), Statement.of(key, subject.id()), List.of());
    }

    /** An action without a time of its own was agreed at its meeting; if that has yet to end, nobody knows when. */
    static Since agreed(ActionSubject subject) {
        MeetingSubject meeting = new MeetingSubject(subject.file(), subject.readings(), subject.meeting());
        Instant created = subject.action().createdAt();
        Instant agreed = created == null ? meeting.end() : created;
        if (agreed == null) {
            return unknown(List.of(subject.field("createdAt"), meeting.field("schedule.end")));
        }
        if (created == null) {
            List<FieldRef> finer = List.of(subject.field("createdAt"));
            return subject.file().hasHappened(agreed)
                    ? new Since(agreed, List.of(meeting.field("schedule.end")), List.of(), null, finer)
                    : unknown(finer);
        }
        return subject.file().hasHappened(agreed)
                ? at(agreed, subject.field("createdAt"))
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

    /** The latest change of status, and the due date passing of what is still open. News is owed of each. */
    static List<Since> changes(ActionSubject subject) {
        return subject.isDone() == Truth.YES
                ? List.of(done(subject))
                : List.of(statusChange(subject), duePassing(subject));
    }

    private static Since statusChange(ActionSubject subject) {
        Instant change = subject.action().statusChangedAt();
        if (subject.file().hasHappened(change)) {
            return at(change, subject.field("statusChangedAt"));
        }
        boolean changesLater = change != null;
        boolean neverChanged = subject.action().status() == ActionStatus.OPEN
                && subject.file().isComplete(FactKind.ACTIONS, subject.readings());
        return changesLater || neverChanged
                ? notYet("why.no-news", subject)
                : unknown(List.of(subject.field("statusChangedAt")));
    }

    private static Since duePassing(ActionSubject subject) {
        boolean never = subject.isGivenUp() == Truth.YES
                || Boolean.TRUE.equals(subject.action().dueKnownAbsent());
        if (never) {
            return notYet("why.no-news", subject);
        }
        LocalDate due = subject.due().date();
        if (due == null) {
            List<FieldRef> missing = new ArrayList<>(List.of(subject.due().missing()));
            missing.addAll(subject.action().due() == null ? HasDueDate.fields(subject) : List.of());
            return unknown(missing);
        }
        return subject.isPastDue() == Truth.YES
                ? at(endOf(due, subject), subject.field("due"), subject.field("dueChanges"))
                : notYet("why.no-news", subject);
    }

    private static Instant endOf(LocalDate due, ActionSubject subject) {
        boolean atClose = subject.readings().has(Reading.LATE_AT_CLOSE_OF_BUSINESS);
        return (atClose ? due.atTime(CLOSE_OF_BUSINESS) : due.plusDays(1).atStartOfDay())
                .atZone(subject.meeting().schedule().zone())
                .toInstant();
    }
}
