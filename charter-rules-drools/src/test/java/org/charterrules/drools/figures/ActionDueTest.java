package org.charterrules.drools.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterrules.finding.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HIL-C2b: what is agreed is done on its due date at the latest. */
class ActionDueTest {
    @ParameterizedTest
    @CsvSource({"2026-06-30T23:59:59, SATISFIED", "2026-07-01T00:00:00, VIOLATED"})
    void in_summer_an_action_is_on_time_until_local_midnight_of_its_due_date(String done, Verdict expected) {
        Records given = Records.ofMeetingOn("2026-06-09").held().actionDue("2026-06-30", done);

        Verdict verdict = given.verdict("HIL-C2b");

        assertThat(verdict).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-30T23:59:59, SATISFIED", "2026-01-31T00:00:00, VIOLATED"})
    void in_winter_an_action_is_on_time_until_midnight_of_its_due_date(String done, Verdict expected) {
        Records given = Records.ofMeetingOn("2026-01-13").held().actionDue("2026-01-30", done);

        Verdict verdict = given.verdict("HIL-C2b");

        assertThat(verdict).isEqualTo(expected);
    }
}
