package org.charterrules.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class SlotLimitsTest {
    private static final SlotLimits MORNING = new SlotLimits(
            LocalTime.of(10, 0), LocalTime.of(12, 0), Duration.ofHours(3), LocalDate.parse("2026-06-09"));
    private static final SlotLimits MIDDAY = new SlotLimits(
            LocalTime.of(11, 0), LocalTime.of(14, 0), Duration.ofHours(1), LocalDate.parse("2026-06-16"));

    @Test
    void two_limits_together_are_the_narrower_of_each_whichever_comes_first() {
        SlotLimits both = new SlotLimits(
                LocalTime.of(11, 0), LocalTime.of(12, 0), Duration.ofHours(1), LocalDate.parse("2026-06-16"));

        assertThat(MORNING.and(MIDDAY)).isEqualTo(both);
        assertThat(MIDDAY.and(MORNING)).isEqualTo(both);
    }

    @Test
    void a_limit_and_no_limit_is_the_limit() {
        assertThat(MORNING.and(SlotLimits.NONE)).isEqualTo(MORNING);
        assertThat(SlotLimits.NONE.and(MORNING)).isEqualTo(MORNING);
        assertThat(MORNING.and(MORNING)).isEqualTo(MORNING);
        assertThat(SlotLimits.NONE.and(SlotLimits.NONE)).isEqualTo(SlotLimits.NONE);
    }

    @Test
    void a_meeting_is_as_long_as_wanted_unless_it_would_be_longer_than_allowed() {
        SlotLimits atMostTwoHours = new SlotLimits(null, null, Duration.ofHours(2), null);

        assertThat(atMostTwoHours.lengthFor(Duration.ofMinutes(119))).isEqualTo(Duration.ofMinutes(119));
        assertThat(atMostTwoHours.lengthFor(Duration.ofMinutes(121))).isEqualTo(Duration.ofHours(2));
        assertThat(SlotLimits.NONE.lengthFor(Duration.ofHours(9))).isEqualTo(Duration.ofHours(9));
    }

    @Test
    void a_meeting_is_no_longer_than_from_the_first_start_to_the_last_end() {
        assertThat(MORNING.lengthFor(Duration.ofMinutes(119))).isEqualTo(Duration.ofMinutes(119));
        assertThat(MORNING.lengthFor(Duration.ofMinutes(121))).isEqualTo(Duration.ofHours(2));
        assertThat(new SlotLimits(LocalTime.of(10, 0), null, null, null).lengthFor(Duration.ofHours(3)))
                .isEqualTo(Duration.ofHours(3));
        assertThat(new SlotLimits(null, LocalTime.of(12, 0), null, null).lengthFor(Duration.ofHours(3)))
                .isEqualTo(Duration.ofHours(3));
    }

    @Test
    void a_meeting_shorter_than_the_least_length_is_made_longer_and_a_longer_one_is_kept() {
        SlotLimits twoHours = new SlotLimits(null, null, null, null, Duration.ofHours(2));
        assertThat(twoHours.lengthFor(Duration.ofMinutes(119))).isEqualTo(Duration.ofHours(2));
        assertThat(twoHours.lengthFor(Duration.ofMinutes(121))).isEqualTo(Duration.ofMinutes(121));
    }
}
