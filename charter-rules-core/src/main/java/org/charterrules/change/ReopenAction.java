package org.charterrules.change;

import java.time.Instant;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.CaseFile;

/**
 * Take an action up again that was dropped.
 *
 * @param actionId the action, for example {@code A-07}
 */
public record ReopenAction(String actionId) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.action(
                caseFile,
                actionId,
                action -> action.withStatus(ActionStatus.IN_PROGRESS).withStatusChangedAt(asOf));
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.reopen-action", actionId);
    }
}
