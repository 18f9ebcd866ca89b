package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.RecordReasons;
import org.charterrules.change.Reopen;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Population;
import org.charterrules.model.Reason;
import org.charterrules.subject.DecisionSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/** Who took a decision, and what is found if somebody was left out. */
final class DecisionTakers {
    private DecisionTakers() {}

    static Truth include(DecisionSubject subject, Collection<String> people, Population population) {
        Truth any = Truth.NO;
        for (String person : people) {
            any = any.or(subject.belongs(person, population));
        }
        return any;
    }

    /** The fields that would tell whether one of some people belongs to a population. */
    static List<FieldRef> missing(DecisionSubject subject, Collection<String> people, Population population) {
        List<FieldRef> missing = new ArrayList<>();
        for (String person : people) {
            if (subject.belongs(person, population) == Truth.MAYBE) {
                missing.add(subject.groupsOf(person));
            }
        }
        return missing;
    }

    static Evidence evidence(DecisionSubject subject, Set<String> takers) {
        Statement says = takers.isEmpty()
                ? Statement.of("found.no-takers", subject.id())
                : Statement.of("found.takers", subject.id(), List.copyOf(new TreeSet<>(takers)));
        return Evidence.of(says, subject.field("takerIds"));
    }

    static Judgement kept(DecisionSubject subject, Evidence found) {
        return Judgement.of(Verdict.SATISFIED)
                .addFound(found)
                .addSubjectIds(subject.id())
                .build();
    }

    static Judgement broken(DecisionSubject subject, Evidence found, Statement gap) {
        return Judgement.of(Verdict.VIOLATED)
                .addFound(found)
                .addGap(gap)
                .addRemedies(Remedy.of("reopen", new Reopen(subject.id())))
                .addSubjectIds(subject.id())
                .build();
    }

    /** What is broken is excused by a reason on record under a key; without a key by nothing. */
    static Judgement unlessReason(DecisionSubject subject, Judgement broken, @Nullable String key) {
        if (key == null || broken.verdict() != Verdict.VIOLATED) {
            return broken;
        }
        return switch (isExplained(subject, key)) {
            case YES -> excused(broken);
            case MAYBE ->
                Judgement.unknown(
                        new FieldRef(FactType.MEETING, subject.meeting().id(), "reasons"));
            case NO -> withReason(subject, broken, key);
        };
    }

    private static Truth isExplained(DecisionSubject subject, String key) {
        if (subject.readings().has(Reading.NEVER_A_BREACH)) {
            return Truth.YES;
        }
        Map<String, Reason> reasons = subject.file().reasons(subject.meeting());
        if (reasons == null) {
            return Truth.MAYBE;
        }
        Reason reason = reasons.get(key);
        if (reason == null) {
            return Truth.NO;
        }
        return reason.text() == null ? Truth.MAYBE : Truth.of(reason.hasText());
    }

    private static Judgement excused(Judgement broken) {
        JudgementBuilder excused = Judgement.of(Verdict.EXCUSED).found(broken.found());
        return excused.gap(broken.gap())
                .addGap(Statement.of("gap.reason-for-decision"))
                .subjectIds(broken.subjectIds())
                .build();
    }

    private static Judgement withReason(DecisionSubject subject, Judgement broken, String key) {
        List<Remedy> remedies = new ArrayList<>(broken.remedies());
        remedies.add(Remedy.of("reason", new RecordReasons(subject.meeting().id(), Set.of(key))));
        return broken.withRemedies(remedies);
    }
}
