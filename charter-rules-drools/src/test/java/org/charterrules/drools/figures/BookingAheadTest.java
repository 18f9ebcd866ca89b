package org.charterrules.drools.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.charterrules.finding.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HOU-7.4a: meetings of a co-production group are booked 25 days ahead. */
class BookingAheadTest {
    @ParameterizedTest
    @CsvSource({"2026-05-15T23:59:59, SATISFIED", "2026-05-16T00:00:00, VIOLATED"})
    void a_date_fixed_25_dates_before_is_early_enough_and_24_is_not(String booked, Verdict expected) {
        Records given = Records.ofMeetingOn("2026-06-09").booked(booked);

        Verdict verdict = given.verdict("HOU-7.4a");

        assertThat(verdict).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10T23:59:59, SATISFIED", "2026-03-11T00:00:00, VIOLATED"})
    void the_clock_change_in_march_takes_no_date_away(String booked, Verdict expected) {
        Records given = Records.ofMeetingOn("2026-04-04").booked(booked);

        Verdict verdict = given.verdict("HOU-7.4a");

        assertThat(verdict).isEqualTo(expected);
    }
}
