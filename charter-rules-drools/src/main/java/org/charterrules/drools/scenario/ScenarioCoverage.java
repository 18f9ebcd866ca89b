package org.charterrules.drools.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Modality;
import org.charterrules.charter.Testing;
import org.charterrules.check.CharterChecker;
import org.charterrules.check.Rule;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.drools.RuleChange;
import org.charterrules.drools.RulePack;
import org.charterrules.finding.Verdict;

/**
 * What the scenarios of a rule pack do not show: clauses and verdicts that none reaches, and figures that could be others with
 * no scenario noticing. For one thread.
 */
public final class ScenarioCoverage {
    private final RulePack pack;
    private final DroolsCharterChecker checker;
    private final List<Told> told;
    private final Proposals proposals;
    private final Map<String, Set<Verdict>> reached = new HashMap<>();
    private final Map<String, List<Trace.Check>> checks = new HashMap<>();
    private final Map<String, CharterChecker> checkers = new HashMap<>();

    private ScenarioCoverage(RulePack pack, ScenarioRun.Watcher watcher) {
        this.pack = pack;
        this.checker = DroolsCharterChecker.of(pack);
        this.told = ScenarioRun.told(pack, watcher);
        this.proposals = new Proposals(pack, told, this::checkerOf);
        told.forEach(one -> one.trace()
                .reached()
                .forEach((clause, verdicts) ->
                        reached.computeIfAbsent(clause, id -> new TreeSet<>()).addAll(verdicts)));
    }

    /**
     * A verdict that no scenario of a clause reaches.
     *
     * @param clauseId for example {@code HOU-7.4b}
     * @param verdict for example {@link Verdict#UNKNOWN}
     */
    public record Unreached(String clauseId, Verdict verdict) {
        /** Requires both. */
        public Unreached {
            Objects.requireNonNull(clauseId);
            Objects.requireNonNull(verdict);
        }
    }

    /**
     * Runs all scenarios of a pack.
     *
     * @param pack the pack
     * @return what they show
     * @throws ScenarioFileException if its scenarios are no file of scenarios
     */
    public static ScenarioCoverage of(RulePack pack) {
        return of(pack, ScenarioRun.Watcher.NONE);
    }

    /**
     * Runs all scenarios of a pack.
     *
     * @param pack the pack
     * @param watcher is told of each scenario that has been run
     * @return what they show
     * @throws ScenarioFileException if its scenarios are no file of scenarios
     */
    public static ScenarioCoverage of(RulePack pack, ScenarioRun.Watcher watcher) {
        return new ScenarioCoverage(pack, watcher);
    }

    /**
     * What became of the scenarios. Those that failed show nothing.
     *
     * @return the results, in the order of the file
     */
    public List<ScenarioResult> results() {
        return told.stream().map(Told::result).toList();
    }

    /**
     * The clauses with a rule in the pack's own files that no scenario says anything of.
     *
     * @return their ids, in the order of the charter
     */
    public List<String> unreachedClauses() {
        return ruled().map(Clause::id).filter(id -> !reached.containsKey(id)).toList();
    }

    /**
     * The verdicts that no scenario reaches, of clauses with a rule in the pack's own files that records can test and that some
     * scenario speaks of: satisfied, violated and unknown, and excused for those that promise where possible.
     *
     * @return the verdicts, in the order of the charter
     */
    public List<Unreached> unreachedVerdicts() {
        List<Unreached> unreached = new ArrayList<>();
        ruled().filter(clause -> clause.testing() == Testing.BY_RECORDS && reached.containsKey(clause.id()))
                .forEach(clause -> wanted(clause).stream()
                        .filter(verdict -> !reached.get(clause.id()).contains(verdict))
                        .forEach(verdict -> unreached.add(new Unreached(clause.id(), verdict))));
        return unreached;
    }

    private static List<Verdict> wanted(Clause clause) {
        List<Verdict> wanted = new ArrayList<>(List.of(Verdict.SATISFIED, Verdict.VIOLATED, Verdict.UNKNOWN));
        if (clause.modality() == Modality.WHERE_POSSIBLE) {
            wanted.add(Verdict.EXCUSED);
        }
        return wanted;
    }

    /** The clauses with rules of its own. What it takes over unchanged is shown by the scenarios of the charter it extends. */
    private Stream<Clause> ruled() {
        Set<String> ids = pack.rules().stream()
                .filter(rule -> rule.ref().file().startsWith(pack.id() + "/"))
                .map(Rule::clauseId)
                .collect(Collectors.toSet());
        return pack.charter().clauses().stream()
                .filter(clause -> ids.contains(clause.id()))
                .filter(clause -> !pack.charter().off().containsKey(clause.id()));
    }

    /**
     * The changes of figures that the scenarios ought to notice.
     *
     * @return the neighbours of every figure in the rule files of the pack
     */
    public List<RuleChange> changes() {
        return pack.changes();
    }

    /**
     * Whether a scenario of its clause would fail if a sentence were changed.
     *
     * @param change one of {@link #changes}
     * @return whether it would be noticed; also if the changed sentence makes no sense
     */
    public boolean notices(RuleChange change) {
        Optional<DroolsCharterChecker> mutant = pack.checkerWith(change);
        return mutant.isEmpty()
                || checksOf(change.clauseId()).stream().anyMatch(check -> !check.holdsFor(mutant.get()));
    }

    private List<Trace.Check> checksOf(String clauseId) {
        return checks.computeIfAbsent(clauseId, id -> {
            CharterChecker only = checkerOf(id);
            return told.stream()
                    .flatMap(one -> one.trace().checks().stream())
                    .map(check -> check.of(id, only))
                    .filter(check -> !check.held().isEmpty())
                    .toList();
        });
    }

    private CharterChecker checkerOf(String clauseId) {
        return checkers.computeIfAbsent(clauseId, checker::only);
    }

    /**
     * A scenario that notices a change, found by varying the scenarios of its clause.
     *
     * @param change a change that is not noticed
     * @return the scenario, perhaps one that was found for another change before; empty if none was found
     */
    public Optional<Proposal> proposalFor(RuleChange change) {
        return proposals.noticing(change);
    }

    /**
     * A scenario that reaches a verdict, found by varying the scenarios of its clause.
     *
     * @param unreached the verdict
     * @return the scenario; empty if none was found
     */
    public Optional<Proposal> proposalFor(Unreached unreached) {
        return proposals.reaching(unreached.clauseId(), unreached.verdict());
    }

    /**
     * A scenario for a clause that no scenario speaks of.
     *
     * @param clauseId the clause
     * @return the scenario; empty if none was found
     */
    public Optional<Proposal> proposalFor(String clauseId) {
        return proposals.about(clauseId);
    }
}
