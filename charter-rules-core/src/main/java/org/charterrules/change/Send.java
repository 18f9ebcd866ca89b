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
 * Send people a notice now.
 *
 * @param meetingId the meeting it is about
 * @param kind what it is for
 * @param recipients whom to send it to
 */
public record Send(String meetingId, NoticeKind kind, Set<String> recipients) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        Meeting meeting = Edits.find(caseFile, meetingId);
        Notice sent = Notice.of(Edits.newId(caseFile), kind, meetingId)
                .sentAt(asOf)
                .recipients(recipients)
                .statedStart(meeting.schedule().start())
                .statedVenue(meeting.venue().name())
                .aboutIds(Set.of())
                .formats(Set.of(Format.values()))
                .text("")
                .build();
        return Edits.adding(caseFile, sent);
    }

    @Override
    public @Nullable Change with(Change other) {
        return other instanceof Send that && that.meetingId.equals(meetingId) && that.kind == kind
                ? new Send(meetingId, kind, Union.both(recipients, that.recipients))
                : null;
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.send", kind, Union.sorted(recipients));
    }
}
