package org.charterrules.obligation;

import java.time.LocalDate;
import org.charterrules.change.ActOnFeedback;
import org.charterrules.change.RefuseWithReason;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.model.ActionKind;
import org.charterrules.model.FeedbackKind;
import org.charterrules.model.FeedbackOutcome;
import org.charterrules.model.HouseFigure;
import org.charterrules.subject.FeedbackSubject;
import org.charterrules.subject.Truth;

/**
 * Feedback leads to an action, or is refused with a reason in words (HIL-A6a). The limit is its own date, else the house
 * figure {@link HouseFigure#RESPOND_WITHIN}, both to the end of that day; or the start of the next meeting, if that is earlier.
 * An action agreed later still counts.
 */
public record ActedOn() implements Obligation<FeedbackSubject> {
    @Override
    public Judgement judge(FeedbackSubject subject) {
        if (subject.item().actionId() != null) {
            Statement says = Statement.of(
                    "found.feedback-action", subject.id(), subject.item().actionId());
            return FeedbackReplies.kept(subject, Evidence.of(says, subject.field("actionId")));
        }
        boolean declined = subject.item().outcome() == FeedbackOutcome.DECLINED;
        if (declined && FeedbackReplies.reasoned(subject) == Truth.YES) {
            Statement says = Statement.of("found.feedback-refused", subject.id());
            return FeedbackReplies.kept(subject, Evidence.of(says, subject.field("outcome"), subject.field("reason")));
        }
        Deadline deadline = FeedbackReplies.deadline(subject).beforeNextMeeting();
        return deadline.notDone(
                Statement.of("todo.act-on-feedback", subject.id()),
                lastDay -> passed(subject, lastDay, deadline.meetingStarts()));
    }

    private static Judgement passed(FeedbackSubject subject, LocalDate lastDay, FieldRef[] nextMeetings) {
        Evidence found = Evidence.of(
                        Statement.of("found.feedback-led-nowhere", subject.id()),
                        subject.field("actionId"),
                        subject.field("outcome"))
                .alsoFrom(nextMeetings);
        Judgement violated = FeedbackReplies.violated(subject, found, Statement.of("gap.feedback-led-nowhere", lastDay))
                .addRemedies(act(subject), Remedy.of("refuse-with-reason", new RefuseWithReason(subject.id())))
                .build();
        FeedbackOutcome outcome = subject.item().outcome();
        if (outcome == null) {
            return FeedbackReplies.absent(subject, violated, "actionId", "outcome");
        }
        return outcome == FeedbackOutcome.DECLINED
                ? FeedbackReplies.absent(subject, violated, "actionId", "reason")
                : FeedbackReplies.absent(subject, violated, "actionId");
    }

    private static Remedy act(FeedbackSubject subject) {
        boolean mistake = subject.item().kind() == FeedbackKind.MISTAKE;
        LocalDate today =
                subject.file().todayToShow(subject.meeting().schedule().zone());
        return Remedy.of(
                "act-on-feedback",
                new ActOnFeedback(subject.id(), mistake ? ActionKind.CORRECTIVE : ActionKind.TASK, today));
    }
}
