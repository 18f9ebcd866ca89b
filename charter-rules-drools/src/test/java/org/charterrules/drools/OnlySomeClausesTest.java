package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Reading;
import org.charterrules.check.CharterChecker;
import org.charterrules.check.Rule;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.oracle.CaseFiles;
import org.junit.jupiter.api.Test;

class OnlySomeClausesTest {
    private static final Set<String> SOME = Set.of("HOU-7.3a", "HOU-7.4b", "HS-C15b", "OH-L0");
    private final DroolsCharterChecker all = DroolsCharterChecker.ofAll();
    private final DroolsCharterChecker some = all.only(SOME);

    @Test
    void clauses_asked_for_get_the_verdicts_and_evidence_they_get_among_all() {
        for (CaseFiles.Case one : CaseFiles.sample(7L, 60).toList()) {
            List<String> expected = all.check(one.caseFile(), one.asOf()).findings().stream()
                    .filter(finding -> SOME.contains(finding.clause().id()))
                    .map(OnlySomeClausesTest::facts)
                    .toList();

            Report report = some.check(one.caseFile(), one.asOf());

            assertThat(report.findings()).extracting(OnlySomeClausesTest::facts).isEqualTo(expected);
        }
    }

    private static String facts(Finding finding) {
        return finding + " " + finding.found() + finding.gap() + finding.missing() + finding.reasons();
    }

    @Test
    void only_their_rules_are_left() {
        assertThat(some.rules()).extracting(Rule::clauseId).containsExactlyInAnyOrderElementsOf(SOME);
    }

    @Test
    void charters_of_which_nothing_is_asked_are_left_out() {
        assertThat(some.charters())
                .extracting(Charter::id)
                .containsExactly("hounslow-send", "one-halton", "halton-send");
    }

    @Test
    void clauses_not_asked_for_are_listed_as_not_checked() {
        CaseFiles.Case one = CaseFiles.sample(7L, 1).findFirst().orElseThrow();

        Report report = some.check(one.caseFile(), one.asOf());

        assertThat(report.notChecked().get("hounslow-send"))
                .extracting(Clause::id)
                .contains("HOU-7.2a", "HOU-7.4a")
                .doesNotContain("HOU-7.3a", "HOU-7.4b");
    }

    @Test
    void the_readings_chosen_before_still_hold() {
        CharterChecker before =
                all.reading(Reading.SAME_DAY_TOGETHER, Reading.EXACTLY).only(SOME);
        CharterChecker after = all.only(SOME).reading(Reading.SAME_DAY_TOGETHER, Reading.EXACTLY);

        for (CaseFiles.Case one : CaseFiles.sample(8L, 30).toList()) {
            assertThat(before.check(one.caseFile(), one.asOf()).findings())
                    .extracting(OnlySomeClausesTest::facts)
                    .isEqualTo(after.check(one.caseFile(), one.asOf()).findings().stream()
                            .map(OnlySomeClausesTest::facts)
                            .toList());
        }
    }

    @Test
    void a_clause_without_a_rule_is_refused_by_name() {
        assertThatThrownBy(() -> all.only("HOU-7.3a", "HOU-9.9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no rule for HOU-9.9.");
    }

    @Test
    void asking_for_nothing_is_refused() {
        assertThatThrownBy(() -> all.only(Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No clause was named.");
    }
}
