package org.charterrules.check;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.charterrules.finding.RuleError;
import org.charterrules.model.CaseFile;
import org.charterrules.model.InvalidCaseFileException;
import org.charterrules.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks one of many case files.
 *
 * @param position its place among them
 * @param source where it comes from
 */
record Attempt(long position, CaseSource source) {
    Outcome outcome(CharterChecker checker, Instant asOf) {
        CaseFile caseFile;
        try {
            caseFile = source.read();
        } catch (InvalidCaseFileException invalid) {
            return new Outcome.Failed(position, null, invalid.problems());
        } catch (IOException | RuntimeException | Error failure) {
            RuleError.requireBlame(failure);
            return failed(null, "read", failure);
        }
        try {
            return new Outcome.Checked(position, checker.check(caseFile, asOf));
        } catch (RuntimeException | Error failure) {
            RuleError.requireBlame(failure);
            return failed(caseFile == null ? null : caseFile.id(), "checked", failure);
        }
    }

    /** Only the class of the exception is named: its message may hold what the file holds. */
    private Outcome failed(@Nullable String caseFileId, String what, Throwable failure) {
        String message =
                "The case file could not be " + what + " (" + failure.getClass().getSimpleName() + ").";
        return new Outcome.Failed(position, caseFileId, List.of(new Problem("", message)));
    }
}
