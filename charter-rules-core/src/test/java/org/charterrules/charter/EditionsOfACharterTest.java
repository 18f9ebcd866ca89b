package org.charterrules.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

class EditionsOfACharterTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDateRange BEFORE = LocalDateRange.ofUnboundedStart(APRIL);
    private static final LocalDateRange AFTER = LocalDateRange.ofUnboundedEnd(APRIL);

    private static Charter edition(
            String id, String name, LocalDateRange inForce, Map<String, String> off, String... clauses) {
        return new Charter(
                id,
                "T",
                "P",
                "P",
                name,
                null,
                Interpretations.DEFAULTS,
                Stream.of(clauses).map(clause -> clause(clause, name)).toList(),
                off,
                inForce,
                List.of());
    }

    private static Clause clause(String id, String says) {
        return new Clause(
                id, "1", says, Modality.MUST, Testing.BY_RECORDS, Fit.DIRECT, List.of(), null, Set.of(), false);
    }

    private static Charter old() {
        return edition("x", "old", BEFORE, Map.of("X-2", "Why"), "X-1", "X-2", "X-3");
    }

    @Test
    void a_charter_has_the_clauses_of_all_its_editions_the_newest_first() {
        Charter charter = Charter.of(List.of(edition("x", "new", AFTER, Map.of(), "X-3", "X-4"), old()));

        assertThat(charter.clauses()).extracting(Clause::id).containsExactly("X-3", "X-4", "X-1", "X-2");
        assertThat(charter.clauses()).extracting(Clause::says).containsExactly("new", "new", "old", "old");
        assertThat(charter.editions()).extracting(Charter::edition).containsExactly("old", "new");
        assertThat(charter.edition()).isEqualTo("new");
    }

    @Test
    void a_clause_is_switched_off_only_if_no_edition_checks_it() {
        Charter off = edition("x", "new", AFTER, Map.of("X-1", "Now"), "X-1");
        Charter on = edition("x", "new", AFTER, Map.of(), "X-2");

        assertThat(Charter.of(List.of(old(), off)).off()).containsExactly(Map.entry("X-2", "Why"));
        assertThat(Charter.of(List.of(old(), on)).off()).isEmpty();
    }

    @Test
    void it_hangs_on_the_day_what_several_editions_say_though_one_is_in_force_on_every_day() {
        Charter charter = Charter.of(List.of(old(), edition("x", "new", AFTER, Map.of(), "X-1")));

        assertThat(charter.inForce()).isEqualTo(LocalDateRange.ALL);
        assertThat(charter.hasDates()).isTrue();
        assertThat(old().hasDates()).isTrue();
        assertThat(edition("x", "only", LocalDateRange.ALL, Map.of(), "X-1").hasDates())
                .isFalse();
    }

    @Test
    void one_edition_is_the_charter() {
        Charter only = old();

        assertThat(Charter.of(List.of(only))).isSameAs(only);
    }

    @Test
    void editions_follow_on_one_another_day_by_day() {
        List<LocalDateRange> wrong = List.of(
                LocalDateRange.ofUnboundedEnd(APRIL.plusDays(1)),
                LocalDateRange.ofUnboundedEnd(APRIL.minusDays(1)),
                LocalDateRange.ALL);

        assertThat(wrong)
                .allSatisfy(days -> assertThatThrownBy(
                                () -> Charter.of(List.of(old(), edition("x", "new", days, Map.of(), "X-1"))))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("do not follow on one another"));
    }

    @Test
    void editions_of_different_charters_do_not_belong_together() {
        assertThatThrownBy(() -> Charter.of(List.of(old(), edition("y", "new", AFTER, Map.of(), "X-1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
