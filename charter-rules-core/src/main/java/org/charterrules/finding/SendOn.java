package org.charterrules.finding;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
        if (other instanceof SendOn that && that.noticeId.equals(noticeId)) {
            Set<String> both = new TreeSet<>(recipients);
            both.addAll(that.recipients);
            return new SendOn(noticeId, both);
        }
        return null;
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.send-on", noticeId, List.copyOf(new TreeSet<>(recipients)));
    }
}
