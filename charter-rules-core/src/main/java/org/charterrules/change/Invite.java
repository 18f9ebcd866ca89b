package org.charterrules.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;

/**
 * Invite somebody more from one of some groups, and ask what they need. Who it is stays open: tried out on a case file, a person
 * with an id of their own and no special needs stands for them.
 *
 * @param meetingId the meeting
 * @param groups any one of these will do, for example {@link Group#HEALTH}; at least one
 */
public record Invite(String meetingId, Set<Group> groups) implements Change {
    /** Copies the groups. */
    public Invite {
        groups = Set.copyOf(groups);
    }

    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        Group group = new TreeSet<>(groups).first();
        String id = newId(caseFile);
        CaseFile known = caseFile.people() == null ? caseFile : with(caseFile, person(id, group));
        return Edits.meeting(known, meetingId, meeting -> with(meeting, participant(id, group, asOf)));
    }

    private static Meeting with(Meeting meeting, Participant participant) {
        List<Participant> all = new ArrayList<>(meeting.participants() == null ? List.of() : meeting.participants());
        all.add(participant);
        return meeting.withParticipants(all);
    }

    private static CaseFile with(CaseFile caseFile, Person person) {
        List<Person> all = new ArrayList<>(caseFile.people());
        all.add(person);
        return caseFile.withPeople(all);
    }

    private static Participant participant(String id, Group group, Instant asOf) {
        return Participant.of(id)
                .capacity(group)
                .supportAskedAt(asOf)
                .preferencesAskedAt(asOf)
                .availabilityAskedAt(asOf)
                .noticeWaivedAt(asOf)
                .supportNeeds(List.of())
                .build();
    }

    /** They work for an organisation that nobody else works for. */
    private static Person person(String id, Group group) {
        return Person.of(id)
                .groups(Set.of(group))
                .formatsNeeded(Set.of())
                .accessNeeds(Set.of())
                .unavailability(List.of())
                .agency(id)
                .build();
    }

    private static String newId(CaseFile caseFile) {
        Set<String> taken = new HashSet<>();
        caseFile.meetings().stream()
                .filter(meeting -> meeting.participants() != null)
                .forEach(meeting -> meeting.participants().forEach(one -> taken.add(one.personId())));
        if (caseFile.people() != null) {
            caseFile.people().forEach(one -> taken.add(one.id()));
        }
        int number = 1;
        while (taken.contains("remedy-" + number)) {
            number++;
        }
        return "remedy-" + number;
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.invite", meetingId, Union.sorted(groups));
    }
}
