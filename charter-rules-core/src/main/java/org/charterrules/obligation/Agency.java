package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.Person;
import org.charterrules.model.Population;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The organisation a person is there for: only professionals are there for one.
 *
 * @param professional whether they are a professional
 * @param name the organisation; {@code null} if not known
 * @param missing the fields that would tell whether they are there for one, and for which
 */
record Agency(Truth professional, @Nullable String name, List<FieldRef> missing) {
    static Agency of(String personId, MeetingSubject subject) {
        Person person = subject.file().person(personId);
        Truth professional = subject.counts(personId, Population.PROFESSIONALS);
        String name = person == null ? null : person.agency();
        List<FieldRef> missing = new ArrayList<>();
        if (professional == Truth.MAYBE) {
            missing.add(subject.countsField(personId));
        }
        if (professional != Truth.NO && name == null) {
            missing.add(field(subject, personId, "agency"));
        }
        return new Agency(professional, name, missing);
    }

    private static FieldRef field(MeetingSubject subject, String personId, String name) {
        return !subject.file().listsPeople()
                ? subject.file().list("people")
                : new FieldRef(FactType.PERSON, personId, name);
    }

    boolean isKnown() {
        return professional == Truth.YES && name != null;
    }

    /** Whether they may be there for one that is not among those known. */
    boolean mayAddTo(Set<String> known) {
        return professional != Truth.NO && !isKnown() && (name == null || !known.contains(name));
    }

    /** Whether two people are there for the same one. */
    Truth isSameAs(Agency other) {
        Truth sameName = name == null || other.name == null ? Truth.MAYBE : Truth.of(name.equals(other.name));
        return professional.and(other.professional).and(sameName);
    }
}
