package org.charterrules.change;

import java.time.Instant;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Reason;

/**
 * Weigh when people can come, and put on record how.
 *
 * @param meetingId the meeting
 */
public record RecordWeighing(String meetingId) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        Reason note = new Reason("(how it was weighed)", asOf, null);
        return Edits.meeting(
                caseFile,
                meetingId,
                meeting -> meeting.withPlanning(meeting.planning().withAvailabilityNote(note)));
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.record-weighing");
    }
}
