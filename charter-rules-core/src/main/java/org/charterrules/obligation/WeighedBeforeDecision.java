package org.charterrules.obligation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.change.Reopen;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.model.Decision;
import org.charterrules.model.FeedbackOutcome;
import org.charterrules.subject.FeedbackSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * By the time a decision is taken it is on record what came of a view about it: something is done, or it was declined
 * for a reason in words (HS-X3b). That it was read is not enough. The outcome counts from when its giver was told; the very time
 * of the decision is soon enough.
 */
public record WeighedBeforeDecision() implements Obligation<FeedbackSubject> {
    @Override
    public Judgement judge(FeedbackSubject subject) {
        Truth weighed = weighed(subject);
        if (weighed == Truth.NO) {
            return notWeighed(subject);
        }
        Decision decision = decision(subject);
        Instant decided = decision == null ? null : decision.decidedAt();
        List<FieldRef> missing = missing(subject, decision);
        Instant answered = subject.item().respondedAt();
        boolean late = answered != null && decided != null && answered.isAfter(decided);
        if (late) {
            return late(subject, decision);
        }
        return missing.isEmpty() ? inTime(subject, decision) : Judgement.unknown(missing);
    }

    private static @Nullable Decision decision(FeedbackSubject subject) {
        String id = subject.item().decisionId();
        return id == null || subject.file().decisions() == null
                ? null
                : subject.file().decision(id);
    }

    private static Truth weighed(FeedbackSubject subject) {
        FeedbackOutcome outcome = subject.item().outcome();
        if (outcome == null) {
            return FeedbackReplies.isComplete(subject) ? Truth.NO : Truth.MAYBE;
        }
        return switch (outcome) {
            case ACTED -> Truth.YES;
            case NOTED -> Truth.NO;
            case DECLINED -> FeedbackReplies.reasoned(subject);
        };
    }

    private static List<FieldRef> missing(FeedbackSubject subject, @Nullable Decision decision) {
        List<FieldRef> missing = new ArrayList<>();
        if (weighed(subject) == Truth.MAYBE) {
            missing.add(subject.field(subject.item().outcome() == null ? "outcome" : "reason"));
        }
        if (subject.item().respondedAt() == null) {
            missing.add(subject.field("respondedAt"));
        }
        if (decision == null) {
            missing.add(subject.file().list("decisions"));
        } else if (decision.decidedAt() == null) {
            missing.add(new FieldRef(FactType.DECISION, decision.id(), "decidedAt"));
        }
        return missing;
    }

    private static ZonedDateTime at(FeedbackSubject subject, Instant instant) {
        return instant.atZone(subject.meeting().schedule().zone());
    }

    private static Evidence answered(FeedbackSubject subject) {
        ZonedDateTime at = at(subject, subject.item().respondedAt());
        return Evidence.of(
                Statement.of("found.feedback-answered", subject.id(), at),
                subject.field("outcome"),
                subject.field("respondedAt"));
    }

    private static Judgement inTime(FeedbackSubject subject, Decision decision) {
        return FeedbackReplies.kept(subject, answered(subject))
                .withGap(decided("gap.weighed-first", subject, decision));
    }

    private static Statement decided(String key, FeedbackSubject subject, Decision decision) {
        return Statement.of(key, decision.id(), at(subject, decision.decidedAt()));
    }

    private static Judgement late(FeedbackSubject subject, Decision decision) {
        return FeedbackReplies.violated(subject, answered(subject), decided("gap.weighed-too-late", subject, decision))
                .addRemedies(reopen(subject))
                .build();
    }

    private static Judgement notWeighed(FeedbackSubject subject) {
        Evidence found = Evidence.of(
                Statement.of("found.not-weighed", subject.id()), subject.field("outcome"), subject.field("reason"));
        return FeedbackReplies.violated(subject, found, Statement.of("gap.not-weighed"))
                .addRemedies(reopen(subject))
                .build();
    }

    private static Remedy reopen(FeedbackSubject subject) {
        return Remedy.of("reopen", new Reopen(subject.item().decisionId()));
    }
}
