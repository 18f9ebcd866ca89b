package org.charterrules.obligation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.charterrules.change.PauseAction;
import org.charterrules.change.Reopen;
import org.charterrules.finding.Change;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.Population;
import org.charterrules.subject.Condition;
import org.charterrules.subject.DecisionSubject;
import org.charterrules.subject.Truth;

/**
 * Some people agree to a decision before it is carried out (HS-C6). It is carried out too early if an action that
 * belongs to it is under way or done, and was created before the decision was taken; the same instant is early enough. As long
 * as a decision is not final nobody has to agree to it, unless such an action is under way or done already.
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
        Condition taken = subject.isFinal();
        return switch (taken.truth()) {
            case YES -> judgeTaken(subject);
            case NO -> judgeProposal(subject, taken);
            case MAYBE -> judgeEither(subject, taken);
        };
    }

    private Judgement judgeEither(DecisionSubject subject, Condition taken) {
        Judgement one = judgeTaken(subject);
        Judgement other = judgeProposal(subject, taken);
        if (one.verdict() == other.verdict() && one.verdict() != Verdict.UNKNOWN) {
            return one;
        }
        Set<FieldRef> missing = new TreeSet<>(taken.missing());
        missing.addAll(one.missing());
        missing.addAll(other.missing());
        return Judgement.unknown(missing);
    }

    /** Nobody has to agree yet to what is not settled, unless somebody carries it out. */
    private Judgement judgeProposal(DecisionSubject subject, Condition taken) {
        List<Action> begun = actions(subject, action -> hasBegun(subject, action) == Truth.YES);
        Judgement agreed = judgeAgreement(subject);
        if (!begun.isEmpty()) {
            return agreed.verdict() == Verdict.VIOLATED ? unsettled(subject, begun.get(0), agreed) : agreed;
        }
        List<Action> perhaps = actions(subject, action -> hasBegun(subject, action) == Truth.MAYBE);
        if (perhaps.isEmpty() && subject.file().actions() != null) {
            return Judgement.notApplicable(taken.why().get());
        }
        Set<FieldRef> missing = new TreeSet<>(agreed.missing());
        perhaps.forEach(action -> addMissing(missing, action));
        addMissingList(missing, subject);
        return Judgement.unknown(missing);
    }

    private static Judgement unsettled(DecisionSubject subject, Action action, Judgement agreed) {
        Evidence found = Evidence.of(
                Statement.of("found.carried-out-unsettled", action.id(), subject.id()),
                field(action, "status"),
                subject.field("status"));
        JudgementBuilder unsettled = Judgement.of(Verdict.VIOLATED)
                .addFound(found)
                .addAllFound(agreed.found())
                .addGap(Statement.of("gap.carried-out-first"))
                .addSubjectIds(subject.id());
        List<Change> pauses = pauses(subject);
        return (pauses.isEmpty()
                        ? unsettled.addAdvice(afterwards())
                        : unsettled.addRemedies(new Remedy("pause", pauses)))
                .build();
    }

    private Judgement judgeTaken(DecisionSubject subject) {
        Judgement agreed = judgeAgreement(subject);
        List<Action> early = actions(subject, action -> isEarly(subject, action) == Truth.YES);
        if (!early.isEmpty()) {
            return tooEarly(subject, early.get(0), agreed);
        }
        Set<FieldRef> missing = new TreeSet<>(agreed.missing());
        for (Action action : actions(subject, action -> isEarly(subject, action) == Truth.MAYBE)) {
            addMissing(missing, action);
            if (subject.decision().decidedAt() == null) {
                missing.add(subject.field("decidedAt"));
            }
        }
        addMissingList(missing, subject);
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
                broken(subject, agreed(subject, people), Statement.of("gap.not-agreed-with", subject.id(), population));
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
        Judgement early = broken(subject, found, Statement.of("gap.carried-out-first"));
        return agreed.verdict() == early.verdict() ? Judgement.gravest(List.of(agreed, early)) : early;
    }

    /** It helps to open the decision again and to stop, for as long, what is under way. What is done cannot be stopped. */
    private static Judgement broken(DecisionSubject subject, Evidence found, Statement gap) {
        List<Change> changes = new ArrayList<>(List.of(new Reopen(subject.id())));
        changes.addAll(pauses(subject));
        Judgement broken = DecisionTakers.broken(subject, found, gap).withRemedies(new Remedy("reopen", changes));
        boolean done = !actions(subject, action -> action.status() == ActionStatus.DONE)
                .isEmpty();
        return done ? broken.withAdvice(afterwards()) : broken;
    }

    private static List<Change> pauses(DecisionSubject subject) {
        return actions(subject, action -> action.status() == ActionStatus.IN_PROGRESS).stream()
                .<Change>map(action -> new PauseAction(action.id()))
                .toList();
    }

    private static Statement afterwards() {
        return Statement.of("advice.agree-what-follows");
    }

    /** The actions that carry out the decision. */
    private static List<Action> actions(DecisionSubject subject, Predicate<Action> wanted) {
        Collection<Action> all = subject.file().actions();
        return all == null
                ? List.of()
                : all.stream()
                        .filter(one -> subject.id().equals(one.decisionId()) && wanted.test(one))
                        .toList();
    }

    private static Truth isEarly(DecisionSubject subject, Action action) {
        Instant created = action.createdAt();
        Instant decided = subject.decision().decidedAt();
        Truth before = created == null || decided == null ? Truth.MAYBE : Truth.of(created.isBefore(decided));
        return before.and(hasBegun(subject, action));
    }

    private static Truth hasBegun(DecisionSubject subject, Action action) {
        Instant created = action.createdAt();
        if (created != null && !subject.file().hasHappened(created)) {
            return Truth.NO;
        }
        return action.status() == null
                ? Truth.MAYBE
                : Truth.of(action.status() == ActionStatus.IN_PROGRESS || action.status() == ActionStatus.DONE);
    }

    private static void addMissing(Set<FieldRef> missing, Action action) {
        if (action.status() == null) {
            missing.add(field(action, "status"));
        }
        if (action.createdAt() == null) {
            missing.add(field(action, "createdAt"));
        }
    }

    private static void addMissingList(Set<FieldRef> missing, DecisionSubject subject) {
        if (subject.file().actions() == null) {
            missing.add(subject.file().list("actions"));
        }
    }

    private static FieldRef field(Action action, String name) {
        return new FieldRef(FactType.ACTION, action.id(), name);
    }
}
