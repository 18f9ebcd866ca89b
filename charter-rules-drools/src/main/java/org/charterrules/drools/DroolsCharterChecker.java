package org.charterrules.drools;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.check.CharterChecker;
import org.charterrules.check.Rule;
import org.charterrules.check.RuleBasedChecker;
import org.charterrules.check.Standing;
import org.charterrules.finding.OpenQuestion;
import org.charterrules.finding.Report;
import org.charterrules.model.CaseFile;

/**
 * Checks case files against charters whose rules Drools runs. Making one takes a moment, because it loads the rules; make one
 * when the application starts and keep it. Immutable and safe for many threads.
 *
 * <pre>{@code
 * CharterChecker checker = DroolsCharterChecker.of("hounslow-send");
 * Report report = checker.check(caseFile, Instant.parse("2026-06-03T09:00:00Z"));
 * }</pre>
 */
public final class DroolsCharterChecker implements CharterChecker {
    private final List<DroolsCharterRules> rules;
    private final Interpretations chosen;
    private final RuleBasedChecker checker;

    private DroolsCharterChecker(List<DroolsCharterRules> rules, Interpretations chosen) {
        this.rules = DroolsCharterRules.together(rules);
        this.chosen = chosen;
        this.checker = new RuleBasedChecker(this.rules, chosen);
    }

    /**
     * A checker for some of the charters that come with the library.
     *
     * @param charterIds for example {@code hounslow-send}, at least one; see {@link #available}
     * @return the checker
     * @throws IllegalArgumentException if there is no charter of that name; the message names those there are
     */
    public static DroolsCharterChecker of(String... charterIds) {
        return of(Arrays.asList(charterIds));
    }

    /**
     * A checker for some of the charters that come with the library. The engine is not begun before the first check; see
     * {@link #prepare}.
     *
     * @param charterIds for example {@code hounslow-send}, at least one; see {@link #available}
     * @return the checker
     * @throws IllegalArgumentException if there is no charter of that name; the message names those there are
     */
    public static DroolsCharterChecker of(Collection<String> charterIds) {
        if (charterIds.isEmpty()) {
            throw new IllegalArgumentException("No charter was named. Maybe one of " + available() + ".");
        }
        charterIds.forEach(ShippedCharter::of);
        List<DroolsCharterRules> rules = ShippedCharter.IDS.stream()
                .filter(charterIds::contains)
                .map(DroolsCharterRules::shipped)
                .toList();
        return new DroolsCharterChecker(rules, Interpretations.DEFAULTS);
    }

    /**
     * A checker for charters outside the library.
     *
     * @param packs at least one, no two with the same id
     * @return the checker
     * @throws IllegalArgumentException if there is none, or two have the same id
     */
    public static DroolsCharterChecker of(RulePack... packs) {
        if (packs.length == 0) {
            throw new IllegalArgumentException("No rule pack was given.");
        }
        return new DroolsCharterChecker(List.of(), Interpretations.DEFAULTS).with(packs);
    }

    /**
     * The same charters and further ones from outside the library. A pack with the id of a charter that is here takes its
     * place; the others come behind those that are here.
     *
     * @param packs the packs, no two with the same id
     * @return the checker; its readings are those of this one
     * @throws IllegalArgumentException if two packs have the same id
     */
    public DroolsCharterChecker with(RulePack... packs) {
        Map<String, List<DroolsCharterRules>> byId = new LinkedHashMap<>();
        rules.forEach(each -> byId.computeIfAbsent(each.charter().id(), id -> new ArrayList<>())
                .add(each));
        Set<String> seen = new HashSet<>();
        for (RulePack pack : packs) {
            if (!seen.add(pack.id())) {
                throw new IllegalArgumentException("Two rule packs have the id '" + pack.id() + "'.");
            }
            byId.put(pack.id(), pack.droolsRules());
        }
        return new DroolsCharterChecker(
                byId.values().stream().flatMap(List::stream).toList(), chosen);
    }

    /**
     * A checker for all charters that come with the library.
     *
     * @return the checker
     */
    public static DroolsCharterChecker ofAll() {
        return of(ShippedCharter.IDS);
    }

    /**
     * The charters that come with the library.
     *
     * @return their ids, in the order of reports
     */
    public static List<String> available() {
        return ShippedCharter.IDS;
    }

    /**
     * The same charters, with readings that hold whatever a case file or a charter chooses. They take the place of those that
     * were given before.
     *
     * @param readings for example {@link Reading#CLEAR_DAYS}
     * @return the checker; it shares the loaded rules with this one
     */
    public DroolsCharterChecker reading(Reading... readings) {
        return reading(Interpretations.of(readings));
    }

