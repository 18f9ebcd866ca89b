package org.charterrules.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.HouseFigure;
import org.charterrules.subject.FeedbackSubject;

/**
 * Feedback is answered by its own date, else within the house figure {@link HouseFigure#RESPOND_WITHIN}, both to the end
 * of that day (LAN-B5a). An answer that comes later is late.
 */
public record AnsweredInTime() implements Obligation<FeedbackSubject> {
    @Override
    public Judgement judge(FeedbackSubject subject) {
        Instant answered = subject.item().respondedAt();
        Deadline deadline = FeedbackReplies.deadline(subject);
        return subject.file().hasHappened(answered)
                ? answered(subject, answered, deadline)
                : deadline.notDone(
                        Statement.of("todo.answer-feedback", subject.id()),
                        lastDay -> FeedbackReplies.absent(
                                subject, late(subject, FeedbackReplies.notAnswered(subject), lastDay), "respondedAt"));
    }

    private static Judgement answered(FeedbackSubject subject, Instant answered, Deadline deadline) {
        if (deadline.lastDay() == null) {
            return Judgement.of(Verdict.UNKNOWN)
                    .parameter(deadline.unsetFigure())
                    .missing(deadline.doubts(answered))
                    .build();
        }
        ZonedDateTime at = answered.atZone(subject.meeting().schedule().zone());
        Evidence found =
                Evidence.of(Statement.of("found.feedback-answered", subject.id(), at), subject.field("respondedAt"));
        return switch (deadline.meets(answered)) {
            case YES -> FeedbackReplies.kept(subject, found);
            default -> late(subject, found, deadline.lastDay());
        };
    }

    private static Judgement late(FeedbackSubject subject, Evidence found, LocalDate lastDay) {
        Judgement judgement = FeedbackReplies.violated(
                        subject, found, Statement.of("gap.feedback-not-answered", lastDay))
                .build();
        return subject.file().hasHappened(subject.item().respondedAt())
                ? judgement
                : judgement.withAdvice(Statement.of("advice.answer-feedback-now", subject.id()));
    }
}
