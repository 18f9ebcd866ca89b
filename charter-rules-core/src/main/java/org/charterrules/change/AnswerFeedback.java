package org.charterrules.change;

import java.time.Instant;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;

/**
 * Tell the person who gave feedback what came of it, and why.
 *
 * @param feedbackId the feedback, for example {@code F-03}
 */
public record AnswerFeedback(String feedbackId) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.feedback(caseFile, feedbackId, item -> Edits.answered(item, asOf));
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.answer-feedback", feedbackId);
    }
}
