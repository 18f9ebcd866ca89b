package org.charterrules.finding;

import java.time.Instant;
import org.charterrules.model.Action;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.CaseFile;

/**
 * Agree an action that takes up what somebody answered.
 *
 * @param meetingId the meeting the action belongs to, for example {@code M2}
 * @param attestationId the answer, for example {@code T1}
 */
public record TakeUp(String meetingId, String attestationId) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        Action action = Action.of(Edits.newActionId(caseFile), meetingId)
                .status(ActionStatus.OPEN)
                .createdAt(asOf)
                .sourceAttestationId(attestationId)
                .build();
        return Edits.adding(caseFile, action);
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.take-up", attestationId);
    }
}
