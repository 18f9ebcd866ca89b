package org.charterrules.drools.scenario;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Modality;
import org.charterrules.charter.Testing;
import org.charterrules.check.CharterChecker;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.drools.RuleChange;
import org.charterrules.drools.RulePack;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the scenarios of a rule pack do not show: clauses and verdicts that none reaches, and figures that could be others with
 * no scenario noticing. For one thread.
 */
public final class ScenarioCoverage {
    private static final Pattern QUESTION = Pattern.compile("Q-[A-Z]+(?:-[A-Z]+)*");
    private static final Set<Verdict> DECIDED = EnumSet.of(Verdict.SATISFIED, Verdict.VIOLATED);
    private static final String ITEMS = ", | or |; ";

    private final RulePack pack;
    private final DroolsCharterChecker checker;
    private final List<Told> told;
    private final ScenarioLines lines;
    private final Map<String, Set<Verdict>> reached = new HashMap<>();
    private final Map<String, List<Trace.Check>> checks = new HashMap<>();
    private final Map<String, DroolsCharterChecker> checkers = new HashMap<>();

    private final Map<String, List<Search.Found>> proposed = new HashMap<>();
    private @Nullable Teller teller;
    private String toldFor = "";

    private ScenarioCoverage(RulePack pack) {
        this.pack = pack;
        this.checker = DroolsCharterChecker.of(pack);
        this.told = ScenarioRun.told(pack);
        this.lines = ScenarioLines.of(pack.scenarios().orElse(""));
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
        return new ScenarioCoverage(pack);
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
     * The clauses with a rule that no scenario says anything of.
     *
     * @return their ids, in the order of the charter
     */
    public List<String> unreachedClauses() {
        return ruled().map(Clause::id).filter(id -> !reached.containsKey(id)).toList();
    }

    /**
     * The verdicts that no scenario reaches, of clauses that records can test and that some scenario speaks of: satisfied,
     * violated and unknown, and excused for those that promise where possible.
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

    private Stream<Clause> ruled() {
        Set<String> ids = new TreeSet<>();
        pack.rules().forEach(rule -> ids.add(rule.clauseId()));
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

    private DroolsCharterChecker checkerOf(String clauseId) {
        return checkers.computeIfAbsent(clauseId, checker::only);
    }

    /**
     * A scenario that notices a change, found by varying the scenarios of its clause.
     *
     * @param change a change that is not noticed
     * @return the scenario, perhaps one that was found for another change before; empty if none was found
     */
    public Optional<Proposal> proposalFor(RuleChange change) {
        CharterChecker right = checkerOf(change.clauseId());
        return pack.checkerWith(change)
                .flatMap(mutant -> proposedBefore(change.clauseId(), mutant)
                        .or(() -> proposal(change, check -> otherVerdict(change.clauseId(), check, right, mutant)))
                        .or(() -> proposal(change, check -> otherWords(change.clauseId(), check, right, mutant))));
    }

    private Optional<Proposal> proposal(RuleChange change, Function<Trace.Check, Optional<Shown>> shows) {
        Optional<Search.Found> found =
                search(change.clauseId(), Hints.of(change)).find(title(change), shows);
        found.ifPresent(one -> proposed.computeIfAbsent(change.clauseId(), id -> new ArrayList<>())
                .add(one));
        return found.map(Search.Found::proposal);
    }

    /** What was proposed before for the same clause, if it would notice this as well. */
    private Optional<Proposal> proposedBefore(String clauseId, CharterChecker mutant) {
        return proposed.getOrDefault(clauseId, List.of()).stream()
                .filter(one -> one.shown().isOtherwise(findings(clauseId, one.check(), mutant)))
                .map(Search.Found::proposal)
                .findFirst();
    }

    /**
     * A scenario that reaches a verdict, found by varying the scenarios of its clause.
     *
     * @param unreached the verdict
     * @return the scenario; empty if none was found
     */
    public Optional<Proposal> proposalFor(Unreached unreached) {
        CharterChecker right = checkerOf(unreached.clauseId());
        return search(unreached.clauseId(), Hints.NONE)
                .find(
                        unreached.clauseId() + " It may be " + Checked.plain(unreached.verdict()),
                        check -> findings(unreached.clauseId(), check, right).values().stream()
                                .filter(finding -> finding.verdict() == unreached.verdict())
                                .findFirst()
                                .map(Shown::byVerdict))
                .map(Search.Found::proposal);
    }

    private Search search(String clauseId, Hints hints) {
        List<Told> starts = told.stream()
                .filter(one -> one.result().passed())
                .filter(one -> one.trace().reached().containsKey(clauseId))
                .toList();
        return new Search(starts.isEmpty() ? madeUp(clauseId) : starts, lines, tellerFor(clauseId), hints);
    }

    /** One clause after the other is asked about; what was told for the last one would only take up room. */
    private Teller tellerFor(String clauseId) {
        if (teller == null || !clauseId.equals(toldFor)) {
            teller = new Teller(checkerOf(clauseId));
            toldFor = clauseId;
        }
        return teller;
    }

    /** A meeting with what its records may hold, and an answer to every question that the rules of the clause ask. */
    private List<Told> madeUp(String clauseId) {
        List<Told.Sentence> common = told.stream()
                .limit(1)
                .flatMap(one -> one.sentences().stream())
                .filter(lines::isCommon)
                .toList();
        List<String> story = new ArrayList<>();
        if (common.isEmpty()) {
            story.add(
                    "a meeting of kind co-production group with two parents and a health professional on Tuesday 9 June"
                            + " 2026 from 10am to 12 midday");
        }
        story.addAll(List.of("the meeting was held", "everyone attended"));
        pack.rules().stream()
                .filter(rule -> rule.clauseId().equals(clauseId))
                .flatMap(rule -> QUESTION.matcher(rule.ref().toString()).results())
                .map(MatchResult::group)
                .distinct()
                .forEach(question -> {
                    story.add("everyone answered " + question + " with yes the day after the meeting");
                });
        story.add("it is checked 31 days after the meeting");
        return List.of(Told.madeUp(common, story));
    }

    /**
     * A scenario for a clause that no scenario speaks of.
     *
     * @param clauseId the clause
     * @return the scenario; empty if none was found
     */
    public Optional<Proposal> proposalFor(String clauseId) {
        CharterChecker right = checkerOf(clauseId);
        return search(clauseId, Hints.NONE)
                .find(
                        clauseId + " It may be kept or broken",
                        check -> findings(clauseId, check, right).values().stream()
                                .filter(finding -> DECIDED.contains(finding.verdict()))
                                .findFirst()
                                .map(Shown::byVerdict))
                .map(Search.Found::proposal);
    }

    /** For example {@code MY-1 It says 25, not 26}. */
    private static String title(RuleChange change) {
        List<String> left = new ArrayList<>(List.of(change.from().split(ITEMS)));
        List<String> kept = List.of(change.to().split(ITEMS));
        boolean shorter = left.size() > kept.size() && left.removeAll(kept);
        return change.clauseId()
                + (shorter
                        ? " It speaks of " + String.join(", ", left) + " too"
                        : " It says " + change.from() + ", not " + change.to());
    }

    /** What is found of a clause, if changed rules would come to another verdict. */
    private static Optional<Shown> otherVerdict(
            String clauseId, Trace.Check check, CharterChecker right, CharterChecker mutant) {
        Map<String, Finding> other = findings(clauseId, check, mutant);
        return findings(clauseId, check, right).entrySet().stream()
                .filter(one -> other.containsKey(one.getKey()))
                .filter(one ->
                        other.get(one.getKey()).verdict() != one.getValue().verdict())
                .map(one -> Shown.byVerdict(one.getValue()))
                .findFirst();
    }

    /** What is found of a clause, if changed rules would explain it otherwise. */
    private static Optional<Shown> otherWords(
            String clauseId, Trace.Check check, CharterChecker right, CharterChecker mutant) {
        Map<String, Finding> other = findings(clauseId, check, mutant);
        return findings(clauseId, check, right).entrySet().stream()
                .filter(one -> other.containsKey(one.getKey()))
                .flatMap(one -> Shown.byWords(one.getValue(), other.get(one.getKey())).stream())
                .findFirst();
    }

    private static Map<String, Finding> findings(String clauseId, Trace.Check check, CharterChecker checker) {
        Report report = checker.check(check.caseFile(), check.asOf());
        Map<String, Finding> findings = new LinkedHashMap<>();
        report.findings().stream()
                .filter(finding -> finding.clause().id().equals(clauseId))
                .forEach(finding -> findings.put(String.valueOf(finding.meetingId()), finding));
        return findings;
    }
}
