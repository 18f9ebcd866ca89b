package org.charterrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.DateTimes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UtcSecondsTest {
    @Property
    void every_second_is_read_as_it_was_written(@ForAll("seconds") Instant instant) {
        assertThat(UtcSeconds.parse(instant.toString())).isEqualTo(instant);
    }

    @Property
    void a_text_with_one_letter_changed_is_read_as_a_formatter_reads_it_or_left_to_it(@ForAll("nearly") String text) {
        Instant plain = plain(text);
        if (plain != null) {
            assertThat(plain).isEqualTo(OffsetDateTime.parse(text).toInstant());
        }
    }

    /** What it refuses, a formatter refuses too. */
    private static @Nullable Instant plain(String text) {
        try {
            return UtcSeconds.parse(text);
        } catch (DateTimeException refused) {
            assertThatThrownBy(() -> OffsetDateTime.parse(text)).isInstanceOf(DateTimeException.class);
            return null;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-03T09:00Z",
                "2026-06-03T09:00:00.5Z",
                "2026-06-03T10:00:00+01:00",
                "2026-06-03T09:00:00z",
                "+2026-06-03T09:00:0Z",
                "2026-06-03T24:00:00Z",
                "2026-06-03T23:60:00Z",
                "2026-06-03T23:59:60Z",
                "0000-06-03T09:00:00Z",
                "9999-06-03T09:00:00Z",
                "2026-06-03T09:00:0\u0660Z",
                ""
            })
    void any_other_form_is_left_to_a_formatter(String text) {
        assertThat(UtcSeconds.parse(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-29T09:00:00Z", "2026-13-01T09:00:00Z", "2026-00-10T09:00:00Z", "2026-06-31T09:00:00Z"})
    void a_date_that_no_calendar_has_is_refused(String text) {
        assertThatThrownBy(() -> UtcSeconds.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Provide
    Arbitrary<Instant> seconds() {
        return DateTimes.dateTimes()
                .between(LocalDateTime.of(1, 1, 1, 0, 0), LocalDateTime.of(9998, 12, 31, 23, 59, 59))
                .ofPrecision(ChronoUnit.SECONDS)
                .map(each -> each.toInstant(ZoneOffset.UTC));
    }

    @Provide
    Arbitrary<String> nearly() {
        return Combinators.combine(
                        seconds(),
                        Arbitraries.integers().between(0, 19),
                        Arbitraries.chars().with("0123456789-:TZ +.\u0661"))
                .as((instant, at, letter) -> {
                    StringBuilder text = new StringBuilder(instant.toString());
                    text.setCharAt(at, letter);
                    return text.toString();
                });
    }
}
