package org.charterrules.change;

import java.time.Instant;
import java.util.Set;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Group;

/**
 * Invite somebody from each of so many more organisations, and ask what they need. Who it is stays open, as with {@link Invite}.
 *
 * @param meetingId the meeting
 * @param number from how many more organisations, 1 or more
 * @param groups any one of these will do, for example {@link Group#HEALTH}; at least one
 * @param otherThan the organisations that are there already
 */
public record InviteAgencies(String meetingId, int number, Set<Group> groups, Set<String> otherThan) implements Change {
    /** Copies the sets. */
    public InviteAgencies {
        groups = Set.copyOf(groups);
        otherThan = Set.copyOf(otherThan);
    }

    /** Whoever is invited so works for an organisation that nobody else works for. */
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        CaseFile changed = caseFile;
        for (int i = 0; i < number; i++) {
            changed = new Invite(meetingId, groups).applyTo(changed, asOf);
        }
        return changed;
    }

    @Override
    public Statement says() {
        return otherThan.isEmpty()
                ? Statement.of("remedy.invite-agencies", meetingId, number, Union.sorted(groups))
                : Statement.of(
                        "remedy.invite-other-agencies",
                        meetingId,
                        number,
                        Union.sorted(groups),
                        Union.sorted(otherThan));
    }
}
