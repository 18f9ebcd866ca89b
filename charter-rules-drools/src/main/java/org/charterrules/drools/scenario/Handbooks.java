package org.charterrules.drools.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.charterrules.charter.Charter;
import org.charterrules.check.Rule;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.drools.RulePack;
import org.charterrules.finding.RuleRef;
import org.charterrules.report.Handbook;
import org.jspecify.annotations.Nullable;

/** Makes handbooks of the charters that a checker knows. */
public final class Handbooks {
    private Handbooks() {}

    /**
     * A handbook of every charter of a checker, with a chapter for each of its editions, for example {@code Handbooks.of(DroolsCharterChecker.of("halton-send"))}.
     *
     * @param checker the checker
     * @return clause by clause what the charter says, its rules and its scenarios
     */
    public static Handbook of(DroolsCharterChecker checker) {
        return of(checker, List.of());
    }

    /**
     * A handbook of every charter of a checker, some of which have their scenarios in rule packs.
     *
     * @param checker the checker
     * @param packs rule packs whose charters it checks; the others come with the library
     * @return clause by clause what the charter says, its rules and its scenarios
     * @throws ScenarioFileException if the scenarios of a pack are no file of scenarios
     */
    public static Handbook of(DroolsCharterChecker checker, List<RulePack> packs) {
        Map<String, RulePack> own = new HashMap<>();
        packs.forEach(pack -> own.put(pack.id(), pack));
        return new Handbook(checker.charters().stream()
                .flatMap(charter -> charter.editions().isEmpty() ? Stream.of(charter) : charter.editions().stream())
                .map(edition -> chapter(edition, checker.rules(edition), scenarios(edition, own.get(edition.id()))))
                .toList());
    }

    private static Map<String, List<Handbook.Scenario>> scenarios(Charter charter, @Nullable RulePack pack) {
        return pack == null ? ScenarioText.of(charter.id()) : ScenarioText.of(pack);
    }

    private static Handbook.Chapter chapter(
            Charter charter, List<Rule> rules, Map<String, List<Handbook.Scenario>> scenarios) {
        return new Handbook.Chapter(
                charter,
                charter.clauses().stream()
                        .map(clause -> new Handbook.Entry(
                                clause, rulesOf(clause.id(), rules), scenarios.getOrDefault(clause.id(), List.of())))
                        .toList());
    }

    private static List<RuleRef> rulesOf(String clauseId, List<Rule> rules) {
        return rules.stream()
                .filter(rule -> rule.clauseId().equals(clauseId))
                .map(Rule::ref)
                .toList();
    }
}
