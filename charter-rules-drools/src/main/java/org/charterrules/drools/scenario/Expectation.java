package org.charterrules.drools.scenario;

import org.charterrules.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence of a scenario expects of a clause.
 *
 * @param clauseId the clause
 * @param meetingId the meeting; {@code null} if there is only one
 * @param test fails if something else was found
 */
record Expectation(String clauseId, @Nullable String meetingId, Test test) {
    /** Looks at what was found. */
    @FunctionalInterface
    interface Test {
        void require(Checked checked, Finding finding);
    }

    void requireOf(Checked checked) {
        test.require(checked, checked.finding(clauseId, meetingId));
    }

    boolean holdsFor(Checked checked) {
        try {
            requireOf(checked);
            return true;
        } catch (AssertionError | ScenarioException otherwise) {
            return false;
        }
    }
}
