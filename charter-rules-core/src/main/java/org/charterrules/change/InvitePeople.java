package org.charterrules.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.charterrules.model.Participant;
import org.charterrules.model.ViewRoute;
import org.charterrules.model.Views;
import org.jspecify.annotations.Nullable;

/**
 * Invite certain people, so that they can give their views at the meeting.
 *
 * @param meetingId the meeting
 * @param personIds whom to invite
 */
public record InvitePeople(String meetingId, Set<String> personIds) implements Change {
    /** Copies the ids. */
    public InvitePeople {
        personIds = Set.copyOf(personIds);
    }

    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.meeting(caseFile, meetingId, this::invited);
    }

    private Meeting invited(Meeting meeting) {
        List<Participant> all = new ArrayList<>(meeting.participants() == null ? List.of() : meeting.participants());
        Set<String> missing = new TreeSet<>(personIds);
        all.forEach(one -> missing.remove(one.personId()));
        Views views = Views.UNKNOWN.withRoutes(Set.of(ViewRoute.ATTEND));
        missing.forEach(id -> all.add(Participant.of(id).views(views).build()));
        return meeting.withParticipants(all);
    }

    @Override
    public @Nullable Change with(Change other) {
        return other instanceof InvitePeople that && that.meetingId.equals(meetingId)
                ? new InvitePeople(meetingId, Union.both(personIds, that.personIds))
                : null;
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.invite-people", meetingId, Union.sorted(personIds));
    }
}
