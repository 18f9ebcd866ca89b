package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.RecordOutcome;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.ActionKind;
import org.charterrules.model.FactKind;
import org.charterrules.model.Population;
import org.charterrules.subject.ActionSubject;
import org.charterrules.subject.MeetingSubject;

/**
 * A meeting records at least one outcome, and each was agreed by both sides (HIL-E2a). Ages are not on record, so the
 * agreement of a parent, a carer or any young person counts on the side of the family.
 *
 * @param agreed who has to agree to each outcome
 */
public record OutcomesAgreed(AgreedByBoth agreed) implements Obligation<MeetingSubject> {
    /**
     * Reads the populations as rule files write them.
     *
     * @param one a {@link Population#phrase}
     * @param other another {@link Population#phrase}
     * @return the obligation
     */
    public static OutcomesAgreed of(String one, String other) {
        return new OutcomesAgreed(AgreedByBoth.of(one, other));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        List<Action> actions = subject.file().actions(subject.meeting());
        if (actions == null) {
            return Judgement.unknown(subject.file().list("actions"));
        }
        List<Judgement> outcomes = each(
                subject,
                actions.stream()
                        .filter(action -> action.kind() == ActionKind.OUTCOME)
                        .toList());
        List<Action> unclear =
                actions.stream().filter(action -> action.kind() == null).toList();
        List<FieldRef> kinds = unclear.stream()
                .map(action -> new FieldRef(FactType.ACTION, action.id(), "kind"))
                .toList();
        return outcomes.isEmpty()
                ? noneForCertain(subject, each(subject, unclear), kinds)
                : Judgement.settle(outcomes, each(subject, unclear), kinds, Statement.of("why.not-known"));
    }

    private List<Judgement> each(MeetingSubject subject, List<Action> actions) {
        return actions.stream()
                .map(action -> agreed.judge(
                        new ActionSubject(subject.file(), subject.readings(), subject.meeting(), action, true)))
                .toList();
    }

    private Judgement noneForCertain(MeetingSubject subject, List<Judgement> unclear, List<FieldRef> kinds) {
        Judgement none = none(subject);
        boolean settled = none.verdict() == Verdict.VIOLATED
                && unclear.stream().allMatch(one -> one.verdict() == Verdict.VIOLATED);
        if (unclear.isEmpty() || settled) {
            return none;
        }
        JudgementBuilder unknown = Judgement.of(Verdict.UNKNOWN).missing(kinds).addAllMissing(none.missing());
        unclear.forEach(one -> unknown.addAllMissing(one.missing()));
        return unknown.build();
    }

    private Judgement none(MeetingSubject subject) {
        FieldRef list = subject.file().list("actions");
        if (!subject.file().isComplete(FactKind.ACTIONS, subject.readings())) {
            return Judgement.unknown(list);
        }
        JudgementBuilder judgement = Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(Statement.of("found.no-outcome"), list))
                .addGap(Statement.of("gap.no-outcome"))
                .addAdvice(Statement.of("advice.record-outcome"))
                .addSubjectIds(subject.id());
        Set<String> both = oneOfEach(subject);
        return both.isEmpty()
                ? judgement.build()
                : judgement
                        .addRemedies(Remedy.of(
                                "record-outcome",
                                new RecordOutcome(
                                        subject.id(),
                                        both,
                                        subject.file()
                                                .todayToShow(subject.meeting()
                                                        .schedule()
                                                        .zone()))))
                        .build();
    }

    /** One person of each side who was invited; nobody if a side is missing. */
    private Set<String> oneOfEach(MeetingSubject subject) {
        Set<String> both = new TreeSet<>();
        for (Population side : List.of(agreed.one(), agreed.other())) {
            List<String> ids = new ArrayList<>(subject.members(side).ids());
            if (ids.isEmpty()) {
                return Set.of();
            }
            both.add(ids.get(0));
        }
        return both;
    }
}
