package org.charterrules.obligation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.charterrules.change.OfferModes;
import org.charterrules.change.RecordReasons;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Mode;
import org.charterrules.model.Reason;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * People may choose between these ways of taking part, where that is possible; for example online, face to face and
 * telephone (HS-C12b). A recorded reason for each way left out excuses it.
 *
 * @param wanted the ways to offer, at least one
 */
public record ModesOffered(Set<Mode> wanted) implements Obligation<MeetingSubject> {
    /** Copies the ways. */
    public ModesOffered {
        wanted = Set.copyOf(wanted);
    }

    /**
     * Reads the ways as rule files write them.
     *
     * @param modes for example {@code online, face to face and telephone}
     * @return the obligation
     */
    public static ModesOffered of(String modes) {
        return new ModesOffered(Words.modes(modes));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        Set<Mode> offered = subject.meeting().modesOffered();
        if (offered == null) {
            return Judgement.unknown(subject.field("modesOffered"));
        }
        boolean enough = subject.readings().has(Reading.ANY_ONE_OFFERED)
                ? !Collections.disjoint(offered, wanted)
                : offered.containsAll(wanted);
        return enough
                ? Judgement.later(Verdict.SATISFIED, () -> satisfied(subject, offered))
                : judgeOmitted(subject, omitted(offered), found(subject, offered));
    }

    private static Judgement satisfied(MeetingSubject subject, Set<Mode> offered) {
        return Judgement.of(Verdict.SATISFIED)
                .addFound(found(subject, offered))
                .addSubjectIds(subject.id())
                .build();
    }

    private Set<Mode> omitted(Set<Mode> offered) {
        Set<Mode> omitted = EnumSet.copyOf(wanted);
        omitted.removeAll(offered);
        return omitted;
    }

    static Evidence found(MeetingSubject subject, Set<Mode> offered) {
        Statement says = offered.isEmpty()
                ? Statement.of("found.no-modes")
                : Statement.of("found.modes", List.copyOf(new TreeSet<>(offered)));
        return Evidence.of(says, subject.field("modesOffered"));
    }

    private static Judgement judgeOmitted(MeetingSubject subject, Set<Mode> omitted, Evidence found) {
        if (subject.readings().has(Reading.NEVER_A_BREACH)) {
            return excused(subject, omitted, found);
        }
        Map<String, Reason> reasons = subject.file().reasons(subject.meeting());
        if (reasons == null) {
            return Judgement.unknown(subject.field("reasons"));
        }
        Set<Mode> unexplained = omitted.stream()
                .filter(mode -> explained(reasons.get(mode.name())) == Truth.NO)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!unexplained.isEmpty()) {
            return violated(subject, unexplained, found);
        }
        boolean allExplained = omitted.stream().allMatch(mode -> explained(reasons.get(mode.name())) == Truth.YES);
        return allExplained ? excused(subject, omitted, found) : Judgement.unknown(subject.field("reasons"));
    }

    private static Truth explained(@Nullable Reason reason) {
        if (reason == null) {
            return Truth.NO;
        }
        return reason.text() == null ? Truth.MAYBE : Truth.of(reason.hasText());
    }

    private static Judgement excused(MeetingSubject subject, Set<Mode> omitted, Evidence found) {
        return Judgement.of(Verdict.EXCUSED)
                .addFound(found)
                .addGap(Statement.of("gap.modes-excused", List.copyOf(omitted)))
                .addSubjectIds(subject.id())
                .build();
    }

    private static Judgement violated(MeetingSubject subject, Set<Mode> unexplained, Evidence found) {
        JudgementBuilder judgement = Judgement.of(Verdict.VIOLATED)
                .addFound(found)
                .addGap(Statement.of("gap.modes-missing", List.copyOf(unexplained)))
                .addSubjectIds(subject.id());
        if (!subject.isOver()) {
            judgement.addRemedies(Remedy.of("offer", new OfferModes(subject.id(), unexplained)));
        }
        Set<String> keys = unexplained.stream().map(Mode::name).collect(Collectors.toCollection(TreeSet::new));
        return judgement
                .addRemedies(Remedy.of("reason", new RecordReasons(subject.id(), keys)))
                .build();
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof ModesOffered weaker && wanted.containsAll(weaker.wanted);
    }

    @Override
    public boolean conflictsWith(Obligation<?> other) {
        return other instanceof OnlyModes && other.conflictsWith(this);
    }
}
