package org.charterrules.drools.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterrules.finding.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HOU-7.3a: a meeting with parents or carers lasts at most two hours, in elapsed time. */
class LengthTest {
    @ParameterizedTest
    @CsvSource({"2026-06-09T12:00:00, SATISFIED", "2026-06-09T12:00:01, VIOLATED"})
    void a_meeting_lasts_two_hours_at_most(String end, Verdict expected) {
        Records given = Records.ofMeeting("2026-06-09T10:00", end);

        Verdict verdict = given.verdict("HOU-7.3a");

        assertThat(verdict).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29T02:30:00, SATISFIED", "2026-03-29T03:30:00, SATISFIED", "2026-03-29T03:30:01, VIOLATED"})
    void the_hour_that_the_clocks_skip_in_march_does_not_count(String end, Verdict expected) {
        Records given = Records.ofMeeting("2026-03-29T00:30", end);

        Verdict verdict = given.verdict("HOU-7.3a");

        assertThat(verdict).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25T01:30:00+01:00, SATISFIED",
        "2026-10-25T01:30:00+00:00, SATISFIED",
        "2026-10-25T01:30:01+00:00, VIOLATED",
        "2026-10-25T02:30:00, VIOLATED"
    })
    void the_hour_that_the_clocks_repeat_in_october_counts_twice(String end, Verdict expected) {
        Records given = Records.ofMeeting("2026-10-25T00:30", end);

        Verdict verdict = given.verdict("HOU-7.3a");

        assertThat(verdict).isEqualTo(expected);
    }
}
