package org.charterrules.drools.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterrules.finding.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HOU-7.2a: meetings with parents or carers fall between 10am and 2pm. */
class TimeOfDayTest {
    @ParameterizedTest
    @CsvSource({
        "2026-06-09T09:59:59, VIOLATED",
        "2026-06-09T10:00:00, SATISFIED",
        "2026-01-13T09:59:59, VIOLATED",
        "2026-01-13T10:00:00, SATISFIED"
    })
    void a_meeting_starts_at_10am_at_the_earliest(String start, Verdict expected) {
        Records given = Records.ofMeeting(start, start.substring(0, 10) + "T11:00");

        Verdict verdict = given.verdict("HOU-7.2a");

        assertThat(verdict).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-09T14:00:00, SATISFIED",
        "2026-06-09T14:00:01, VIOLATED",
        "2026-01-13T14:00:00, SATISFIED",
        "2026-01-13T14:00:01, VIOLATED"
    })
    void a_meeting_ends_at_2pm_at_the_latest(String end, Verdict expected) {
        Records given = Records.ofMeeting(end.substring(0, 10) + "T13:00", end);

        Verdict verdict = given.verdict("HOU-7.2a");

        assertThat(verdict).isEqualTo(expected);
    }
}
