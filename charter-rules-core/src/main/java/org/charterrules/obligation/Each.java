package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Population;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Members;
import org.charterrules.subject.Subject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/** Judges the participants of a meeting one by one. */
final class Each {
    private static final Map<Population, Statement> NOBODY = new EnumMap<>(Population.class);

    static {
        for (Population population : Population.values()) {
            NOBODY.put(population, Statement.of("why.includes-none", population));
        }
        NOBODY.put(Population.EVERYONE, Statement.of("why.nobody-invited"));
    }

    private Each() {}

    /** The judgement of every member of a population, taken together. */
    static Judgement of(MeetingSubject subject, Population population, Function<Participant, Judgement> judge) {
        if (subject.meeting().participants() == null) {
            return Judgement.unknown(subject.participantsField());
        }
        return of(subject.members(population), nobody(population), judge);
    }

    static Judgement of(Members members, Statement nobody, Function<Participant, Judgement> judge) {
        if (members.any() == Truth.NO) {
            return Judgement.notApplicable(nobody);
        }
        return Judgement.settle(
                all(members.certain(), judge), all(members.doubtful(), judge), members.missing(), nobody);
    }

    private static List<Judgement> all(List<Participant> people, Function<Participant, Judgement> judge) {
        List<Judgement> all = new ArrayList<>(people.size());
        for (Participant one : people) {
            all.add(judge.apply(one));
        }
        return all;
    }

    static Statement nobody(Population population) {
        return NOBODY.get(population);
    }

    /** A person of whom nothing else is known if the people are not listed. */
    static Person person(Subject subject, String personId) {
        Person person = subject.file().person(personId);
        return person == null ? Person.of(personId).build() : person;
    }

    static FieldRef personField(Subject subject, String personId, String name) {
        return !subject.file().listsPeople()
                ? subject.file().list("people")
                : new FieldRef(FactType.PERSON, personId, name);
    }

    static FieldRef field(Participant person, String name) {
        return new FieldRef(FactType.PARTICIPANT, person.personId(), name);
    }

    static @Nullable Participant participant(MeetingSubject subject, String personId) {
        return subject.participants().stream()
                .filter(one -> one.personId().equals(personId))
                .findFirst()
                .orElse(null);
    }
}
