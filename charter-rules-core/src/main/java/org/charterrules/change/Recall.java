package org.charterrules.change;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;

/**
 * Take a notice back from people who should not have it.
 *
 * @param noticeId the notice
 * @param recipients whom to take it back from
 */
public record Recall(String noticeId, Set<String> recipients) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.notice(caseFile, noticeId, notice -> {
            Set<String> left = new TreeSet<>(notice.recipients());
            left.removeAll(recipients);
            return notice.withRecipients(left);
        });
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.recall", noticeId, Union.sorted(recipients));
    }
}
