package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Fit;
import org.charterrules.check.CharterChecker;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.charterrules.oracle.CaseFiles;
import org.charterrules.oracle.Oracle;
import org.junit.jupiter.api.Test;

/** Law 8: a second implementation, written plainly and from the register alone, finds the same. */
class OracleAgreementTest {
    private static final int CASES = 20_000;
    private static final int CASES_OF_ALL_CLAUSES = 400;
    private final DroolsCharterChecker all = DroolsCharterChecker.ofAll();

    @Test
    void the_direct_rules_and_the_plain_second_implementation_agree_on_twenty_thousand_case_files() {
        List<String> direct = all.charters().stream()
                .flatMap(charter -> charter.clauses().stream())
                .filter(clause -> clause.fit() == Fit.DIRECT)
                .map(Clause::id)
                .toList();
        assertThat(differences(all.only(direct), CASES)).isEmpty();
    }

    @Test
    void all_rules_and_the_plain_second_implementation_agree() {
        assertThat(differences(all, CASES_OF_ALL_CLAUSES)).isEmpty();
    }

    private static List<String> differences(CharterChecker checker, int cases) {
        List<String> differences = new ArrayList<>();
        CaseFiles.sample(20261122L, cases).forEach(one -> differences.addAll(differences(checker, one)));
        return differences;
    }

    private static List<String> differences(CharterChecker checker, CaseFiles.Case one) {
        Map<String, Map<String, Verdict>> expected = Oracle.verdicts(one.caseFile(), one.asOf());
        Report report = checker.check(one.caseFile(), one.asOf());
        List<String> differences = new ArrayList<>();
        report.errors().forEach(error -> differences.add(error.toString()));
        for (Finding finding : report.findings()) {
            Verdict verdict = expected.get(finding.clause().id()).get(finding.meetingId());
            if (verdict != finding.verdict()) {
                differences.add(finding + " but the second implementation says " + verdict);
            }
        }
        return differences;
    }
}
