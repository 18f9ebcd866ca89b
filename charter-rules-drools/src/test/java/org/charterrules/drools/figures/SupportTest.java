package org.charterrules.drools.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterrules.finding.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OH-A2b: people are asked beforehand what support they need. */
class SupportTest {
    @ParameterizedTest
    @CsvSource({"2026-06-09T09:59:59, SATISFIED", "2026-06-09T10:00:00, VIOLATED"})
    void people_are_asked_before_the_meeting_begins(String asked, Verdict expected) {
        Records given = Records.ofMeetingOn("2026-06-09").everybodyAskedAboutSupport(asked);

        Verdict verdict = given.verdict("OH-A2b");

        assertThat(verdict).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-09T09:59:59, PENDING", "2026-06-09T10:00:00, VIOLATED"})
    void people_can_still_be_asked_until_the_meeting_begins(String asOf, Verdict expected) {
        Records given = Records.ofMeetingOn("2026-06-09");

        Verdict verdict = given.verdict("OH-A2b", asOf);

        assertThat(verdict).isEqualTo(expected);
    }
}
