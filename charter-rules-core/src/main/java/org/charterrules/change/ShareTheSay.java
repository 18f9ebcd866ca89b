package org.charterrules.change;

import java.time.Instant;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.ParticipationLevel;

/**
 * Run a meeting so that people share the work and the decisions.
 *
 * @param meetingId the meeting
 */
public record ShareTheSay(String meetingId) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.meeting(
                caseFile,
                meetingId,
                meeting -> meeting.withPlanning(
                        meeting.planning().withParticipationLevel(ParticipationLevel.CO_PRODUCTION)));
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.share-the-say");
    }
}
