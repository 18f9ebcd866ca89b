package org.charterrules.change;

import java.time.Instant;
import java.util.Set;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * Ask people what support they need.
 *
 * @param meetingId the meeting
 * @param personIds whom to ask
 */
public record AskSupport(String meetingId, Set<String> personIds) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.participants(caseFile, meetingId, personIds, one -> one.withSupportAskedAt(asOf));
    }

    @Override
    public @Nullable Change with(Change other) {
        return other instanceof AskSupport that && that.meetingId.equals(meetingId)
                ? new AskSupport(meetingId, Union.both(personIds, that.personIds))
                : null;
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.ask-support", Union.sorted(personIds));
    }
}
