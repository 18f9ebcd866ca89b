package org.charterrules.examples.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.charterrules.model.Action;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;

/**
 * What hand-written code and the peers look at: one meeting and everything around it.
 *
 * @param meeting the meeting
 * @param start its start
 * @param end its end
 * @param people those invited
 * @param notices what was sent
 * @param actions what was agreed
 * @param glossary acronyms that everybody knows
 */
record Facts(
        Meeting meeting,
        ZonedDateTime start,
        ZonedDateTime end,
        List<Person> people,
        List<Notice> notices,
        List<Action> actions,
        Set<String> glossary) {
    static Facts of(CaseFile caseFile) {
        Meeting meeting = caseFile.meetings().get(0);
        return new Facts(
                meeting,
                Objects.requireNonNull(meeting.schedule().start()),
                Objects.requireNonNull(meeting.schedule().end()),
                Objects.requireNonNull(caseFile.people()),
                Objects.requireNonNull(caseFile.notices()),
                Objects.requireNonNull(caseFile.actions()),
                Objects.requireNonNull(caseFile.policy().glossary()));
    }

    String id() {
        return meeting.id();
    }

    List<Participant> participants() {
        return Objects.requireNonNull(meeting.participants());
    }

    LocalDate date(Instant instant) {
        return instant.atZone(start.getZone()).toLocalDate();
    }

    Set<Group> groups(String personId) {
        for (Person person : people) {
            if (person.id().equals(personId)) {
                return Objects.requireNonNull(person.groups());
            }
        }
        return Set.of();
    }
}
