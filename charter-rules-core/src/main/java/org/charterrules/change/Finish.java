package org.charterrules.change;

import java.time.Instant;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.CaseFile;

/**
 * Finish an action.
 *
 * @param actionId the action
 */
public record Finish(String actionId) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.action(
                caseFile,
                actionId,
                action -> action.withStatus(ActionStatus.DONE).withDoneAt(asOf));
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.finish", actionId);
    }
}
