package org.charterrules.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.AgendaItem;
import org.charterrules.model.AgendaItemKind;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;

/**
 * Put an item on the agenda of a meeting, for example open discussion.
 *
 * @param meetingId the meeting
 * @param kind what the item is for
 */
public record AddAgendaItem(String meetingId, AgendaItemKind kind) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.meeting(caseFile, meetingId, meeting -> meeting.withAgenda(extended(meeting)));
    }

    private List<AgendaItem> extended(Meeting meeting) {
        List<AgendaItem> items = new ArrayList<>(meeting.agenda() == null ? List.of() : meeting.agenda());
        items.add(new AgendaItem(kind, null));
        return items;
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.add-agenda-item", kind);
    }
}
