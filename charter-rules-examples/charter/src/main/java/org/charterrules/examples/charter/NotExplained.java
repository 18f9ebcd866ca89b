package org.charterrules.examples.charter;

import org.charterrules.finding.Report;
import org.charterrules.finding.RuleFailedException;

/** A rule failed when one of its findings was to be written, so that its report was not. */
final class NotExplained extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotExplained(Report report, RuleFailedException failure) {
        super("charter: case file " + report.caseFile().id() + ": " + failure.getMessage()
                + " The report was not written.");
        setStackTrace(failure.getStackTrace());
    }
}
