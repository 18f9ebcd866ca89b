package org.charterrules.change;

import java.time.Instant;
import java.util.Set;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;

/**
 * Ask the people who are to do something whether they want to, and record that they take it on.
 *
 * @param actionId the action, for example {@code A-07}
 * @param ownerIds whom to ask; empty if it is not known who they are
 */
public record AcceptAction(String actionId, Set<String> ownerIds) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.action(caseFile, actionId, action -> action.withOwnerAcceptedAt(asOf));
    }

    @Override
    public Statement says() {
        return ownerIds.isEmpty()
                ? Statement.of("remedy.accept-action-somebody", actionId)
                : Statement.of("remedy.accept-action", actionId, Union.sorted(ownerIds));
    }
}
