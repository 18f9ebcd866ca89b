package org.charterrules.obligation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.Meeting;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A meeting goes through the actions that the held meeting before left open, at least one of them or by an item on its
 * agenda (HIL-C1b, LAN-B6b). An action was left open if it was not closed when this meeting began.
 */
public record ActionsReviewed() implements Obligation<MeetingSubject> {
    @Override
    public Judgement judge(MeetingSubject subject) {
        return Neighbours.heldBefore(subject.file(), subject.meeting()).judge(before -> judge(subject, before));
    }

    private static Judgement judge(MeetingSubject subject, @Nullable Meeting before) {
        if (before == null) {
            return Judgement.notApplicable(Statement.of("why.no-meeting-before"));
        }
        List<Action> actions = subject.file().actions(before);
        if (actions == null) {
            return Judgement.unknown(subject.file().list("actions"));
        }
        Truth open = Truth.NO;
        Set<FieldRef> missing = new TreeSet<>();
        for (Action action : actions) {
            Truth one = wasOpen(subject, action);
            open = open.or(one);
            if (one == Truth.MAYBE) {
                missing.addAll(missing(subject, action));
            }
        }
        return switch (open) {
            case YES -> judgeReview(subject, before, actions);
            case NO -> Judgement.notApplicable(Statement.of("why.nothing-left-open", before.id()));
            case MAYBE -> unknown(missing, judgeReview(subject, before, actions));
        };
    }

    private static Judgement unknown(Set<FieldRef> missing, Judgement review) {
        missing.addAll(review.missing());
        return Judgement.unknown(missing);
    }

    private static Truth wasOpen(MeetingSubject subject, Action action) {
        if (action.status() == null) {
            return Truth.MAYBE;
        }
        return switch (action.status()) {
            case OPEN, IN_PROGRESS -> Truth.YES;
            case DONE -> isAfterStart(subject, action.doneAt());
            case DROPPED, DECLINED -> isAfterStart(subject, action.statusChangedAt());
        };
    }

    /** Closed at the very start or later, or not yet: it was open until then. */
    private static Truth isAfterStart(MeetingSubject subject, @Nullable Instant closed) {
        Instant start = Neighbours.start(subject.meeting());
        if (closed != null && !subject.file().hasHappened(closed)) {
            return Truth.YES;
        }
        return closed == null || start == null ? Truth.MAYBE : Truth.of(!closed.isBefore(start));
    }

    private static List<FieldRef> missing(MeetingSubject subject, Action action) {
        List<FieldRef> missing = new ArrayList<>();
        if (action.status() == null) {
            missing.add(field(action, "status"));
            return missing;
        }
        switch (action.status()) {
            case DONE -> addMissing(missing, action, action.doneAt(), "doneAt");
            default -> addMissing(missing, action, action.statusChangedAt(), "statusChangedAt");
        }
        if (subject.start() == null) {
            missing.add(subject.field("schedule.start"));
        }
        return missing;
    }

    private static void addMissing(List<FieldRef> missing, Action action, @Nullable Instant closed, String name) {
        if (closed == null) {
            missing.add(field(action, name));
        }
    }

    private static FieldRef field(Action action, String name) {
        return new FieldRef(FactType.ACTION, action.id(), name);
    }

    private static Judgement judgeReview(MeetingSubject subject, Meeting before, List<Action> actions) {
        Review review = new Review(subject.meeting(), actions);
        return switch (review.took()) {
            case YES ->
                Judgement.of(Verdict.SATISFIED)
                        .addFound(review.evidence())
                        .addSubjectIds(subject.id())
                        .build();
            case MAYBE -> Judgement.unknown(review.missing());
            case NO ->
                Limit.of(subject, subject.meeting())
                        .judge(Statement.of("todo.review-actions", before.id()), () -> notReviewed(subject, before));
        };
    }

    private static Judgement notReviewed(MeetingSubject subject, Meeting before) {
        Evidence found = Evidence.of(
                Statement.of("found.not-reviewed", before.id(), subject.id()), Review.agendaField(subject.meeting()));
        return Judgement.of(Verdict.VIOLATED)
                .addFound(found)
                .addGap(Statement.of("gap.not-reviewed"))
                .addAdvice(Statement.of("advice.review-next-time"))
                .addSubjectIds(subject.id())
                .build();
    }
}
