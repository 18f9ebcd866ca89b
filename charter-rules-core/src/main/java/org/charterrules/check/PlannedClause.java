package org.charterrules.check;

import java.util.List;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Fit;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.finding.FactType;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.RuleRef;
import org.charterrules.finding.Severity;
import org.charterrules.subject.Reads;
import org.jspecify.annotations.Nullable;

/**
 * A clause with the rules that speak of meetings, or with those that speak of the whole series.
 *
 * @param clause the clause
 * @param rules its rules, in the order of the file
 * @param refs where all rules of the clause stand
 * @param isFragment whether the charter's sentence breaks off
 * @param off the verdict on it if the charter's file switches it off; else {@code null}
 * @param readsOfSubjects the kinds of facts its rules speak of, noted as {@link Reads} are
 * @param place its place among the clauses of a meeting, or among those of the series
 */
record PlannedClause(
        Clause clause,
        List<Rule> rules,
        List<RuleRef> refs,
        boolean isFragment,
        @Nullable Judgement off,
        long readsOfSubjects,
        int place) {
    PlannedClause {
        rules = List.copyOf(rules);
        refs = List.copyOf(refs);
    }

    String id() {
        return clause.id();
    }

    boolean speaksOfActions() {
        return rules.stream().anyMatch(rule -> rule.about() == FactType.ACTION);
    }

    Severity severity(Interpretations readings) {
        if (isFragment || clause.countsAsAdvisory() || clause.fit() == Fit.WEAK) {
            return Severity.ADVISORY;
        }
        boolean allMust = readings.has(Reading.ALL_MUST) && clause.ambiguities().contains(Ambiguity.AMB_45);
        return allMust ? Severity.MUST : Severity.of(clause.modality());
    }
}
