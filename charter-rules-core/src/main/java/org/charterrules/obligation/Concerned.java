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
import org.jspecify.annotations.Nullable;

/** Judges the people of a population whom a meeting is about, invited or not. */
final class Concerned {
    private final MeetingSubject subject;
    private final Population population;
    private final List<String> certain = new ArrayList<>();
    private final List<String> doubtful = new ArrayList<>();
    private final Set<FieldRef> missing = new TreeSet<>();

    private Concerned(
            MeetingSubject subject,
            Population population,
            Collection<String> ids,
            Function<String, @Nullable FieldRef> doubt) {
        this.subject = subject;
        this.population = population;
        ids.forEach(id -> sort(id, doubt.apply(id)));
    }

    private void sort(String id, @Nullable FieldRef doubt) {
        Truth belongs = subject.counts(id, population);
        if (doubt != null && belongs != Truth.NO) {
            doubtful.add(id);
            missing.add(doubt);
        }
        switch (belongs) {
            case YES -> {
                if (doubt == null) {
                    certain.add(id);
                }
            }
            case MAYBE -> {
                if (doubt == null) {
                    doubtful.add(id);
                }
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
                : new Concerned(subject, population, ids, id -> null)
                        .judge(Statement.of("why.about-none", population), judge);
    }

    /** Those the meeting is about and those who are invited. */
    static Judgement everybody(MeetingSubject subject, Population population, Function<String, Judgement> judge) {
        return everybody(subject, population, id -> null, judge);
    }

    /** The same, where a field may leave open whether somebody is concerned at all. */
    static Judgement everybody(
            MeetingSubject subject,
            Population population,
            Function<String, @Nullable FieldRef> doubt,
            Function<String, Judgement> judge) {
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
        Judgement known = new Concerned(subject, population, ids, doubt)
                .judge(Statement.of("why.concerns-none", population), judge);
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
        List<Judgement> perhaps = doubtful.stream().map(judge).toList();
        boolean noDifference =
                certain.isEmpty() && perhaps.stream().allMatch(one -> one.verdict() == Verdict.NOT_APPLICABLE);
        return noDifference
                ? Judgement.notApplicable(nobody)
                : Judgement.settle(certain.stream().map(judge).toList(), perhaps, missing, nobody);
    }

    /** Whether a person is invited; that somebody is not on the list says so only if the list is complete. */
    static Truth isInvited(MeetingSubject subject, String personId) {
        Participant participant = Each.participant(subject, personId);
        boolean complete = subject.meeting().participants() != null
                && subject.file().isComplete(FactKind.PARTICIPANTS, subject.readings());
        return participant != null ? Truth.YES : complete ? Truth.NO : Truth.MAYBE;
    }
}
