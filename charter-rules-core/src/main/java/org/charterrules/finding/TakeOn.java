package org.charterrules.finding;

import java.time.Instant;
import org.charterrules.model.CaseFile;

/**
 * Ask those who are to do an action whether they take it on, and record that they do.
 *
 * @param actionId the action
 */
public record TakeOn(String actionId) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.action(caseFile, actionId, action -> action.withOwnerAcceptedAt(asOf));
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.take-on", actionId);
    }
}
