package org.charterrules.change;

import java.time.Instant;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.MeetingKind;

/**
 * Call a meeting what it is.
 *
 * @param meetingId the meeting
 * @param kind what it is, for example {@link MeetingKind#CONSULTATION}
 */
public record Relabel(String meetingId, MeetingKind kind) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.meeting(caseFile, meetingId, meeting -> meeting.withKind(kind));
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.relabel", kind);
    }
}
