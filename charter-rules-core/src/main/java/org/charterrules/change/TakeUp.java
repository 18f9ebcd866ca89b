package org.charterrules.change;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.Action;
import org.charterrules.model.ActionKind;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.CaseFile;

/**
 * Agree an action that takes up what somebody answered.
 *
 * @param meetingId the meeting the action belongs to, for example {@code M2}
 * @param attestationId the answer, for example {@code T1}
 */
public record TakeUp(String meetingId, String attestationId) implements Change {
    /** Long enough to do something, short enough to be remembered. */
    private static final int DAYS = 28;

    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        ZoneId zone = Edits.find(caseFile, meetingId).schedule().zone();
        return Edits.adding(
                caseFile,
                Action.of(Edits.newActionId(caseFile), meetingId)
                        .kind(ActionKind.TASK)
                        .status(ActionStatus.OPEN)
                        .createdAt(asOf)
                        .ownerAcceptedAt(asOf)
                        .due(asOf.atZone(zone).toLocalDate().plusDays(DAYS))
                        .dueChanges(List.of())
                        .concernedIds(Set.of())
                        .sourceAttestationId(attestationId)
                        .build());
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.take-up", attestationId);
    }
}
