package org.charterrules.drools.scenario;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.charterrules.charter.Charter;
import org.charterrules.check.Rule;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.finding.RuleRef;
import org.charterrules.report.Handbook;

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
        return new Handbook(checker.charters().stream()
                .flatMap(charter -> charter.editions().isEmpty() ? Stream.of(charter) : charter.editions().stream())
                .map(edition -> chapter(edition, checker.rules(edition)))
                .toList());
    }

    private static Handbook.Chapter chapter(Charter charter, List<Rule> rules) {
        Map<String, List<Handbook.Scenario>> scenarios = ScenarioText.of(charter.id());
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
