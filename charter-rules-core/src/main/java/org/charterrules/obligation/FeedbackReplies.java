package org.charterrules.obligation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.change.AnswerFeedback;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.HouseFigure;
import org.charterrules.subject.FeedbackSubject;
import org.charterrules.subject.Truth;

/** What the promises about answering feedback have in common. */
final class FeedbackReplies {
    private FeedbackReplies() {}

    /** By its own date, else by the house figure. */
    static Deadline deadline(FeedbackSubject subject) {
        Instant received = subject.item().receivedAt();
        Deadline deadline = Deadline.after(received, subject.field("receivedAt"), subject, subject.meeting());
        return subject.item().responseDue() == null
                ? deadline.within(HouseFigure.RESPOND_WITHIN)
                : deadline.byDate(subject.item().responseDue());
    }

    /** Whether the reason is in words: without a record there is none only where records are complete. */
    static Truth reasoned(FeedbackSubject subject) {
        String reason = subject.item().reason();
        if (reason == null) {
            return isComplete(subject) ? Truth.NO : Truth.MAYBE;
        }
        return Truth.of(!reason.isBlank());
    }

    static boolean isComplete(FeedbackSubject subject) {
        return subject.listed() && subject.file().isComplete(FactKind.FEEDBACK, subject.readings());
    }

    /** What is not on record is a breach where records are complete, else not known. */
    static Judgement absent(FeedbackSubject subject, Judgement violated, String... fields) {
        if (isComplete(subject)) {
            return violated;
        }
        List<FieldRef> missing = new ArrayList<>();
        for (String field : fields) {
            missing.add(subject.field(field));
        }
        return Judgement.unknown(missing);
    }

    static Judgement kept(FeedbackSubject subject, Evidence found) {
        return Judgement.of(Verdict.SATISFIED)
                .addFound(found)
                .addSubjectIds(subject.id())
                .build();
    }

    static JudgementBuilder violated(FeedbackSubject subject, Evidence found, Statement gap) {
        JudgementBuilder judgement = Judgement.of(Verdict.VIOLATED)
                .addFound(found.alsoFrom(subject.field("receivedAt"), subject.field("responseDue")))
                .addGap(gap)
                .addSubjectIds(subject.id());
        return subject.item().fromPersonId() == null
                ? judgement
                : judgement.addSubjectIds(subject.item().fromPersonId());
    }

    static Remedy answer(FeedbackSubject subject) {
        return Remedy.of("answer-feedback", new AnswerFeedback(subject.id()));
    }

    /** The giver of feedback as people name them: their id, or nobody knows who. */
    static Evidence notAnswered(FeedbackSubject subject) {
        return Evidence.of(Statement.of("found.feedback-not-answered", subject.id()), subject.field("respondedAt"));
    }
}
