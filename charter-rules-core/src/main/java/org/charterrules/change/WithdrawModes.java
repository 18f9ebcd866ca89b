package org.charterrules.change;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Mode;

/**
 * No longer offer some ways of taking part.
 *
 * @param meetingId the meeting
 * @param modes the ways to take away
 */
public record WithdrawModes(String meetingId, Set<Mode> modes) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.meeting(caseFile, meetingId, meeting -> {
            Set<Mode> rest = new TreeSet<>(meeting.modesOffered() == null ? Set.of() : meeting.modesOffered());
            rest.removeAll(modes);
            return meeting.withModesOffered(rest);
        });
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.withdraw-modes", meetingId, Union.sorted(modes));
    }
}
