package org.charterrules.change;

import java.time.Instant;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.FeedbackItem;
import org.charterrules.model.FeedbackOutcome;

/**
 * Say that nothing will be done about what somebody said, and why.
 *
 * @param feedbackId the feedback, for example {@code F-03}
 */
public record RefuseWithReason(String feedbackId) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.feedback(caseFile, feedbackId, item -> refused(item, asOf));
    }

    private static FeedbackItem refused(FeedbackItem item, Instant asOf) {
        return Edits.answered(item.withOutcome(FeedbackOutcome.DECLINED).withReason("(the reason)"), asOf);
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.refuse-with-reason", feedbackId);
    }
}
