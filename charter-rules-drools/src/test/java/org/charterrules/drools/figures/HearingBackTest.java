package org.charterrules.drools.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterrules.finding.Verdict;
import org.charterrules.model.NoticeKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HS-C16a: families hear back by the date they were given, to the end of that local day. */
class HearingBackTest {
    @ParameterizedTest
    @CsvSource({"2026-01-20T23:59:59, SATISFIED", "2026-01-21T00:00:00, VIOLATED"})
    void in_winter_people_hear_back_until_midnight_of_the_date_they_were_given(String sent, Verdict expected) {
        Records given = Records.ofMeetingOn("2026-01-13")
                .held()
                .feedbackPromisedBy("2026-01-20")
                .sent(NoticeKind.FEEDBACK, sent);

        Verdict verdict = given.verdict("HS-C16a");

        assertThat(verdict).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-23T23:59:59, SATISFIED", "2026-06-24T00:00:00, VIOLATED"})
    void in_summer_people_hear_back_until_local_midnight_of_the_date_they_were_given(String sent, Verdict expected) {
        Records given = Records.ofMeetingOn("2026-06-09")
                .held()
                .feedbackPromisedBy("2026-06-23")
                .sent(NoticeKind.FEEDBACK, sent);

        Verdict verdict = given.verdict("HS-C16a");

        assertThat(verdict).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-23T23:59:59, PENDING", "2026-06-24T00:00:00, VIOLATED"})
    void until_the_date_is_over_hearing_back_is_still_to_come(String asOf, Verdict expected) {
        Records given = Records.ofMeetingOn("2026-06-09").held().feedbackPromisedBy("2026-06-23");

        Verdict verdict = given.verdict("HS-C16a", asOf);

        assertThat(verdict).isEqualTo(expected);
    }
}
