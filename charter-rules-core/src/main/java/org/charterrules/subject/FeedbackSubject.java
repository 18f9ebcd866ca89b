package org.charterrules.subject;

import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Statement;
import org.charterrules.model.Decision;
import org.charterrules.model.FactKind;
import org.charterrules.model.FeedbackItem;
import org.charterrules.model.FeedbackKind;
import org.charterrules.model.FeedbackOutcome;
import org.charterrules.model.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * A feedback item, as rules speak about it.
 *
 * @param file the case file it stands in
 * @param readings the readings in force
 * @param meeting the meeting it was given at or about
 * @param item the feedback item
 * @param listed {@code false} if it stands for the feedback that a case file without any list of feedback may hold
 */
public record FeedbackSubject(
        CaseIndex file, Interpretations readings, Meeting meeting, FeedbackItem item, boolean listed)
        implements Subject {
    @Override
    public FactType type() {
        return FactType.FEEDBACK;
    }

    @Override
    public String meetingId() {
        return meeting.id();
    }

    @Override
    public String id() {
        return item.id();
    }

    @Override
    public FieldRef field(String name) {
        return listed ? Subject.super.field(name) : file.list("feedback");
    }

    /**
     * "that is a view or a request".
     *
     * @param phrase kinds in lower case, listed with commas and 'or'
     * @return whether it holds
     */
    public Condition isOfKind(String phrase) {
        if (item.kind() == null) {
            return Condition.unknown(field("kind"));
        }
        Set<FeedbackKind> kinds = Phrases.constants(phrase, FeedbackKind.class);
        return Condition.known(kinds.contains(item.kind()), () -> Statement.of("why.feedback-kind", id(), item.kind()));
    }

    /**
     * "that has come in": received by now.
     *
     * @return whether it holds
     */
    public Condition hasComeIn() {
        if (!listed) {
            return Condition.unknown(field("receivedAt"));
        }
        boolean later = item.receivedAt() != null && !file.hasHappened(item.receivedAt());
        return Condition.known(!later, () -> Statement.of(later ? "why.feedback-later" : "why.feedback", id()));
    }

    private boolean isUnrecorded(@Nullable Object value) {
        return !listed || (value == null && !file.isComplete(FactKind.FEEDBACK, readings));
    }

    /**
     * "that has an outcome": without one on record, only complete records tell that there is none.
     *
     * @return whether it holds
     */
    public Condition hasOutcome() {
        if (isUnrecorded(item.outcome())) {
            return Condition.unknown(field("outcome"));
        }
        boolean any = item.outcome() != null;
        return Condition.known(any, () -> Statement.of(any ? "why.outcome" : "why.no-outcome", id()));
    }

    /**
     * "that was declined".
     *
     * @return whether it holds
     */
    public Condition wasDeclined() {
        if (isUnrecorded(item.outcome())) {
            return Condition.unknown(field("outcome"));
        }
        if (item.outcome() == null) {
            return Condition.known(false, () -> Statement.of("why.no-outcome", id()));
        }
        return Condition.known(
                item.outcome() == FeedbackOutcome.DECLINED,
                () -> Statement.of("why.feedback-outcome", id(), item.outcome()));
    }

    /**
     * "that was answered".
     *
     * @return whether it holds
     */
    public Condition wasAnswered() {
        if (isUnrecorded(item.respondedAt())) {
            return Condition.unknown(field("respondedAt"));
        }
        boolean answered = file.hasHappened(item.respondedAt());
        return Condition.known(answered, () -> Statement.of(answered ? "why.answered" : "why.not-answered", id()));
    }

    /**
     * "that is about a final decision".
     *
     * @return whether it holds
     */
    public Condition isAboutFinalDecision() {
        if (!listed) {
            return Condition.unknown(field("decisionId"));
        }
        if (item.decisionId() == null) {
            return Condition.known(false, () -> Statement.of("why.no-linked-decision", id()));
        }
        if (file.decisions(meeting) == null) {
            return Condition.unknown(file.list("decisions"));
        }
        Decision decision = file.decision(item.decisionId());
        return new DecisionSubject(file, readings, meeting, decision, true).isFinal();
    }

    /**
     * "that was given at a meeting that was held".
     *
     * @return whether it holds
     */
    public Condition wasGivenAtHeldMeeting() {
        return new MeetingSubject(file, readings, meeting).wasHeld();
    }

    @Override
    public String toString() {
        return "FeedbackSubject[" + id() + "]";
    }
}
