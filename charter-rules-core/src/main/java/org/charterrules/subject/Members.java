package org.charterrules.subject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.charterrules.charter.Reading;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.Group;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;

/**
 * The participants of a meeting who belong to a population, and those who may.
 *
 * @param certain those who belong
 * @param doubtful those who may belong
 * @param missing the fields that would tell
 */
public record Members(List<Participant> certain, List<Participant> doubtful, List<FieldRef> missing) {

    /**
     * Whether anybody belongs.
     *
     * @return yes, no, or not known
     */
    public Truth any() {
        if (!certain.isEmpty()) {
            return Truth.YES;
        }
        return doubtful.isEmpty() ? Truth.NO : Truth.MAYBE;
    }

    /**
     * The ids of those who belong.
     *
     * @return the ids, sorted
     */
    public List<String> ids() {
        List<String> ids = new ArrayList<>(certain.size());
        for (Participant one : certain) {
            ids.add(one.personId());
        }
        return ids;
    }

    static Members of(
            List<Participant> participants,
            Function<Participant, Truth> belongs,
            Function<Participant, FieldRef> field) {
        List<Participant> certain = new ArrayList<>();
        List<Participant> doubtful = new ArrayList<>(0);
        Set<FieldRef> missing = Set.of();
        for (Participant participant : participants) {
            switch (belongs.apply(participant)) {
                case YES -> certain.add(participant);
                case MAYBE -> {
                    doubtful.add(participant);
                    missing = missing.isEmpty() ? new TreeSet<>() : missing;
                    missing.add(field.apply(participant));
                }
                case NO -> {}
            }
        }
        return new Members(certain, doubtful, List.copyOf(missing));
    }

    /**
     * Whether a participant counts in one of some groups: in the capacity they were invited in, else by their groups.
     *
     * @param participant the participant
     * @param groups the groups
     * @param subject the subject from which the question is asked
     * @return yes, no, or not known
     */
    static Truth belongs(Participant participant, Set<Group> groups, Subject subject) {
        Truth byGroups = byGroups(participant.personId(), groups, subject);
        if (participant.capacity() == null) {
            return byGroups;
        }
        Truth byCapacity = Truth.of(groups.contains(participant.capacity()));
        return subject.readings().has(Reading.ANY_GROUP) ? byCapacity.or(byGroups) : byCapacity;
    }

    /**
     * Whether a person counts in one of some groups by what they say of themselves.
     *
     * @param personId the person
     * @param groups the groups
     * @param subject the subject from which the question is asked
     * @return yes, no, or not known
     */
    static Truth byGroups(String personId, Set<Group> groups, Subject subject) {
        Person person = subject.file().person(personId);
        if (person == null || person.groups() == null) {
            return Truth.MAYBE;
        }
        return Truth.of(!Collections.disjoint(groups, person.groups()));
    }

    /** The field that would tell which groups a person belongs to. */
    static FieldRef groupsOf(String personId, Subject subject) {
        return !subject.file().listsPeople()
                ? subject.file().list("people")
                : new FieldRef(FactType.PERSON, personId, "groups");
    }
}
