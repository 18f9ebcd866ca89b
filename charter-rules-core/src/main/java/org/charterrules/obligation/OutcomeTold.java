package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.model.HouseFigure;
import org.charterrules.subject.FeedbackSubject;

/**
 * Whoever gave feedback hears what came of it (HIL-A6b): an answer is on record, or a feedback notice about the meeting
 * reached them after it came in. For feedback of which nobody knows the giver, a notice to everybody invited is enough. The limit
 * is its own date, else the house figure {@link HouseFigure#RESPOND_WITHIN}, both to the end of that day; or the start of the
 * next meeting, if that is earlier. An answer that comes later still counts.
 */
public record OutcomeTold() implements Obligation<FeedbackSubject> {
    @Override
    public Judgement judge(FeedbackSubject subject) {
        Heard heard = Heard.of(subject, subject.item().receivedAt(), subject.field("receivedAt"));
        if (heard.at() != null) {
            return FeedbackReplies.kept(subject, heard.evidence());
        }
        if (!heard.doubts().isEmpty()) {
            List<FieldRef> missing = new ArrayList<>(heard.doubts());
            missing.add(subject.field("respondedAt"));
            return Judgement.unknown(missing);
        }
        return FeedbackReplies.deadline(subject)
                .beforeNextMeeting()
                .notDone(
                        Statement.of("todo.answer-feedback", subject.id()),
                        lastDay -> FeedbackReplies.absent(
                                subject,
                                FeedbackReplies.violated(
                                                subject,
                                                FeedbackReplies.notAnswered(subject),
                                                Statement.of("gap.feedback-not-answered", lastDay))
                                        .addRemedies(FeedbackReplies.answer(subject))
                                        .build(),
                                "respondedAt"));
    }
}
