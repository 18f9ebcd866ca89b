package org.charterrules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.charterrules.charter.Interpretations;
import org.charterrules.check.CharterChecker;
import org.charterrules.check.Rule;
import org.charterrules.check.RuleBasedChecker;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each clause by itself, so that a fault in one kind of obligation is found by its own clauses, quickly and by name. */
class ClauseByClauseTest {
    private static final int CASES = Integer.getInteger("charterrules.cases", 60);
    private static final List<CaseFiles.Case> SAMPLE =
            CaseFiles.sample(20261123L, CASES).toList();
    private static final List<Map<String, Map<String, Verdict>>> EXPECTED = SAMPLE.stream()
            .map(one -> Oracle.verdicts(one.caseFile(), one.asOf()))
            .toList();
    private static final List<PlainRules> RULES = PlainRules.all();

    static Stream<String> clauses() {
        return RULES.stream()
                .flatMap(rules -> rules.rules().stream())
                .map(Rule::clauseId)
                .distinct();
    }

    static Stream<String> clausesThatAskForOneThing() {
        return RULES.stream()
                .flatMap(rules -> rules.rules().stream())
                .filter(rule -> rule.ref().obligations().size() == 1)
                .map(Rule::clauseId)
                .distinct();
    }

    private static CharterChecker only(String clauseId) {
        return new RuleBasedChecker(
                RULES.stream().map(rules -> rules.only(clauseId)).toList(), Interpretations.DEFAULTS);
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void a_clause_is_judged_as_the_second_implementation_judges_it(String clauseId) {
        CharterChecker checker = only(clauseId);
        for (int i = 0; i < CASES; i++) {
            Report report =
                    checker.check(SAMPLE.get(i).caseFile(), SAMPLE.get(i).asOf());
            Map<String, Verdict> expected = EXPECTED.get(i).get(clauseId);
            assertThat(report.errors()).isEmpty();
            for (Finding finding : report.findings()) {
                assertThat(finding.verdict())
                        .as(
                                "%s as of %s: %s",
                                SAMPLE.get(i).caseFile().id(), SAMPLE.get(i).asOf(), finding)
                        .isEqualTo(expected.get(finding.meetingId()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void an_explanation_of_a_clause_rests_on_its_evidence(String clauseId) {
        CharterChecker checker = only(clauseId);
        for (CaseFiles.Case one : SAMPLE.subList(0, CASES / 3)) {
            Recorded recorded = RECORDED.computeIfAbsent(one, each -> new Recorded(each.caseFile()));
            for (Finding finding : checker.check(one.caseFile(), one.asOf()).findings()) {
                ExplanationLaws.assertFacts(finding, recorded);
                ExplanationLaws.assertFigures(finding, one, recorded);
            }
        }
    }

    /** No other clause is in force that it could break; a clause that asks for several things may take several changes. */
    @ParameterizedTest
    @MethodSource("clausesThatAskForOneThing")
    void whatever_is_said_to_cure_a_clause_by_itself_does(String clauseId) {
        CharterChecker checker = only(clauseId);
        for (CaseFiles.Case one : SAMPLE.subList(0, CASES / 3)) {
            for (Finding violation : checker.check(one.caseFile(), one.asOf()).with(Verdict.VIOLATED)) {
                assertThat(violation.isCuredOnlyByBreakingAnother())
                        .as("%s %s", one.caseFile().id(), violation)
                        .isFalse();
            }
        }
    }

    private static final Map<CaseFiles.Case, Recorded> RECORDED = new java.util.IdentityHashMap<>();
}
