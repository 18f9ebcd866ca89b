package org.charterrules.change;

import java.time.Instant;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.CaseFile;

/**
 * Stop work on an action for now: it is open again, as if it had not been begun.
 *
 * @param actionId the action, for example {@code A-07}
 */
public record PauseAction(String actionId) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.action(
                caseFile,
                actionId,
                action -> action.withStatus(ActionStatus.OPEN).withStatusChangedAt(asOf));
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.pause-action", actionId);
    }
}
