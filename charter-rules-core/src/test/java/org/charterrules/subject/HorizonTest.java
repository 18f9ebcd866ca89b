package org.charterrules.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.charterrules.model.CaseFile;
import org.junit.jupiter.api.Test;

class HorizonTest {
    private static final Instant NOW = Instant.parse("2026-06-03T09:00:00Z");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final CaseFile FILE = CaseFile.of("S").build();

    private final CaseIndex index = CaseIndex.lookingAhead(FILE, NOW);

    @Property(tries = 300)
    void law_the_end_of_a_condition_is_found_to_the_nanosecond(
            @ForAll @LongRange(min = 1, max = 200_000_000_000L) long seconds,
            @ForAll @LongRange(min = 0, max = 999_999_999) long nanos) {
        Instant end = NOW.plusSeconds(seconds).plusNanos(nanos);
        assertThat(Horizon.endOf(now -> now.isBefore(end), NOW)).isEqualTo(end);
    }

    @Test
    void a_condition_that_never_ends_is_asked_again_far_away() {
        assertThat(Horizon.endOf(now -> true, NOW)).isAfter(Instant.parse("4000-01-01T00:00:00Z"));
    }

    @Test
    void without_a_question_every_answer_stands_for_ever() {
        assertThat(index.standsUntil()).isNull();
    }

    @Test
    void what_has_happened_stays_so() {
        assertThat(index.hasHappened(NOW)).isTrue();
        assertThat(index.hasHappened(null)).isFalse();
        assertThat(index.standsUntil()).isNull();
    }

    @Test
    void what_is_to_come_counts_from_when_it_comes_and_the_first_counts() {
        assertThat(index.hasHappened(NOW.plusSeconds(7))).isFalse();
        assertThat(index.hasHappened(NOW.plusSeconds(5))).isFalse();
        assertThat(index.hasHappened(NOW.plusSeconds(6))).isFalse();
        assertThat(index.standsUntil()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void a_date_is_over_when_the_next_begins_there() {
        assertThat(index.isOver(LocalDate.of(2026, 6, 2), LONDON)).isTrue();
        assertThat(index.isOver(LocalDate.of(2026, 6, 3), LONDON)).isFalse();
        assertThat(index.standsUntil()).isEqualTo(Instant.parse("2026-06-03T23:00:00Z"));
    }

    @Test
    void a_view_of_a_meeting_looks_ahead_too() {
        CaseIndex view = index.watched(null);
        assertThat(view.hasHappened(NOW.plusSeconds(1))).isFalse();
        assertThat(index.standsUntil()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void what_is_decided_by_the_clock_itself_stands_for_no_longer_than_now() {
        assertThat(index.asOfToShow()).isEqualTo(NOW);
        assertThat(index.todayToShow(LONDON)).isEqualTo(LocalDate.of(2026, 6, 3));
        assertThat(index.standsUntil()).isNull();
        assertThat(index.asOf()).isEqualTo(NOW);
        assertThat(index.standsUntil()).isEqualTo(NOW.plusNanos(1));
    }
}
