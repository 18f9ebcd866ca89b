package org.charterrules.change;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Mode;

/**
 * Offer more ways of taking part.
 *
 * @param meetingId the meeting
 * @param modes the ways to add
 */
public record OfferModes(String meetingId, Set<Mode> modes) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.meeting(caseFile, meetingId, meeting -> {
            Set<Mode> all = new TreeSet<>(modes);
            all.addAll(meeting.modesOffered() == null ? Set.of() : meeting.modesOffered());
            return meeting.withModesOffered(all);
        });
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.offer-modes", meetingId, Union.sorted(modes));
    }
}
