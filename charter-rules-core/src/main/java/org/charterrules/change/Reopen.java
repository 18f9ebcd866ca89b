package org.charterrules.change;

import java.time.Instant;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.DecisionStatus;

/**
 * Open a decision again.
 *
 * @param decisionId the decision
 */
public record Reopen(String decisionId) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.decision(
                caseFile,
                decisionId,
                decision -> decision.withStatus(DecisionStatus.PROVISIONAL).withDecidedAt(null));
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.reopen", decisionId);
    }
}
