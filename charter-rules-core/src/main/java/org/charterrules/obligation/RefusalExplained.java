package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.subject.FeedbackSubject;
import org.charterrules.subject.Truth;

/** Kind K18: whoever asked for something that was refused is told why, in words (OH-B3b). A later answer still counts. */
public record RefusalExplained() implements Obligation<FeedbackSubject> {
    @Override
    public Judgement judge(FeedbackSubject subject) {
        Truth reasoned = FeedbackReplies.reasoned(subject);
        Truth told = told(subject);
        return switch (reasoned.and(told)) {
            case YES ->
                FeedbackReplies.kept(
                        subject,
                        Evidence.of(
                                Statement.of("found.refusal-explained", subject.id()),
                                subject.field("reason"),
                                subject.field("respondedAt")));
            case NO -> unexplained(subject, reasoned);
            case MAYBE -> Judgement.unknown(missing(subject, reasoned, told));
        };
    }

    private static Truth told(FeedbackSubject subject) {
        if (subject.file().hasHappened(subject.item().respondedAt())) {
            return Truth.YES;
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
