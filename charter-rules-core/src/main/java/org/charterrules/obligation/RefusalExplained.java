package org.charterrules.obligation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.subject.FeedbackSubject;
import org.charterrules.subject.Truth;

/**
 * Whoever asked for something that was refused is told why, in words, by the date they were given (OH-B3b). A
 * later answer still counts.
 */
public record RefusalExplained() implements Obligation<FeedbackSubject> {
    @Override
    public Judgement judge(FeedbackSubject subject) {
        Truth reasoned = FeedbackReplies.reasoned(subject);
        Truth told = told(subject);
        Truth explained = reasoned.and(told);
        boolean nothingYet = explained == Truth.NO || subject.item().respondedAt() == null;
        if (explained != Truth.YES && nothingYet && mayStillBeTold(subject)) {
            return pending(subject);
        }
        return switch (explained) {
            case YES -> explained(subject);
            case NO -> unexplained(subject, reasoned);
            case MAYBE -> Judgement.unknown(missing(subject, reasoned, told));
        };
    }

    private static boolean mayStillBeTold(FeedbackSubject subject) {
        LocalDate due = subject.item().responseDue();
        ZoneId zone = subject.meeting().schedule().zone();
        return due != null && !subject.file().isOver(due, zone);
    }

    private static Judgement pending(FeedbackSubject subject) {
        LocalDate due = Objects.requireNonNull(subject.item().responseDue());
        return Judgement.of(Verdict.PENDING)
                .actBy(due)
                .addGap(Statement.of("todo.explain-refusal", subject.id(), due))
                .addSubjectIds(subject.id())
                .build();
    }

    private static Judgement explained(FeedbackSubject subject) {
        return FeedbackReplies.kept(
                subject,
                Evidence.of(
                        Statement.of("found.refusal-explained", subject.id()),
                        subject.field("reason"),
                        subject.field("respondedAt")));
    }

    private static Truth told(FeedbackSubject subject) {
        if (subject.item().respondedAt() != null) {
            return Truth.of(subject.file().hasHappened(subject.item().respondedAt()));
        }
        return FeedbackReplies.isComplete(subject) ? Truth.NO : Truth.MAYBE;
    }

    private static List<FieldRef> missing(FeedbackSubject subject, Truth reasoned, Truth told) {
        List<FieldRef> missing = new ArrayList<>();
        if (reasoned == Truth.MAYBE) {
            missing.add(subject.field("reason"));
        }
        if (told == Truth.MAYBE) {
            missing.add(subject.field("respondedAt"));
        }
        return missing;
    }

    private static Judgement unexplained(FeedbackSubject subject, Truth reasoned) {
        Statement gap = Statement.of(reasoned == Truth.NO ? "gap.refused-without-reason" : "gap.refusal-not-told");
        Evidence found = Evidence.of(
                Statement.of("found.feedback-declined", subject.id()),
                subject.field("outcome"),
                subject.field("reason"),
                subject.field("respondedAt"));
        return FeedbackReplies.violated(subject, found, gap)
                .addRemedies(FeedbackReplies.answer(subject))
                .build();
    }
}
