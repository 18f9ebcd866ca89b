package org.charterrules.obligation;

import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.subject.FeedbackSubject;

/** An answer to feedback gives a reason in words (LAN-B5b). */
public record AnswerReasoned() implements Obligation<FeedbackSubject> {
    @Override
    public Judgement judge(FeedbackSubject subject) {
        FieldRef field = subject.field("reason");
        return switch (FeedbackReplies.reasoned(subject)) {
            case YES ->
                FeedbackReplies.kept(subject, Evidence.of(Statement.of("found.answer-reasoned", subject.id()), field));
            case NO ->
                FeedbackReplies.violated(
                                subject,
                                Evidence.of(Statement.of("found.answer-without-reason", subject.id()), field),
                                Statement.of("gap.answer-without-reason"))
                        .addRemedies(FeedbackReplies.answer(subject))
                        .build();
            case MAYBE -> Judgement.unknown(field);
        };
    }
}
