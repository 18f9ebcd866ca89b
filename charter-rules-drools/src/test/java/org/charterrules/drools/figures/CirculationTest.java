package org.charterrules.drools.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterrules.finding.Verdict;
import org.charterrules.model.NoticeKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HOU-7.4b and HOU-7.4c: the agenda and the papers go round 7 days before. */
class CirculationTest {
    @ParameterizedTest
    @CsvSource({"2026-06-02T23:59:59, SATISFIED", "2026-06-03T00:00:00, VIOLATED"})
    void an_agenda_sent_7_dates_before_is_early_enough_and_6_is_not(String sent, Verdict expected) {
        Records given = Records.ofMeetingOn("2026-06-09").sent(NoticeKind.AGENDA, sent);

        Verdict verdict = given.verdict("HOU-7.4b");

        assertThat(verdict).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-02T23:59:59, SATISFIED", "2026-06-03T00:00:00, VIOLATED"})
    void a_paper_sent_7_dates_before_is_early_enough_and_6_is_not(String sent, Verdict expected) {
        Records given = Records.ofMeetingOn("2026-06-09").sentPaper("paper-1", sent);

        Verdict verdict = given.verdict("HOU-7.4c");

        assertThat(verdict).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-02T23:59:59, PENDING", "2026-06-03T00:00:00, VIOLATED"})
    void an_agenda_can_still_be_sent_until_the_seventh_date_before_is_over(String asOf, Verdict expected) {
        Records given = Records.ofMeetingOn("2026-06-09");

        Verdict verdict = given.verdict("HOU-7.4b", asOf);

        assertThat(verdict).isEqualTo(expected);
    }
}
