package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.charterrules.compare.Comparison;
import org.charterrules.compare.Comparison.Overlap;
import org.charterrules.compare.Comparison.Promise;
import org.charterrules.compare.Theme;
import org.charterrules.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharterComparisonTest {
    @TempDir
    private Path temp;

    private RulePack pack(String id, String... promises) {
        return RulePack.read(Packs.whole()
                .with("charter.yaml", Packs.CHARTER.replace("my-charter", id))
                .with("rules.dslr", Packs.RULES.replace("it lasts at most 2 hours", String.join("\n    ", promises)))
                .folder(temp.resolve(id)));
    }

    private static String words(Promise promise) {
        return promise.charter() + " " + promise.says();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hillingdon", "hounslow-send", "one-halton", "halton-send", "lancashire"})
    void every_promise_of_the_shipped_charters_has_a_theme(String id) {
        Comparison comparison = CharterComparison.of(RulePack.shipped(id), RulePack.shipped(id));
        assertThat(comparison.promises()).isNotEmpty();
        assertThat(comparison.promises(0, Theme.OTHER)).isEmpty();
    }

    @Test
    void a_shipped_charter_is_a_pack_like_any_other() {
        RulePack pack = RulePack.shipped("lancashire");
        assertThat(pack.rules())
                .hasSameSizeAs(DroolsCharterChecker.of("lancashire").rules());
        assertThat(pack.charter())
                .isEqualTo(DroolsCharterChecker.of("lancashire").charters().get(0));
        assertThat(pack.scenarios()).isPresent();
        assertThatThrownBy(() -> RulePack.shipped("lancs"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no charter 'lancs'.");
    }

    @Test
    void a_charter_compared_with_itself_is_the_same_and_nothing_else() {
        RulePack pack = RulePack.shipped("hounslow-send");
        Comparison comparison = CharterComparison.of(pack, pack);
        assertThat(comparison.clashes()).isEmpty();
        assertThat(comparison.overlaps()).isNotEmpty().allMatch(Overlap::isSame);
        assertThat(comparison.promises(0, Theme.LENGTH)).hasSize(1);
        assertThat(comparison.promises(1, Theme.LENGTH)).hasSize(1);
    }

    @Test
    void the_stricter_figure_makes_the_other_redundant_whichever_comes_first() {
        RulePack strict = pack("strict", "it is booked at least 25 days before");
        RulePack mild = pack("mild", "it is booked at least 21 days before");
        for (List<RulePack> packs : List.of(List.of(strict, mild), List.of(mild, strict))) {
            Comparison comparison = CharterComparison.of(packs.toArray(RulePack[]::new));
            assertThat(comparison.overlaps()).singleElement().satisfies(overlap -> {
                assertThat(overlap.stronger().says()).isEqualTo("it is booked at least 25 days before");
                assertThat(overlap.weaker().says()).isEqualTo("it is booked at least 21 days before");
                assertThat(overlap.isSame()).isFalse();
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- that has people invited | - that includes parents or carers | true",
                "- that includes parents or carers | - that has people invited | false",
                "- that is not cancelled | - that was held | true",
                "- that was held | - that is not cancelled | false",
                "- that includes parents, carers or young people | - that includes parents or carers | true",
                "- that includes parents or carers | - that includes parents, carers or young people | false",
                "- that is a meeting of kind forum or workshop | - that is a meeting of kind forum | true",
                "- that is a meeting of kind forum | - that is a meeting of kind forum or workshop | false",
                "- that is not a meeting of kind forum | - that is not a meeting of kind forum or workshop | true",
                "- that has at least 2 people invited | - that has at least 3 people invited | true",
                "- that has at least 3 people invited | - that has at least 2 people invited | false",
                "- that has papers | - that was held | false"
            })
    void a_promise_that_binds_more_widely_makes_the_other_redundant(String wide, String narrow, boolean redundant) {
        Comparison comparison = CharterComparison.of(where("a", wide, "2 hours"), where("b", narrow, "3 hours"));

        assertThat(comparison.overlaps()).hasSize(redundant ? 1 : 0);
    }

    private RulePack where(String id, String condition, String length) {
        return RulePack.read(Packs.whole()
                .with("charter.yaml", Packs.CHARTER.replace("my-charter", id))
                .with(
                        "rules.dslr",
                        Packs.RULES
                                .replace("there is a meeting", "there is a meeting\n    " + condition)
                                .replace("2 hours", length))
                .folder(temp.resolve(id)));
    }

    @Test
    void three_windows_of_which_two_clash_name_those_two() {
        Comparison comparison = CharterComparison.of(
                pack("a", "it is held between 9:00 and 12:00"),
                pack("b", "it is held between 11:00 and 15:00"),
                pack("c", "it is held between 13:00 and 17:00"));
        assertThat(comparison.clashes()).singleElement().satisfies(clash -> {
            assertThat(words(clash.one())).isEqualTo("0 it is held between 9:00 and 12:00");
            assertThat(words(clash.other())).isEqualTo("2 it is held between 13:00 and 17:00");
        });
        assertThat(comparison.found()).isEmpty();
    }

    @Test
    void the_example_lies_where_all_windows_meet_and_keeps_every_figure() {
        RulePack one = pack(
                "a", "it is held between 9:00 and 12:00", "everyone invited gets the papers at least 9 days before");
        RulePack other = pack("b", "it is held between 11:00 and 15:00", "it lasts at most 45 minutes");
        Comparison comparison = CharterComparison.of(one, other);

        Comparison.Example example = comparison.found().orElseThrow();

        assertThat(example.kept()).extracting(CharterComparisonTest::words).hasSize(4);
        var schedule = example.caseFile().meetings().get(0).schedule();
        assertThat(schedule.start()).isEqualTo("2026-01-14T11:00:00Z");
        assertThat(schedule.end()).isEqualTo("2026-01-14T11:45:00Z");
        for (RulePack pack : List.of(one, other)) {
            var report = DroolsCharterChecker.of(pack).check(example.caseFile(), schedule.bookedAt());
            assertThat(report.finding("MY-1", "example").orElseThrow().verdict())
                    .isEqualTo(Verdict.SATISFIED);
        }
    }

    @Test
    void the_shipped_charters_clash_nowhere_and_one_meeting_keeps_every_figure_of_all_five() {
        RulePack[] all =
                DroolsCharterChecker.available().stream().map(RulePack::shipped).toArray(RulePack[]::new);

        Comparison comparison = CharterComparison.of(all);

        assertThat(comparison.clashes()).isEmpty();
        Comparison.Example example = comparison.found().orElseThrow();
        assertThat(example.notBinding()).isEmpty();
        assertThat(example.kept())
                .extracting(promise -> promise.clause().id())
                .contains("HOU-7.2a", "HOU-7.3a", "HOU-7.4a", "HOU-7.4b", "HIL-B3b", "HS-C10a", "LAN-C5b");
        assertThat(comparison.overlaps()).anyMatch(overlap -> !overlap.isSame());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it lasts at most 90 minutes | it lasts at least 91 minutes",
                "it is held between 10:00 and 11:00 | it lasts at least 61 minutes",
                "it is booked at least 25 days before | it is held at most 14 days after it was booked"
            })
    void promises_that_no_meeting_can_keep_together_are_named(String one, String other) {
        for (boolean turned : List.of(false, true)) {
            RulePack first = pack("a", turned ? other : one);
            RulePack second = pack("b", turned ? one : other);

            Comparison comparison = CharterComparison.of(first, second);

            assertThat(comparison.clashes()).singleElement().satisfies(clash -> {
                assertThat(List.of(clash.one().says(), clash.other().says())).containsExactlyInAnyOrder(one, other);
            });
            assertThat(comparison.found()).isEmpty();
        }
    }

    @Test
    void times_that_overlap_for_less_than_a_meeting_has_to_last_clash_with_that_length() {
        RulePack early = pack("a", "it is held between 9:00 and 12:00");
        RulePack late = pack("b", "it is held between 11:00 and 15:00");

        Comparison none = CharterComparison.of(early, late, pack("c", "it lasts at least 1 hour"));
        Comparison clash = CharterComparison.of(early, late, pack("d", "it lasts at least 61 minutes"));

        assertThat(none.clashes()).isEmpty();
        assertThat(none.found()).isPresent();
        assertThat(clash.found()).isEmpty();
        assertThat(clash.clashes()).singleElement().satisfies(one -> {
            assertThat(words(one.one())).isEqualTo("0 it is held between 9:00 and 12:00");
            assertThat(words(one.other())).isEqualTo("1 it is held between 11:00 and 15:00");
            assertThat(words(one.third())).isEqualTo("2 it lasts at least 61 minutes");
        });
    }

    @Test
    void promises_of_a_series_clash_too() {
        String rules = Packs.RULES.replace("there is a meeting", "there is a series\n    - that has meetings");
        RulePack[] packs =
                List.of("it meets at least every 6 weeks", "it meets at most 7 times in every school year").stream()
                        .map(promise -> RulePack.read(Packs.whole()
                                .with("charter.yaml", Packs.CHARTER.replace("my-charter", "s" + promise.length()))
                                .with("rules.dslr", rules.replace("it lasts at most 2 hours", promise))
                                .folder(temp.resolve("s" + promise.length()))))
                        .toArray(RulePack[]::new);

        assertThat(CharterComparison.of(packs).clashes()).hasSize(1);
    }

    @Test
    void the_example_is_as_long_as_is_asked_for_and_papers_go_out_by_the_weekday() {
        Comparison comparison = CharterComparison.of(
                pack("a", "it lasts at least 3 hours", "everyone invited gets the papers by 9:00 on the Monday before"),
                pack("b", "it lasts at most 4 hours", "it is held at most 14 days after it was booked"));

        Comparison.Example example = comparison.found().orElseThrow();

        var schedule = example.caseFile().meetings().get(0).schedule();
        assertThat(schedule.start()).isEqualTo("2026-01-06T10:00:00Z");
        assertThat(schedule.end()).isEqualTo("2026-01-06T13:00:00Z");
    }

    @Test
    void no_example_is_given_if_a_figure_cannot_be_shown_to_be_kept() {
        Comparison comparison = CharterComparison.of(
                pack("a", "it lasts at most 2 hours", "it keeps clear of the times when parents or carers cannot come"),
                pack("b", "it lasts at most 1 hour"));
        assertThat(comparison.clashes()).isEmpty();
        assertThat(comparison.found()).isEmpty();
    }

    @Test
    void a_clause_that_is_switched_off_promises_nothing() {
        RulePack off = RulePack.read(Packs.empty()
                .with("charter.yaml", "id: ours\nextends: hounslow-send\noff:\n  HOU-7.2a: \"Evenings suit us\"\n")
                .folder(temp));
        Comparison comparison = CharterComparison.of(RulePack.shipped("hounslow-send"), off);
        assertThat(comparison.promises(0, Theme.TIME_OF_DAY)).hasSize(2);
        assertThat(comparison.promises(1, Theme.TIME_OF_DAY)).hasSize(1);
    }

    @Test
    void one_charter_cannot_be_compared() {
        assertThatThrownBy(() -> CharterComparison.of(RulePack.shipped("lancashire")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There must be at least two charters to compare.");
    }
}
