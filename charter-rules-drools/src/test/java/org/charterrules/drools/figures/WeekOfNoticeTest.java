package org.charterrules.drools.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterrules.finding.Verdict;
import org.charterrules.model.NoticeKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HS-C10a: families get at least one week's notice, counted in local dates. */
class WeekOfNoticeTest {
    @ParameterizedTest
    @CsvSource({"2026-06-02T23:59:59, SATISFIED", "2026-06-03T00:00:00, VIOLATED"})
    void notice_given_7_dates_before_is_early_enough_and_6_is_not(String sent, Verdict expected) {
        Records given =
                Records.ofMeeting("2026-06-09T09:30", "2026-06-09T11:00").sent(NoticeKind.INVITATION, sent);

        Verdict verdict = given.verdict("HS-C10a");

        assertThat(verdict).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-23T10:00:00, SATISFIED", "2026-03-23T23:59:59, SATISFIED", "2026-03-24T00:00:00, VIOLATED"})
    void the_week_in_which_the_clocks_go_forward_has_seven_dates(String sent, Verdict expected) {
        Records given =
                Records.ofMeeting("2026-03-30T09:30", "2026-03-30T11:00").sent(NoticeKind.INVITATION, sent);

        Verdict verdict = given.verdict("HS-C10a");

        assertThat(verdict).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-19T10:00:00, SATISFIED", "2026-10-19T23:59:59, SATISFIED", "2026-10-20T00:00:00, VIOLATED"})
    void the_week_in_which_the_clocks_go_back_has_seven_dates(String sent, Verdict expected) {
        Records given =
                Records.ofMeeting("2026-10-26T09:30", "2026-10-26T11:00").sent(NoticeKind.INVITATION, sent);

        Verdict verdict = given.verdict("HS-C10a");

        assertThat(verdict).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2028-02-22T23:59:59, SATISFIED", "2028-02-23T00:00:00, VIOLATED"})
    void a_meeting_on_the_29th_of_february_is_announced_by_the_22nd(String sent, Verdict expected) {
        Records given =
                Records.ofMeeting("2028-02-29T09:30", "2028-02-29T11:00").sent(NoticeKind.INVITATION, sent);

        Verdict verdict = given.verdict("HS-C10a");

        assertThat(verdict).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2028-02-23T23:59:59, SATISFIED", "2028-02-24T00:00:00, VIOLATED"})
    void the_29th_of_february_counts_as_a_date(String sent, Verdict expected) {
        Records given =
                Records.ofMeeting("2028-03-01T09:30", "2028-03-01T11:00").sent(NoticeKind.INVITATION, sent);

        Verdict verdict = given.verdict("HS-C10a");

        assertThat(verdict).isEqualTo(expected);
    }
}
