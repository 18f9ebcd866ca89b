package org.charterrules.change;

import java.time.Instant;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.DueChange;

/**
 * Tell the people concerned that the due date of an action was moved.
 *
 * @param actionId the action, for example {@code A-07}
 */
public record TellDueChange(String actionId) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.action(
                caseFile,
                actionId,
                action -> action.withDueChanges(action.dueChanges().stream()
                        .map(change -> told(change, asOf))
                        .toList()));
    }

    private static DueChange told(DueChange change, Instant asOf) {
        return change.publishedAt() == null ? change.withPublishedAt(asOf) : change;
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.tell-due-change", actionId);
    }
}
