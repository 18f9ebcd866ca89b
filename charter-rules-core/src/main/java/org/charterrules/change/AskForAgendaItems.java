package org.charterrules.change;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Format;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeBuilder;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Topic;
import org.jspecify.annotations.Nullable;

/**
 * Ask people what they want on the agenda of a meeting, then send everybody a new version of the agenda.
 *
 * @param meetingId the meeting
 * @param recipients whom to ask
 */
public record AskForAgendaItems(String meetingId, Set<String> recipients) implements Change {
    /** Copies the recipients. */
    public AskForAgendaItems {
        recipients = Set.copyOf(recipients);
    }

    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        Meeting meeting = Edits.find(caseFile, meetingId);
        Notice asking = notice(caseFile, meeting, NoticeKind.INFORMATION, asOf)
                .recipients(recipients)
                .statements(Map.of(Topic.INVITE_AGENDA_ITEMS, "(the question)"))
                .build();
        CaseFile asked = Edits.adding(caseFile, asking);
        Notice agenda = notice(asked, meeting, NoticeKind.AGENDA, asOf)
                .recipients(everybody(meeting))
                .version(newest(caseFile) + 1)
                .material(true)
                .statements(Map.of())
                .build();
        return Edits.adding(asked, agenda);
    }

    private static NoticeBuilder notice(CaseFile caseFile, Meeting meeting, NoticeKind kind, Instant asOf) {
        return Notice.of(Edits.newId(caseFile), kind, meeting.id())
                .sentAt(asOf)
                .statedStart(meeting.schedule().start())
                .aboutIds(Set.of())
                .formats(Set.of(Format.values()))
                .documentIds(Set.of())
                .rolesStated(Map.of())
                .actionIds(Set.of())
                .text("");
    }

    private static Set<String> everybody(Meeting meeting) {
        Set<String> everybody = new TreeSet<>();
        List<Participant> invited = meeting.participants() == null ? List.of() : meeting.participants();
        invited.forEach(one -> everybody.add(one.personId()));
        return everybody;
    }

    private int newest(CaseFile caseFile) {
        return caseFile.notices().stream()
                .filter(one -> one.meetingId().equals(meetingId) && one.kind() == NoticeKind.AGENDA)
                .mapToInt(Notice::version)
                .max()
                .orElse(1);
    }

    @Override
    public @Nullable Change with(Change other) {
        if (!(other instanceof AskForAgendaItems that) || !that.meetingId.equals(meetingId)) {
            return null;
        }
        return new AskForAgendaItems(meetingId, Union.both(recipients, that.recipients));
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.ask-for-items", Union.sorted(recipients));
    }
}
