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

/**
 * Agree on an outcome to reach for the person a meeting was about, and record it.
 *
 * @param meetingId the meeting, for example {@code M-06}
 * @param agreedBy who is to agree to it
 * @param due the first date that can be its due date
 */
public record RecordOutcome(String meetingId, Set<String> agreedBy, LocalDate due) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        Action outcome = Action.of(Edits.newActionId(caseFile), meetingId)
                .kind(ActionKind.OUTCOME)
                .status(ActionStatus.OPEN)
                .createdAt(asOf)
                .due(due)
                .dueChanges(List.of())
                .agreedBy(agreedBy)
                .ownerIds(agreedBy)
                .ownerAcceptedAt(asOf)
                .concernedIds(agreedBy)
                .build();
        return Edits.adding(caseFile, outcome);
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.record-outcome", Union.sorted(agreedBy), due);
    }
}
