package org.charterrules.change;

import java.time.Instant;
import java.util.Set;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Send a notice that went out already to people whom it did not reach, just as it was.
 *
 * @param noticeId the notice
 * @param recipients whom to send it to
 */
public record SendOn(String noticeId, Set<String> recipients) implements Change {
    /** Copies the recipients. */
    public SendOn {
        recipients = Set.copyOf(recipients);
    }

    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        Notice original = caseFile.notices().stream()
                .filter(notice -> notice.id().equals(noticeId))
                .findFirst()
                .orElseThrow();
        Notice copy = original.withId(Edits.newId(caseFile))
                .withRecipients(recipients)
                .withSentAt(asOf)
                .withDeliveredAt(null)
                .withSupersedesId(null);
        return Edits.adding(caseFile, copy);
    }

    @Override
    public @Nullable Change with(Change other) {
        return other instanceof SendOn that && that.noticeId.equals(noticeId)
                ? new SendOn(noticeId, Union.both(recipients, that.recipients))
                : null;
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.send-on", noticeId, Union.sorted(recipients));
    }
}
