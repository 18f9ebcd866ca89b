package org.charterrules.examples.charter;

import java.util.List;
import org.charterrules.finding.Report;
import org.charterrules.finding.RuleError;

/** What a check came to. */
final class Outcome {
    private Outcome() {}

    /** The exit code; says among the messages which rules failed, so that an incomplete report never passes for a whole one. */
    static int of(List<Report> reports, Screen screen) {
        reports.forEach(report -> report.errors().forEach(error -> screen.message(line(report, error))));
        if (reports.stream().anyMatch(report -> !report.errors().isEmpty())) {
            return Exit.RULE_FAILED;
        }
        boolean kept = reports.stream().allMatch(report -> report.violations().isEmpty());
        return kept ? Exit.NOTHING_VIOLATED : Exit.VIOLATED;
    }

    static String line(Report report, RuleError error) {
        return "charter: case file " + report.caseFile().id() + ", meeting " + error.meetingId() + ": the rule for "
                + error.clauseId() + " failed (" + error.file() + ", line " + error.line() + ", " + error.problem()
                + "). The report is not complete.";
    }
}
