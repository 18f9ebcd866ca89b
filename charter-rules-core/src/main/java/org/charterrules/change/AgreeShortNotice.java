package org.charterrules.change;

import java.time.Instant;
import java.util.Set;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * Ask people whether they agree to short notice, and record that they do.
 *
 * @param meetingId the meeting
 * @param personIds whom to ask
 */
public record AgreeShortNotice(String meetingId, Set<String> personIds) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.participants(caseFile, meetingId, personIds, one -> one.withNoticeWaivedAt(asOf));
    }

    @Override
    public @Nullable Change with(Change other) {
        return other instanceof AgreeShortNotice that && that.meetingId.equals(meetingId)
                ? new AgreeShortNotice(meetingId, Union.both(personIds, that.personIds))
                : null;
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.agree-short-notice", Union.sorted(personIds));
    }
}
