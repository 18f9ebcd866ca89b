package org.charterrules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charterrules.charter.Interpretations;
import org.charterrules.check.CharterChecker;
import org.charterrules.check.RuleBasedChecker;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.junit.jupiter.api.Test;

/** The obligations agree with the second implementation, without any rule engine between them. */
class ObligationsTest {
    private static final int CASES = Integer.getInteger("charterrules.cases", 1_000);
    private final CharterChecker checker = new RuleBasedChecker(PlainRules.all(), Interpretations.DEFAULTS);

    @Test
    void the_obligations_and_the_plain_second_implementation_agree() {
        Map<String, List<String>> differences = differences();
        differences.replaceAll((clause, all) -> shortened(all));

        assertThat(differences).isEmpty();
    }

    private Map<String, List<String>> differences() {
        Map<String, List<String>> differences = new TreeMap<>();
        CaseFiles.sample(20261122L, CASES).forEach(one -> compare(one, differences));
        return differences;
    }

    private static List<String> shortened(List<String> all) {
        List<String> few = new ArrayList<>(all.subList(0, Math.min(3, all.size())));
        few.add(0, all.size() + " differences");
        return few;
    }

    private void compare(CaseFiles.Case one, Map<String, List<String>> differences) {
        Map<String, Map<String, Verdict>> expected = Oracle.verdicts(one.caseFile(), one.asOf());
        Report report = checker.check(one.caseFile(), one.asOf());
        report.errors()
                .forEach(error -> differences
                        .computeIfAbsent(error.clauseId(), id -> new ArrayList<>())
                        .add(one.caseFile() + " " + error));
        for (Finding finding : report.findings()) {
            Map<String, Verdict> clause = expected.get(finding.clause().id());
            if (clause != null && clause.get(finding.meetingId()) != finding.verdict()) {
                differences
                        .computeIfAbsent(finding.clause().id(), id -> new ArrayList<>())
                        .add(one.caseFile().id() + " as of " + one.asOf() + ": " + finding
                                + " but the second implementation says " + clause.get(finding.meetingId())
                                + " " + finding.missing());
            }
        }
    }
}
