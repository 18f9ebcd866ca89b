package org.charterrules.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.Action;
import org.charterrules.model.ActionKind;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.CaseFile;
import org.charterrules.model.FeedbackItem;

/**
 * Agree on an action that takes up what somebody said, and link the two.
 *
 * @param feedbackId the feedback, for example {@code F-03}
 * @param kind what sort of action, for example {@link ActionKind#CORRECTIVE} for a mistake
 * @param due the due date to agree
 */
public record ActOnFeedback(String feedbackId, ActionKind kind, LocalDate due) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        FeedbackItem item = Edits.findFeedback(caseFile, feedbackId);
        String actionId = Edits.newActionId(caseFile);
        Action action = Action.of(actionId, item.meetingId())
                .kind(kind)
                .status(ActionStatus.OPEN)
                .createdAt(asOf)
                .ownerAcceptedAt(asOf)
                .due(due)
                .dueChanges(List.of())
                .concernedIds(item.fromPersonId() == null ? Set.of() : Set.of(item.fromPersonId()))
                .build();
        return Edits.feedback(Edits.adding(caseFile, action), feedbackId, one -> one.withActionId(actionId));
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.act-on-feedback", feedbackId, due);
    }
}
