package org.charterrules.examples.charter;

import java.util.List;
import org.charterrules.finding.Report;

/** What the exit codes mean. */
final class ExitCode {
    static final int NOTHING_VIOLATED = 0;
    static final int VIOLATED = 1;
    static final int BAD_INPUT = 2;
    static final int RULE_FAILED = 3;
    static final int INTERNAL_ERROR = 70;

    private ExitCode() {}

    /** What a check came to; says among the messages which rules failed, so that an incomplete report never passes for whole. */
    static int of(List<Report> reports, Screen screen) {
        reports.forEach(report -> report.errors().forEach(error -> screen.message(Failures.ofRule(report, error))));
        if (reports.stream().anyMatch(report -> !report.errors().isEmpty())) {
            return RULE_FAILED;
        }
        boolean kept = reports.stream().allMatch(report -> report.violations().isEmpty());
        return kept ? NOTHING_VIOLATED : VIOLATED;
    }
}
