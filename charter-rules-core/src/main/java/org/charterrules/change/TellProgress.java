package org.charterrules.change;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Format;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Send people a progress report now that says how actions are going.
 *
 * @param meetingId the meeting at which the actions were agreed
 * @param actionIds the actions it reports on, for example {@code A-07}
 * @param recipients whom to send it to
 */
public record TellProgress(String meetingId, Set<String> actionIds, Set<String> recipients) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        Meeting meeting = Edits.find(caseFile, meetingId);
        Notice sent = Notice.of(Edits.newId(caseFile), NoticeKind.PROGRESS, meetingId)
                .sentAt(asOf)
                .recipients(recipients)
                .actionIds(actionIds)
                .statements(Map.of(Topic.PROGRESS, "(how it is going)"))
                .statedStart(meeting.schedule().start())
                .aboutIds(Set.of())
                .formats(Set.of(Format.values()))
                .text("")
                .build();
        return Edits.adding(caseFile, sent);
    }

    /** The same actions to more people, or more actions to the same people. */
    @Override
    public @Nullable Change with(Change other) {
        if (!(other instanceof TellProgress that) || !that.meetingId.equals(meetingId)) {
            return null;
        }
        boolean one = that.actionIds.equals(actionIds) || that.recipients.equals(recipients);
        return one
                ? new TellProgress(
                        meetingId, Union.both(actionIds, that.actionIds), Union.both(recipients, that.recipients))
                : null;
    }

    @Override
    public Statement says() {
        return Statement.of(
                "remedy.tell-progress", Union.sorted(recipients), Union.sorted(actionIds), actionIds.size());
    }
}
