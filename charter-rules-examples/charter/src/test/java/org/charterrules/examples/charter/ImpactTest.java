package org.charterrules.examples.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.charterrules.examples.charter.Cli.Result;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactTest {
    private static final String AS_OF = "2026-06-03T09:00:00Z";
    private static final String SUMMARY = """
            What would change

            Old rules: Co-production Charter, As published, undated (hounslow-send).
            New rules: Co-production Charter, As published, undated (our-hounslow).
            Checked under both as of Wednesday 3 June 2026 at 10am: 4 case files with 4 meetings.
            2 of 136 verdicts change.

            Was, then would be  Broken  Not known  Kept  Does not apply
            Broken                   5          0     2               0
            Not known                0         44     0               0
            Kept                     0          0    17               0
            Does not apply           0          0     0              68

            Clause    Was     Would be  Number
            HOU-7.4a  Broken  Kept           2

            HOU-7.4a Meetings of a co-production group with parents or carers are booked at least 25 days ahead.
            """;

    @TempDir
    private Path directory;

    private Path ours;
    private Path archive;

    @BeforeEach
    void change_25_days_to_21() throws IOException {
        ours = Files.createDirectory(directory.resolve("our-hounslow"));
        Files.writeString(ours.resolve("charter.yaml"), "id: our-hounslow\nextends: hounslow-send\n");
        Files.writeString(ours.resolve("rules.dslr"), """
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
        archive = directory.resolve("archive.ndjson");
        Files.writeString(
                archive,
                IntStream.of(20, 21, 24, 25).mapToObj(ImpactTest::bookedAhead).collect(Collectors.joining("\n")));
    }

    /** A meeting on 9 June 2026 that was booked so many days before. */
    private static String bookedAhead(int days) {
        return """
                {"id": "c%s", "people": [{"id": "P1", "groups": ["PARENT_CARER"]}], \
                "meetings": [{"id": "M1", "kind": "CO_PRODUCTION_GROUP", "status": "BOOKED", \
                "schedule": {"zone": "Europe/London", "start": "2026-06-09T10:00:00+01:00", \
                "end": "2026-06-09T12:00:00+01:00", "bookedAt": "%sT09:00:00Z", "formerSlots": []}, \
                "participants": [{"personId": "P1"}]}]}\
                """.formatted(days, LocalDate.of(2026, 6, 9).minusDays(days));
    }

    private Result impact(Object... more) {
        return Cli.run(
                Stream.concat(Stream.of("impact", "hounslow-send", ours, archive, "--as-of", AS_OF), Stream.of(more))
                        .toArray());
    }

    @Test
    void a_changed_figure_flips_the_verdicts_between_the_old_one_and_the_new() {
        Result result = impact();
        assertThat(result.out()).isEqualTo(SUMMARY + """
                  M1 of c21: was broken, would be kept.
                  M1 of c24: was broken, would be kept.
                """);
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void the_evidence_is_told_on_request() {
        assertThat(impact("--evidence").out()).isEqualTo(SUMMARY + """
                  M1 of c21: was broken, would be kept.
                      The date was fixed on Tuesday 19 May 2026 at 10am.
                      Before: That is 21 days before. At least 25 days are asked for.
                      After: Read this way: days are counted as calendar dates, without the day of booking. If
                      instead neither the day of booking nor the day of the meeting counts, the verdict would be:
                      broken.
                  M1 of c24: was broken, would be kept.
                      The date was fixed on Saturday 16 May 2026 at 10am.
                      Before: That is 24 days before. At least 25 days are asked for.
                """);
    }

    @Test
    void rules_that_are_the_same_change_nothing_and_give_exit_code_0() {
        Result result = Cli.run("impact", ours, ours, archive, "--as-of", AS_OF);
        assertThat(result.out()).endsWith("None of 136 verdicts changes.\n");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void the_way_back_is_the_mirror_image() {
        Result result = Cli.run("impact", ours, "hounslow-send", archive, "--as-of", AS_OF);
        assertThat(result.out())
                .contains(
                        "HOU-7.4a  Kept  Broken         2\n",
                        "  M1 of c21: was kept, would be broken.\n  M1 of c24: was kept, would be broken.\n");
    }

    @Test
    void a_clause_that_is_switched_off_no_longer_applies() throws IOException {
        Files.writeString(
                ours.resolve("charter.yaml"),
                "id: our-hounslow\nextends: hounslow-send\noff:\n  HOU-7.4a: \"We book at short notice\"\n");
        assertThat(impact("--evidence").out())
                .contains(
                        "HOU-7.4a  Broken  Does not apply       3\n",
                        "HOU-7.4a  Kept    Does not apply       1\n",
                        "After: This clause is switched off. The reason given is: We book at short notice");
    }

    @Test
    void one_line_that_cannot_be_read_does_not_stop_the_others() throws IOException {
        Files.writeString(
                archive,
                Files.readString(archive) + "\n{\"id\": 5}\n\n"
                        + bookedAhead(22).replace("c22", "z"));
        Result result = impact();
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .startsWith(archive + ", line 5: /id: ")
                .endsWith("\n")
                .containsOnlyOnce("\n");
        assertThat(result.out())
                .contains(
                        "1 case file could not be read or checked. Nothing of them is counted.\n",
                        "  M1 of z: was broken, would be kept.\n");
    }

    @Test
    void single_case_files_are_as_good_as_archives() throws IOException {
        Path one = Files.writeString(directory.resolve("one.json"), bookedAhead(21));
        Result result = Cli.run("impact", "hounslow-send", ours, one, directory.resolve("none.json"), "--as-of", AS_OF);
        assertThat(result.out()).contains("HOU-7.4a  Broken  Kept           1\n");
        assertThat(result.err()).isEqualTo(directory.resolve("none.json") + ": There is no such file.\n");
        assertThat(result.exitCode()).isEqualTo(2);
    }

    @Test
    void the_page_has_the_counts_and_each_change_with_its_evidence() throws IOException {
        Path page = directory.resolve("impact.html");
        assertThat(impact("--format", "html", "--evidence", "--out", page).exitCode())
                .isEqualTo(1);
        Document document = Jsoup.parse(Files.readString(page));
        assertThat(document.select("h1").text()).isEqualTo("What would change");
        assertThat(document.select("a[href=#clause-1]").text()).isEqualTo("HOU-7.4a");
        assertThat(document.select("#clause-1").text()).startsWith("HOU-7.4a Meetings of a co-production group");
        assertThat(document.select("[aria-labelledby=clause-1] tbody tr").eachText())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).startsWith("M1 c2").contains("Broken Kept", "Before: That is 2"));
        assertThat(document.select("script, img, link")).isEmpty();
    }

    @Test
    void json_fits_the_schema_with_evidence_and_without() throws IOException {
        for (Result result : List.of(impact("--format", "json"), impact("--format", "json", "--evidence"))) {
            assertThat(result.out()).contains("\"flips\": [\n");
            assertThat(Schemas.errors("impact", result.out())).isEmpty();
        }
    }

    @Test
    void json_has_the_same_changes() throws IOException {
        String json = impact("--format", "json").out().replaceAll("\\s+", " ");
        assertThat(json).contains("""
                "clauses": [ { "clause": "HOU-7.4a", "was": "VIOLATED", "wouldBe": "SATISFIED", "number": 2 } ], \
                "flips": [ { "clause": "HOU-7.4a", "caseFile": "c21", "meeting": "M1", "was": "VIOLATED", \
                "wouldBe": "SATISFIED", "found": [], "before": [], "after": [] }, { "clause": "HOU-7.4a", \
                "caseFile": "c24",\
                """);
    }

    @Test
    void what_is_no_charter_is_said_to_be_none() {
        Result result = Cli.run("impact", "hounslow", ours, archive, "--as-of", AS_OF);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .isEqualTo("charter: There is no charter 'hounslow', and no folder or zip file of that name."
                        + " Maybe you meant hounslow-send. 'charter list' lists them all.\n");
    }
}
