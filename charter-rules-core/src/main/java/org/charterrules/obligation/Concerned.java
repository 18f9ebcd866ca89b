package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Population;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;

/** Judges the people of a population whom a meeting is about, invited or not. */
final class Concerned {
    private final MeetingSubject subject;
    private final Population population;
    private final List<String> certain = new ArrayList<>();
    private final List<String> doubtful = new ArrayList<>();
    private final Set<FieldRef> missing = new TreeSet<>();

    private Concerned(MeetingSubject subject, Population population, Collection<String> ids) {
        this.subject = subject;
        this.population = population;
        ids.forEach(this::sort);
    }

    private void sort(String id) {
        switch (subject.counts(id, population)) {
            case YES -> certain.add(id);
            case MAYBE -> {
                doubtful.add(id);
                missing.add(subject.countsField(id));
            }
            case NO -> {}
        }
    }

    /** Those the meeting is about. */
    static Judgement subjects(MeetingSubject subject, Population population, Function<String, Judgement> judge) {
        Set<String> ids = subject.meeting().subjectIds();
        return ids == null
                ? Judgement.unknown(subject.field("subjectIds"))
                : new Concerned(subject, population, ids).judge(Statement.of("why.about-none", population), judge);
    }

    /** Those the meeting is about and those who are invited. */
    static Judgement everybody(MeetingSubject subject, Population population, Function<String, Judgement> judge) {
        Set<String> ids = new TreeSet<>();
        subject.participants().forEach(one -> ids.add(one.personId()));
        Set<FieldRef> lists = new TreeSet<>();
        if (subject.meeting().participants() == null) {
            lists.add(subject.participantsField());
        }
        if (subject.meeting().subjectIds() == null) {
            lists.add(subject.field("subjectIds"));
        } else {
            ids.addAll(subject.meeting().subjectIds());
        }
        Judgement known =
                new Concerned(subject, population, ids).judge(Statement.of("why.concerns-none", population), judge);
        if (lists.isEmpty() || known.verdict() == Verdict.VIOLATED) {
            return known;
        }
        lists.addAll(known.missing());
        return Judgement.unknown(lists);
    }

    private Judgement judge(Statement nobody, Function<String, Judgement> judge) {
        if (certain.isEmpty() && doubtful.isEmpty()) {
            return Judgement.notApplicable(nobody);
        }
        return Judgement.settle(
                certain.stream().map(judge).toList(),
                doubtful.stream().map(judge).toList(),
                missing,
                nobody);
    }

    /** Whether a person is invited; that somebody is not on the list says so only if the list is complete. */
    static Truth isInvited(MeetingSubject subject, String personId) {
        Participant participant = Each.participant(subject, personId);
        boolean complete = subject.meeting().participants() != null
                && subject.file().isComplete(FactKind.PARTICIPANTS, subject.readings());
        return participant != null ? Truth.YES : complete ? Truth.NO : Truth.MAYBE;
    }
}
