package org.charterrules.change;

import java.time.Instant;
import java.util.Set;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Format;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * Send the notes of a meeting again, naming actions that they left out.
 *
 * @param meetingId the meeting, for example {@code M-06}
 * @param actionIds the actions to name
 * @param recipients who got the notes before
 */
public record ReissueNotes(String meetingId, Set<String> actionIds, Set<String> recipients) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        Meeting meeting = Edits.find(caseFile, meetingId);
        Notice sent = Notice.of(Edits.newId(caseFile), NoticeKind.NOTES, meetingId)
                .sentAt(asOf)
                .recipients(recipients)
                .actionIds(actionIds)
                .statedStart(meeting.schedule().start())
                .aboutIds(Set.of())
                .formats(Set.of(Format.values()))
                .text("")
                .build();
        return Edits.adding(caseFile, sent);
    }

    @Override
    public @Nullable Change with(Change other) {
        if (!(other instanceof ReissueNotes that)
                || !that.meetingId.equals(meetingId)
                || !that.recipients.equals(recipients)) {
            return null;
        }
        return new ReissueNotes(meetingId, Union.both(actionIds, that.actionIds), recipients);
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.reissue-notes", Union.sorted(actionIds), actionIds.size());
    }
}
