package org.charterrules.check;

import java.util.List;
import org.charterrules.finding.Report;
import org.charterrules.model.Problem;
import org.jspecify.annotations.Nullable;

/** What came of one of many case files: a report, or the reason why there is none. */
public sealed interface Outcome {
    /**
     * Which of the case files it is about.
     *
     * @return its place among them, from 0
     */
    long position();

    /**
     * The report, for those who expect one.
     *
     * @return what was found
     * @throws IllegalStateException if the case file could not be read or checked; the message names its place and its problems
     */
    Report report();

    /**
     * A case file that was checked.
     *
     * @param position its place among the case files, from 0
     * @param report what was found; it may name rules that failed
     */
    record Checked(long position, Report report) implements Outcome {}

    /**
     * A case file that could not be read or checked.
     *
     * @param position its place among the case files, from 0
     * @param caseFileId its id, {@code null} if it could not be read
     * @param problems what is wrong, at least one thing; never personal data
     */
    record Failed(long position, @Nullable String caseFileId, List<Problem> problems) implements Outcome {
        /** Copies the problems. */
        public Failed {
            problems = List.copyOf(problems);
        }

        @Override
        public Report report() {
            throw new IllegalStateException("Case file " + position + " has no report. " + problems);
        }
    }
}
