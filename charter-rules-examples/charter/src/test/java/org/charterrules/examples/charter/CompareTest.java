package org.charterrules.examples.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.examples.charter.Cli.Result;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {
    @TempDir
    private Path directory;

    private Path pack(String name, String charter, String rules) {
        try {
            Path pack = Files.createDirectory(directory.resolve(name));
            Files.writeString(pack.resolve("charter.yaml"), "id: " + name + "\n" + charter);
            Files.writeString(pack.resolve("rules.dslr"), rules);
            return pack;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** A charter with one clause that promises this. */
    private Path charter(String name, String... promises) {
        return pack(name, """
                title: "Title"
                place: "P"
                publisher: "P"
                edition: "2026"
                clauses:
                  - id: %1$s-1
                    locator: "1"
                    says: "Short"
                    modality: must
                    tested: by records
                    fit: direct
                """.formatted(name.toUpperCase(Locale.ROOT)), """
                rule "%s-1 Short"
                when
                    there is a meeting
                then
                    %s
                end
                """.formatted(
                        name.toUpperCase(Locale.ROOT), String.join("\n    ", promises)));
    }

    private Path ours() {
        return pack("our-hounslow", "extends: hounslow-send\n", """
                rule "HOU-7.4a Meetings of a co-production group are booked 21 days ahead"
                when
                    there is a meeting
                    - that is a meeting of kind co-production group (AMB-10)
                    - that includes parents or carers
                    - that is not cancelled
                then
                    it is booked at least 21 days before
                end
                """);
    }

    @Test
    void charters_are_set_side_by_side_by_theme() {
        Path one = charter("a", "it is held between 10:00 and 14:00", "it lasts at most 3 hours");
        Path other = charter("b", "it is held between 9:00 and 11:30", "it is booked at least 10 days before");
        Result result = Cli.run("compare", one, other);
        assertThat(result.out()).isEqualTo("""
                Charters side by side

                Title, 2026 (a)
                Title, 2026 (b)

                Can all be kept together?
                  No two promises are known to clash.
                  A meeting that was tried out: Thursday 15 January 2026, 10am to 11:30am, fixed and announced on
                  Monday 5 January 2026 at 9am.
                  It keeps every figure that binds it: A-1 of a and B-1 of b.

                Time of day
                  a
                    A-1 it is held between 10:00 and 14:00
                        Where: there is a meeting
                  b
                    B-1 it is held between 9:00 and 11:30
                        Where: there is a meeting

                Length
                  a
                    A-1 it lasts at most 3 hours
                        Where: there is a meeting
                  b
                    Nothing

                Booking ahead
                  a
                    Nothing
                  b
                    B-1 it is booked at least 10 days before
                        Where: there is a meeting
                """);
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
    }

    @Test
    void promises_that_no_meeting_can_keep_together_are_named() {
        Path mornings = charter("a", "it is held between 9:00 and 12:00");
        Path evenings = charter("b", "it is held between 18:00 and 21:00");
        Result result = Cli.run("compare", mornings, evenings);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("""
                Can all be kept together?
                  One pair of promises clashes. No meeting can keep both of a pair.

                Promises that clash
                  A-1 of a ('it is held between 9:00 and 12:00') and B-1 of b ('it is held between 18:00 and
                  21:00').
                """);
    }

    @Test
    void a_changed_figure_shows_which_charter_asks_for_more() {
        Result result = Cli.run("compare", "hounslow-send", ours());
        assertThat(result.out()).startsWith("""
                        Charters side by side

                        Co-production Charter, As published, undated (hounslow-send)
                        Co-production Charter, As published, undated (our-hounslow)

                        Can all be kept together?
                          No two promises are known to clash.
                          A meeting that was tried out: Friday 30 January 2026, 10am to 12 midday, fixed and announced on
                          Monday 5 January 2026 at 9am.
                        """).contains("""

                        Promises that another charter makes redundant
                          HOU-7.4a of our-hounslow ('it is booked at least 21 days before') adds nothing to HOU-7.4a of
                          hounslow-send ('it is booked at least 25 days before').

                        The same promises
                          The same in hounslow-send and our-hounslow: HOU-1.1, HOU-1.2b,\
                        """, """

                        Booking ahead
                          hounslow-send
                            HOU-7.4a it is booked at least 25 days before
                                Where: there is a meeting, that is a meeting of kind co-production group (AMB-10), that
                                includes parents or carers, that is not cancelled
                          our-hounslow
                            HOU-7.4a it is booked at least 21 days before
                        """);
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void the_shipped_charters_can_be_kept_together() {
        Result result =
                Cli.run(concat("compare", DroolsCharterChecker.available().toArray()));
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("It keeps every figure that binds it: HIL-B3b of hillingdon, HOU-3.1a of hounslow-send")
                .doesNotContain("\nOther\n");
    }

    private static Object[] concat(Object first, Object... rest) {
        return Stream.concat(Stream.of(first), Stream.of(rest)).toArray();
    }

    @Test
    void the_page_has_a_column_for_each_charter_and_a_row_for_each_theme() throws IOException {
        Path one = charter("a", "it is held between 10:00 and 14:00");
        Path other = charter("b", "it lasts at most 2 hours");
        Path page = directory.resolve("compare.html");
        assertThat(Cli.run("compare", one, other, "--format", "html", "--out", page)
                        .exitCode())
                .isZero();
        Document document = Jsoup.parse(Files.readString(page));
        assertThat(document.select("thead th").eachText())
                .containsExactly("Theme", "Title, 2026 (a)", "Title, 2026 (b)");
        assertThat(document.select("tbody tr").eachText().stream().collect(Collectors.joining("\n")))
                .isEqualTo("""
                        Time of day A-1 it is held between 10:00 and 14:00 Where: there is a meeting Nothing
                        Length Nothing B-1 it lasts at most 2 hours Where: there is a meeting\
                        """);
        assertThat(document.select("script, img, link")).isEmpty();
    }

    @Test
    void json_has_the_same_data() {
        Path mornings = charter("a", "it is held between 9:00 and 12:00");
        Path evenings = charter("b", "it is held between 18:00 and 21:00");
        String json = Cli.run("compare", mornings, evenings, "--format", "json").out();
        assertThat(json.replaceAll("\\s+", " "))
                .contains("""
                "clashes": [ { "one": { "charter": "a", "place": 0, "clause": "A-1", "says": "it is held between 9:00 and 12:00", \
                "conditions": [ "there is a meeting" ] }, "other": { "charter": "b", "place": 1, "clause": "B-1",\
                """, "\"theme\": \"TIME_OF_DAY\", \"title\": \"Time of day\"");
    }

    @Test
    void json_fits_the_schema_with_clashes_and_with_an_example() {
        Path mornings = charter("a", "it is held between 9:00 and 12:00");
        Path evenings = charter("b", "it is held between 18:00 and 21:00");
        for (Object other : List.of(evenings, "hounslow-send")) {
            String json =
                    Cli.run("compare", mornings, other, "--format", "json").out();
            assertThat(json).contains(other.equals(evenings) ? "\"clashes\": [\n" : "\"example\"");
            assertThat(Schemas.errors("comparison", json)).isEmpty();
        }
    }

    @Test
    void the_five_charters_and_the_three_packs_clash_nowhere_and_one_meeting_keeps_their_figures() {
        Path packs = Path.of("..", "packs");
        Result result = Cli.run(
                "compare",
                packs.resolve("school-governors"),
                packs.resolve("patient-group"),
                packs.resolve("board-papers"),
                "hounslow-send",
                "hillingdon",
                "one-halton",
                "halton-send",
                "lancashire");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out().replaceAll("\\s+", " "))
                .contains(
                        "No two promises are known to clash. A meeting that was tried out: Friday 30 January 2026, 10am to 12"
                                + " midday",
                        "It keeps every figure that binds it: GOV-13.4a of school-governors, GOV-13.4b of school-governors,"
                                + " HOU-3.1a of hounslow-send",
                        "These figures do not bind it: BIG-1a of board-papers and BIG-1b of board-papers.",
                        "OH-B3c of one-halton ('somebody is to do it') binds only where PPG-15c of patient-group promises the"
                                + " same.",
                        "The same in school-governors and patient-group: GOV-15.1a and PPG-15a.");
    }

    @Test
    void two_editions_of_one_charter_are_told_apart() throws IOException {
        Path draft = charter("a", "it lasts at most 2 hours");
        Path older = Files.move(draft, directory.resolve("older"));
        Path newer = charter("a", "it lasts at most 90 minutes");
        assertThat(Cli.run("compare", older, newer).out())
                .contains(
                        "Title, 2026 (a, number 1)\nTitle, 2026 (a, number 2)\n",
                        "A-1 of a, number 1 ('it lasts at most 2 hours') adds nothing to A-1 of a, number 2 ('it lasts at");
    }

    @Test
    void one_charter_is_too_few_and_an_unknown_one_is_named() {
        assertThat(Cli.run("compare", "hounslow-send").exitCode()).isEqualTo(2);
        assertThat(Cli.run("compare", "hounslow-send", "lancashir").err())
                .isEqualTo("charter: There is no charter 'lancashir', and no folder or zip file of that name."
                        + " Maybe you meant lancashire. 'charter list' lists them all.\n");
    }
}
