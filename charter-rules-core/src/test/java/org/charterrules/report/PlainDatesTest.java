package org.charterrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainDatesTest {
    private final PlainDates dates = new PlainDates(Locale.UK);

    @ParameterizedTest
    @CsvSource({
        "00:00, 12 midnight",
        "00:00:01, 12:00:01am",
        "00:30, 12:30am",
        "10:00, 10am",
        "11:59:59, 11:59:59am",
        "12:00, 12 midday",
        "12:01, 12:01pm",
        "13:00, 1pm",
        "14:00:01, 2:00:01pm",
        "14:00:00.050, 2:00:00.05pm"
    })
    void a_time_is_written_as_people_write_it(LocalTime time, String expected) {
        String written = dates.time(time);

        assertThat(written).isEqualTo(expected);
    }

    @Test
    void a_date_has_its_day_of_the_week_and_its_year() {
        LocalDate date = LocalDate.of(2028, 2, 29);

        String written = dates.date(date);

        assertThat(written).isEqualTo("Tuesday 29 February 2028");
    }

    @Test
    void a_date_and_time_are_joined_by_at() {
        ZonedDateTime time = ZonedDateTime.of(2026, 6, 9, 10, 0, 0, 0, ZoneId.of("Europe/London"));

        String written = dates.dateTime(time);

        assertThat(written).isEqualTo("Tuesday 9 June 2026 at 10am");
    }
}
