package org.charterrules.change;

import java.time.Instant;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;

/**
 * Write up the notes of a meeting.
 *
 * @param meetingId the meeting
 */
public record WriteNotes(String meetingId) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.meeting(
                caseFile,
                meetingId,
                meeting -> meeting.withFollowUp(meeting.followUp().withNotesRecordedAt(asOf)));
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.write-notes");
    }
}
