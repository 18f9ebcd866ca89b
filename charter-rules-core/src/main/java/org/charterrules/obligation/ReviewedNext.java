package org.charterrules.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.Finish;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Meeting;
import org.charterrules.subject.ActionSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * An open action is gone through at the next meeting that is held (HIL-B5a). A meeting on whose own date the action was
 * agreed is not a later one. Until a later meeting has been held there is still time.
 */
public record ReviewedNext() implements Obligation<ActionSubject> {
    @Override
    public Judgement judge(ActionSubject subject) {
        return Neighbours.nextHeld(
                        subject.file(), subject.meeting(), other -> isLater(subject, other), subject.field("createdAt"))
                .judge(next -> judge(subject, next));
    }

    private static Truth isLater(ActionSubject subject, Meeting other) {
        Instant created = subject.action().createdAt();
        Instant start = Neighbours.start(other);
        if (created == null || start == null) {
            return Truth.MAYBE;
        }
        ZoneId zone = other.schedule().zone();
        LocalDate date = start.atZone(zone).toLocalDate();
        return Truth.of(created.atZone(zone).toLocalDate().isBefore(date));
    }

    private static Judgement judge(ActionSubject subject, @Nullable Meeting next) {
        if (next == null) {
            return Judgement.of(Verdict.PENDING)
                    .addGap(Statement.of("todo.review-action", subject.id()))
                    .addSubjectIds(subject.id())
                    .build();
        }
        Review review = new Review(next, List.of(subject.action()));
        return switch (review.took()) {
            case YES ->
                Judgement.of(Verdict.SATISFIED)
                        .addFound(review.evidence())
                        .addSubjectIds(subject.id())
                        .build();
            case MAYBE -> subject.listed() ? Judgement.unknown(review.missing()) : unlisted(subject, next);
            case NO -> notReviewed(subject, next);
        };
    }

    /** Of actions that are not listed nobody can be asked to say more than which there are. */
    private static Judgement unlisted(ActionSubject subject, Meeting next) {
        Set<FieldRef> missing = new TreeSet<>(new Review(next, List.of()).missing());
        missing.add(subject.file().list("actions"));
        return Judgement.unknown(missing);
    }

    private static Judgement notReviewed(ActionSubject subject, Meeting next) {
        Statement says = Statement.of("found.action-not-reviewed", subject.id(), next.id());
        return Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(says, subject.field("reviewedAtMeetingIds"), Review.agendaField(next)))
                .addGap(Statement.of("gap.not-reviewed"))
                .addRemedies(Remedy.of("finish", new Finish(subject.id())))
                .addAdvice(Statement.of("advice.review-next-time"))
                .addSubjectIds(subject.id())
                .build();
    }
}
