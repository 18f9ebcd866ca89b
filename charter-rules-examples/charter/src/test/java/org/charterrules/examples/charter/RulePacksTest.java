package org.charterrules.examples.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.charterrules.examples.charter.Cli.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about charters of one's own. */
class RulePacksTest {
    @TempDir
    private Path temp;

    private Path pack;

    @BeforeEach
    void start() {
        pack = temp.resolve("my-charter");
        Result result = Cli.run("new", pack);
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .isEqualTo("Wrote charter.yaml, rules.dslr and scenarios.feature to " + pack + ".\n"
                        + "Open them in a text editor. To check your changes: charter lint " + pack + "\n");
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = pack.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private Path file() throws IOException {
        return Samples.write(temp, Samples.tooEarly("year"));
    }

    @Test
    void a_new_charter_has_no_problems() {
        Result result = Cli.run("lint", pack);
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEqualTo("No problems found.\n");
    }

    /** The charter is shorter from June 2026 on: the meeting of the sample is on 9 June. */
    private void changeFrom(String day) throws IOException {
        Files.createDirectories(pack.resolve("editions/june"));
        Files.writeString(pack.resolve("editions/june/charter.yaml"), """
                id: my-charter
                extends: the former edition
                edition: "As changed in June 2026"
                in force: {from: %s}
                """.formatted(day));
        Files.writeString(pack.resolve("editions/june/rules.dslr"), """
                rule "MY-2 Meetings last at most 1 hour"
                when
                    there is a meeting
                    - that is not cancelled
                then
                    it lasts at most 1 hour
                end
                """);
        change("charter.yaml", "clauses:", "in force: {until: 2026-06-08}\nclauses:");
    }

    @Test
    void each_meeting_is_checked_against_the_edition_in_force_on_its_day() throws IOException {
        changeFrom("2026-06-09");

        Result list = Cli.run("list", pack);
        assertThat(list.out())
                .contains("\"As published, June 2026\" (until Monday 8 June 2026); \"As changed in June 2026\"");
        Result check = Cli.run("check", "--rules", pack, file(), "--as-of", "2026-06-03T09:00:00Z");
        assertThat(check.err()).isEmpty();
        assertThat(check.out().replaceAll("\\s+", " "))
                .contains(
                        "This was checked against the edition \"As changed in June 2026\" (from Tuesday 9 June 2026).");
    }

    @Test
    void editions_that_leave_a_day_out_cannot_be_used() throws IOException {
        changeFrom("2026-06-10");

        Result check = Cli.run("check", "--rules", pack, file(), "--as-of", "2026-06-03T09:00:00Z");

        assertThat(check.exitCode()).isEqualTo(2);
        assertThat(check.err()).contains("No edition is in force on 9 June 2026");
    }

    @Test
    void a_charter_that_is_there_is_never_overwritten() throws IOException {
        change("rules.dslr", "14:00", "15:00");
        Result result = Cli.run("new", pack);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).isEqualTo(pack + ": There is something of this name already. It was left as it is.\n");
        assertThat(pack.resolve("rules.dslr")).content().contains("15:00");
    }

