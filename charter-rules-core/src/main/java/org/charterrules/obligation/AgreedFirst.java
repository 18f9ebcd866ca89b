package org.charterrules.obligation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.Population;
import org.charterrules.subject.DecisionSubject;
import org.charterrules.subject.Truth;

/**
 * Kind K20: some people agree to a decision before it is carried out (HS-C6). It is carried out too early if an action that
 * belongs to it is under way or done, and was created before the decision was taken; the same instant is early enough.
 *
 * @param population the people who have to agree, for example family members
 */
public record AgreedFirst(Population population) implements Obligation<DecisionSubject> {
    /**
     * One of some people agrees before it is carried out.
     *
     * @param population a {@link Population#phrase}
     * @return the obligation
     */
    public static AgreedFirst of(String population) {
        return new AgreedFirst(Population.named(population));
    }

    @Override
    public Judgement judge(DecisionSubject subject) {
        Judgement agreed = judgeAgreement(subject);
        List<Action> early = actions(subject, Truth.YES);
        if (!early.isEmpty()) {
            return tooEarly(subject, early.get(0), agreed);
        }
        Set<FieldRef> missing = new TreeSet<>(agreed.missing());
        actions(subject, Truth.MAYBE).forEach(action -> addMissing(missing, subject, action));
        if (subject.file().actions() == null) {
            missing.add(subject.file().list("actions"));
        }
        boolean settled = missing.isEmpty() || agreed.verdict() == Verdict.VIOLATED;
        return settled ? agreed : Judgement.unknown(missing);
    }

    private Judgement judgeAgreement(DecisionSubject subject) {
        Set<String> people = subject.decision().agreedByIds();
        if (people == null) {
            return Judgement.unknown(subject.field("agreedByIds"));
        }
        return switch (DecisionTakers.include(subject, people, population)) {
            case YES -> DecisionTakers.kept(subject, agreed(subject, people));
            case NO ->
                DecisionTakers.broken(
                        subject, agreed(subject, people), Statement.of("gap.not-agreed-with", population));
            case MAYBE -> Judgement.unknown(DecisionTakers.missing(subject, people, population));
        };
    }

    private static Evidence agreed(DecisionSubject subject, Set<String> people) {
        Statement says = people.isEmpty()
                ? Statement.of("found.nobody-agreed-decision", subject.id())
                : Statement.of("found.decision-agreed-by", subject.id(), List.copyOf(new TreeSet<>(people)));
        return Evidence.of(says, subject.field("agreedByIds"));
    }

    private static Judgement tooEarly(DecisionSubject subject, Action action, Judgement agreed) {
        Evidence found = Evidence.of(
                Statement.of("found.carried-out-first", action.id(), subject.id()),
                field(action, "createdAt"),
                subject.field("decidedAt"));
        Judgement early = DecisionTakers.broken(subject, found, Statement.of("gap.carried-out-first"));
        return agreed.verdict() == early.verdict() ? Judgement.gravest(List.of(agreed, early)) : early;
    }

    private static List<Action> actions(DecisionSubject subject, Truth early) {
        Collection<Action> all = subject.file().actions();
        List<Action> result = new ArrayList<>();
        if (all != null) {
            all.stream()
                    .filter(one -> subject.id().equals(one.decisionId()) && isEarly(subject, one) == early)
                    .forEach(result::add);
        }
        return result;
    }

    private static Truth isEarly(DecisionSubject subject, Action action) {
        Instant created = action.createdAt();
        if (created != null && !subject.file().hasHappened(created)) {
            return Truth.NO;
        }
        Instant decided = subject.decision().decidedAt();
        Truth before = created == null || decided == null ? Truth.MAYBE : Truth.of(created.isBefore(decided));
        return before.and(hasBegun(action));
    }

    private static Truth hasBegun(Action action) {
        return action.status() == null
                ? Truth.MAYBE
                : Truth.of(action.status() == ActionStatus.IN_PROGRESS || action.status() == ActionStatus.DONE);
    }

    private static void addMissing(Set<FieldRef> missing, DecisionSubject subject, Action action) {
        if (action.status() == null) {
            missing.add(field(action, "status"));
        }
        if (action.createdAt() == null) {
            missing.add(field(action, "createdAt"));
        }
        if (subject.decision().decidedAt() == null) {
            missing.add(subject.field("decidedAt"));
        }
    }

    private static FieldRef field(Action action, String name) {
        return new FieldRef(FactType.ACTION, action.id(), name);
    }
}