    /**
     * The same charters, with readings that hold whatever a case file or a charter chooses. They take the place of those that
     * were given before.
     *
     * @param readings the readings
     * @return the checker; it shares the loaded rules with this one
     */
    public DroolsCharterChecker reading(Interpretations readings) {
        return new DroolsCharterChecker(rules, readings);
    }

    /**
     * The same charters, of which some clauses alone are checked. The rules of the others are never run, and remedies are
     * tried against the clauses that are checked. Charters of which no clause is named are left out; the other clauses of
     * those that stay are listed as {@linkplain Report#notChecked not checked}.
     *
     * @param clauseIds for example {@code HOU-7.2a}, at least one
     * @return the checker; its readings are those of this one
     * @throws IllegalArgumentException if a clause has no rule in these charters; the message names it
     */
    public DroolsCharterChecker only(String... clauseIds) {
        return only(Arrays.asList(clauseIds));
    }

    /**
     * The same charters, of which some clauses alone are checked; see {@link #only(String...)}.
     *
     * @param clauseIds for example {@code HOU-7.2a}, at least one
     * @return the checker; its readings are those of this one
     * @throws IllegalArgumentException if a clause has no rule in these charters; the message names it
     */
    public DroolsCharterChecker only(Collection<String> clauseIds) {
        Set<String> asked = new LinkedHashSet<>(clauseIds);
        requireRules(asked);
        Set<String> charterIds = new HashSet<>();
        rules.stream()
                .filter(each -> each.rules().stream().anyMatch(rule -> asked.contains(rule.clauseId())))
                .forEach(each -> charterIds.add(each.charter().id()));
        List<DroolsCharterRules> some = rules.stream()
                .filter(each -> charterIds.contains(each.charter().id()))
                .map(each -> each.only(asked))
                .toList();
        return new DroolsCharterChecker(some, chosen);
    }

    private void requireRules(Set<String> asked) {
        if (asked.isEmpty()) {
            throw new IllegalArgumentException("No clause was named.");
        }
        Set<String> unknown = new LinkedHashSet<>(asked);
        rules().forEach(rule -> unknown.remove(rule.clauseId()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("There is no rule for " + String.join(", ", unknown) + ".");
        }
    }

    /**
     * Lets the engine take in the rules now, so that the first check does not have to wait. An application calls this when it
     * starts, in a thread whose context class loader finds the engine.
     */
    public void prepare() {
        rules.forEach(each -> each.ruleBase().prepare());
    }

    /** Keeps no session of the engine from now on. The rules can still be run. */
    void retire() {
        rules.forEach(each -> each.ruleBase().retire());
    }

    Interpretations chosen() {
        return chosen;
    }

    List<DroolsCharterRules> droolsRules() {
        return rules;
    }

    @Override
    public List<Charter> charters() {
        return checker.charters();
    }

    /**
     * The rules of the charters as the analyst wrote them, with file and line.
     *
     * @return the rules, charter by charter and edition by edition in the order of the files
     */
    public List<Rule> rules() {
        return rules.stream().flatMap(each -> each.rules().stream()).toList();
    }

    /**
     * The rules of one charter, or of one edition of it.
     *
     * @param charter one of the {@link #charters}, or of their editions
     * @return its rules, in the order of the files; those of all its editions if it has several
     */
    public List<Rule> rules(Charter charter) {
        List<Charter> editions = charter.editions().isEmpty() ? List.of(charter) : charter.editions();
        return rules.stream()
                .filter(each -> editions.contains(each.charter()))
                .flatMap(each -> each.rules().stream())
                .toList();
    }

    /**
     * The questions that people still have to be asked, so that what the charters promise can be judged.
     *
     * @param caseFile the case file
     * @param asOf the instant at which this is asked; answers dated later have not been given
     * @return each question once for the fact it is about, sorted
     * @throws org.charterrules.finding.RuleFailedException if a rule that applies fails when it is asked for its questions; one that
     *     fails before that asks nothing, and is among the errors of the report
     */
    public List<OpenQuestion> openQuestions(CaseFile caseFile, Instant asOf) {
        return checker.openQuestions(caseFile, asOf);
    }

    @Override
    public Report check(CaseFile caseFile, Instant asOf) {
        return checker.check(caseFile, asOf);
    }

    @Override
    public Standing standing(CaseFile caseFile, Instant asOf) {
        return checker.standing(caseFile, asOf);
    }
}