    @Test
    void a_charter_cannot_be_put_where_there_is_no_folder() {
        Path nowhere = temp.resolve("nowhere").resolve("my-charter");
        Result result = Cli.run("new", nowhere);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).isEqualTo(nowhere + ": There is no folder to put it in.\n");
    }

    @Test
    void a_name_that_cannot_be_an_id_is_refused() {
        Result result = Cli.run("new", temp.resolve("My Charter"));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo(
                        "charter: 'My Charter' will not do as the name of a charter. Use small letters and hyphens, for"
                                + " example 'my-charter'.\n");
    }

    @Test
    void lint_shows_every_problem_and_counts_them() throws IOException {
        change("rules.dslr", "at most 2 hours\nend", "at most two hours\nend");
        change("rules.dslr", "    - that includes", "\t- that includes");
        Result result = Cli.run("lint", pack);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).isEqualTo(pack + """
                /rules.dslr, line 12, column 1: warning (tab)
                     - that includes parents or carers
                    ^
                A tab stands here. Write spaces instead.

                """ + pack + """
                /rules.dslr, line 23, column 22: error (wrong-value)
                        it lasts at most two hours
                                         ^
                Write the number in figures: 2, not 'two'.
                Did you mean: `it lasts at most 2 hours`

                1 error and 1 warning.
                """);
    }

    @Test
    void warnings_alone_are_no_failure() throws IOException {
        change("rules.dslr", "    - that includes", "\t- that includes");
        assertThat(Cli.run("lint", pack).exitCode()).isZero();
    }

    @Test
    void lint_writes_json_and_sarif() throws IOException {
        change("rules.dslr", "at most 2 hours\nend", "at most two hours\nend");
        Result json = Cli.run("lint", pack, "--format", "json");
        assertThat(json.exitCode()).isEqualTo(1);
        assertThat(json.out()).contains("\"errors\" : 1", "\"code\" : \"wrong-value\"", "\"line\" : 23");
        Path out = temp.resolve("lint.sarif");
        Result sarif = Cli.run("lint", pack, "--format", "sarif", "--out", out);
        assertThat(sarif.exitCode()).isEqualTo(1);
        assertThat(sarif.out()).isEmpty();
        assertThat(out).content().contains("\"version\" : \"2.1.0\"", "\"startLine\" : 23");
    }

    @Test
    void sarif_fits_the_schema_that_was_published_with_the_standard() throws IOException {
        String sound = Cli.run("lint", pack, "--format", "sarif").out();
        change("rules.dslr", "at most 2 hours\nend", "at most two hours\n\t\u201Cend\u201D\nend");
        change("charter.yaml", "modality: must", "modality: mast");
        String faulty = Cli.run("lint", pack, "--format", "sarif").out();

        assertThat(faulty).contains("\"startLine\"", "\"level\" : \"error\"");
        assertThat(Schemas.sarifErrors(sound)).isEmpty();
        assertThat(Schemas.sarifErrors(faulty)).isEmpty();
        assertThat(Schemas.sarifErrors(faulty.replace("\"startLine\" : ", "\"startLine\" : -")))
                .isNotEmpty();
        assertThat(Schemas.sarifErrors(faulty.replace("\"level\" : \"error\"", "\"level\" : \"grave\"")))
                .isNotEmpty();
    }

    @Test
    void a_folder_that_is_not_there_cannot_be_read() {
        Path missing = temp.resolve("missing");
        Result result = Cli.run("lint", missing, pack);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).isEqualTo(missing + ": There is no such folder or zip file.\n");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void check_uses_the_charter_alone_or_beside_others() throws IOException {
        Path file = file();
        Result alone = Cli.run("check", file, "--rules", pack, "--as-of", "2026-06-03T09:00:00Z");
        assertThat(alone.err()).isEmpty();
        assertThat(alone.out()).contains("my-charter", "MY-1").doesNotContain("hounslow-send");
        Result beside = Cli.run(
                "check", file, "--rules", pack, "--charter", "hounslow-send", "--as-of", "2026-06-03T09:00:00Z");
        assertThat(beside.out()).contains("my-charter", "hounslow-send").doesNotContain("lancashire");
    }

    @Test
    void check_refuses_a_charter_with_errors() throws IOException {
        change("rules.dslr", "at most 2 hours\nend", "at most two hours\nend");
        Result result = Cli.run("check", file(), "--rules", pack, "--as-of", "2026-06-03T09:00:00Z");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo(pack + "/rules.dslr, line 23: Write the number in figures: 2, not 'two'.\n'charter lint "
                        + pack + "' shows the lines and what to write instead.\n");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void check_refuses_the_same_charter_twice() throws IOException {
        Result result = Cli.run("check", file(), "--rules", pack, "--rules", pack, "--as-of", "2026-06-03T09:00:00Z");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("charter: --rules: Two rule packs have the id 'my-charter'.\n");
    }
}
