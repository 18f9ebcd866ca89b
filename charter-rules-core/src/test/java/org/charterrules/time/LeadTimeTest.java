package org.charterrules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Monday 25 May 2026 is a bank holiday; clocks go forward on Sunday 29 March 2026 and back on Sunday 25 October 2026. */
class LeadTimeTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Counting ANY_HOUR =
            new Counting(Interpretations.DEFAULTS, Set.of(LocalDate.parse("2026-05-25")));
    private static final Counting OFFICE_HOURS =
            new Counting(Interpretations.of(Reading.OFFICE_HOURS), Set.of(LocalDate.parse("2026-05-25")));

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(LONDON);
    }

    private static LeadTime lead(int days, LeadTime.Count count) {
        return new LeadTime(days, count, ANY_HOUR);
    }

    @ParameterizedTest(name = "{0}: {1} is {2} days before {3}")
    @CsvSource({
        "DATES, 2026-06-02T23:59, 7, 2026-06-09T00:00",
        "DATES, 2026-06-03T00:00, 6, 2026-06-09T23:59",
        "DATES, 2026-06-09T00:00, 0, 2026-06-09T10:00",
        "EXACT_DATES, 2026-06-02T10:00, 7, 2026-06-09T10:00",
        "CLOCK_TIME, 2026-06-02T10:01, 7, 2026-06-09T10:00",
        "ELAPSED_HOURS, 2026-10-19T10:00, 7, 2026-10-26T09:30",
        "CLEAR_DAYS, 2026-06-02T10:00, 6, 2026-06-09T10:00",
        "CLEAR_DAYS, 2026-06-08T10:00, 0, 2026-06-09T10:00",
        "WORKING_DAYS, 2026-05-22T10:00, 1, 2026-05-26T10:00",
        "WORKING_DAYS, 2026-05-22T10:00, 0, 2026-05-25T10:00",
        "WORKING_DAYS, 2026-05-21T10:00, 1, 2026-05-22T10:00",
        "WORKING_DAYS, 2026-05-22T10:00, 0, 2026-05-22T10:00",
        "WORKING_DAYS, 2026-05-26T10:00, 0, 2026-05-22T10:00",
        "WORKING_DAYS, 2026-06-05T10:00, 1, 2026-06-08T10:00"
    })
    void days_are_counted_as_the_reading_asks(LeadTime.Count count, String done, long days, String start) {
        assertThat(lead(1, count).between(at(done), at(start))).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0}: {2} is {3} for {1} days before 10am on Tuesday 9 June 2026")
    @CsvSource({
        "DATES, 7, 2026-06-02T23:59, true",
        "DATES, 7, 2026-06-03T00:00, false",
        "CLEAR_DAYS, 7, 2026-06-01T23:59, true",
        "CLEAR_DAYS, 7, 2026-06-02T00:00, false",
        "WORKING_DAYS, 5, 2026-06-02T12:00, true",
        "WORKING_DAYS, 6, 2026-06-02T12:00, false",
        "EXACT_DATES, 7, 2026-06-01T12:00, false",
        "EXACT_DATES, 7, 2026-06-02T12:00, true",
        "EXACT_DATES, 7, 2026-06-03T12:00, false",
        "CLOCK_TIME, 7, 2026-06-02T10:00, true",
        "CLOCK_TIME, 7, 2026-06-02T10:01, false",
        "ELAPSED_HOURS, 7, 2026-06-02T10:00, true",
        "ELAPSED_HOURS, 7, 2026-06-02T10:01, false"
    })
    void early_enough_is_early_enough_to_the_minute(LeadTime.Count count, int days, String done, boolean met) {
        assertThat(lead(days, count).isMet(at(done), at("2026-06-09T10:00"))).isEqualTo(met);
    }

    @ParameterizedTest(name = "{0}: when the clocks change, {1} is {2} for a week before {3}")
    @CsvSource({
        "CLOCK_TIME, 2026-03-24T10:00, true, 2026-03-31T10:00",
        "ELAPSED_HOURS, 2026-03-24T10:00, false, 2026-03-31T10:00",
        "ELAPSED_HOURS, 2026-03-24T09:00, true, 2026-03-31T10:00",
        "ELAPSED_HOURS, 2026-10-20T10:30, true, 2026-10-27T10:00"
    })
    void a_change_of_clocks_matters_only_to_elapsed_hours(
            LeadTime.Count count, String done, boolean met, String start) {
        assertThat(lead(7, count).isMet(at(done), at(start))).isEqualTo(met);
    }

    @ParameterizedTest(name = "{0}: {1} days before Tuesday 9 June 2026 is {2}")
    @CsvSource({
        "DATES, 7, 2026-06-02",
        "EXACT_DATES, 7, 2026-06-02",
        "CLOCK_TIME, 7, 2026-06-02",
        "ELAPSED_HOURS, 7, 2026-06-02",
        "CLEAR_DAYS, 7, 2026-06-01",
        "WORKING_DAYS, 0, 2026-06-09",
        "WORKING_DAYS, 1, 2026-06-08",
        "WORKING_DAYS, 2, 2026-06-07",
        "WORKING_DAYS, 3, 2026-06-04",
        "WORKING_DAYS, 11, 2026-05-25",
        "WORKING_DAYS, 12, 2026-05-21"
    })
    void the_last_date_that_is_early_enough(LeadTime.Count count, int days, String latest) {
        assertThat(lead(days, count).latest(at("2026-06-09T10:00"))).isEqualTo(latest);
    }

    @ParameterizedTest(name = "{0}: done now, on Friday 22 May 2026, {1} days lead to {2}")
    @CsvSource({
        "DATES, 7, 2026-05-29",
        "EXACT_DATES, 7, 2026-05-29",
        "CLEAR_DAYS, 7, 2026-05-30",
        "CLOCK_TIME, 7, 2026-05-30",
        "ELAPSED_HOURS, 7, 2026-05-30",
        "WORKING_DAYS, 0, 2026-05-22",
        "WORKING_DAYS, 1, 2026-05-26",
        "WORKING_DAYS, 5, 2026-06-01"
    })
    void the_first_date_on_which_a_meeting_could_be(LeadTime.Count count, int days, String earliest) {
        assertThat(lead(days, count).earliestMeeting(at("2026-05-22T12:00"))).isEqualTo(earliest);
    }

    @ParameterizedTest(name = "{0} at {1}: still time is {2}")
    @CsvSource({
        "EXACT_DATES, 2026-06-01T12:00, true",
        "EXACT_DATES, 2026-06-02T12:00, true",
        "EXACT_DATES, 2026-06-03T12:00, false",
        "DATES, 2026-06-02T12:00, true",
        "DATES, 2026-06-03T12:00, false"
    })
    void there_is_still_time_as_long_as_waiting_could_do(LeadTime.Count count, String now, boolean still) {
        assertThat(lead(7, count).isStillTime(at(now), at("2026-06-09T10:00"))).isEqualTo(still);
    }

    @ParameterizedTest(name = "done at {0}, it counts as done on {1}")
    @CsvSource({
        "2026-05-21T17:00, 2026-05-21",
        "2026-05-21T17:00:01, 2026-05-22",
        "2026-05-22T17:00:01, 2026-05-26",
        "2026-05-23T09:00, 2026-05-26",
        "2026-05-25T09:00, 2026-05-26",
        "2026-06-06T09:00, 2026-06-08",
        "2026-06-07T18:00, 2026-06-08"
    })
    void in_office_hours_what_comes_late_counts_from_the_next_working_day(String done, String date) {
        Instant instant = at(done).toInstant();

        assertThat(OFFICE_HOURS.dateOf(instant, LONDON)).isEqualTo(date);
        assertThat(ANY_HOUR.dateOf(instant, LONDON)).isEqualTo(done.substring(0, 10));
    }

    @Test
    void without_a_list_of_bank_holidays_only_weekends_are_left_out() {
        Counting counting = new Counting(Interpretations.DEFAULTS, null);

        assertThat(counting.workingDays(LocalDate.parse("2026-05-22"), LocalDate.parse("2026-05-26")))
                .isEqualTo(2);
    }
}
