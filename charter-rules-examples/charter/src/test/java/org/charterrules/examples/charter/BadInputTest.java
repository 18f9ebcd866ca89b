package org.charterrules.examples.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterrules.examples.charter.Samples.AS_OF;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.charterrules.examples.charter.Cli.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {
    @TempDir
    private Path directory;

    @Test
    void malformed_json() throws IOException {
        refused("{\"id\": \"S\", \"meetings\": [}", ": The JSON is malformed at line 1, column ");
    }

    @Test
    void nesting_ten_thousand_deep() throws IOException {
        refused(
                "{\"id\": \"S\", \"meetings\": " + "[".repeat(10_000),
                ": Lists and objects are nested more than 50 deep");
    }

    @Test
    void an_empty_file() throws IOException {
        refused("", ": The case file is empty. Expected an object.");
    }

    @Test
    void a_meeting_that_ends_before_it_starts() throws IOException {
        refused(
                "{\"id\": \"S\", \"meetings\": [{\"id\": \"M\", \"schedule\": {\"start\": \"2026-06-09T10:00:00+01:00\","
                        + " \"end\": \"2026-06-09T09:00:00+01:00\"}}]}",
                ": /meetings/0/schedule");
    }

    @Test
    void an_id_used_twice() throws IOException {
        refused("{\"id\": \"S\", \"meetings\": [{\"id\": \"M\"}, {\"id\": \"M\"}]}", ": /meetings/1");
    }

    @Test
    void a_notice_for_a_meeting_that_does_not_exist() throws IOException {
        refused(
                "{\"id\": \"S\", \"meetings\": [], \"notices\": [{\"id\": \"N\", \"meetingId\": \"M-9\"}]}",
                ": /notices/0/meetingId: ");
    }

    @Test
    void sixty_five_mebibytes() throws IOException {
        Path large = directory.resolve("large.json");
        byte[] spaces = new byte[1024 * 1024];
        Arrays.fill(spaces, (byte) ' ');
        try (OutputStream out = Files.newOutputStream(large)) {
            for (int i = 0; i < 65; i++) {
                out.write(spaces);
            }
            out.write("{\"id\": \"S\"}".getBytes(StandardCharsets.UTF_8));
        }
        refused(check(large), large + ": The case file is larger than 64 MiB.");
    }

    @Test
    void a_missing_file() {
        Path missing = directory.resolve("missing.json");
        refused(check(missing), missing + ": There is no such file.");
    }

    @Test
    void a_folder_without_case_files() throws IOException {
        Files.writeString(directory.resolve("notes.txt"), "{}");
        Files.createDirectory(directory.resolve("empty"));
        refused(
                check(directory),
                directory + ": There is no case file in this folder. Expected .json, .ndjson or .jsonl.");
    }

    @Test
    void every_problem_of_every_file_is_named_before_anything_is_written() throws IOException {
        Path good = Samples.write(directory, Samples.tooEarly("good"));
        Path missing = directory.resolve("missing.json");
        Path twoProblems =
                write("{\"id\": \"S\", \"meetings\": [{\"id\": \"M\"}, {\"id\": \"M\", \"kin\": 1}], \"x\": 1}");
        Result result = check(good, missing, twoProblems);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .hasSizeGreaterThanOrEqualTo(3)
                .anyMatch(line -> line.startsWith(missing + ": "))
                .anyMatch(line -> line.startsWith(twoProblems + ": /meetings/1/kin: "))
                .anyMatch(line -> line.startsWith(twoProblems + ": /x: "));
    }

    @Test
    void an_unknown_charter() throws IOException {
        Path good = Samples.write(directory, Samples.tooEarly("good"));
        refused(
                Cli.run("check", good, "--as-of", AS_OF, "--charter", "hounslow"),
                "There is no charter 'hounslow'. Maybe you meant hounslow-send.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-03T09:00:00, has no offset., Maybe add Z or +01:00.",
        "2026-06-03T09:00, has no offset., Maybe add Z or +01:00.",
        "2026-06-03, has no time of day and no offset., Maybe add T09:00:00Z",
        "yesterday, is not an instant., 2026-06-03T09:00:00Z",
        "+999999999-12-31T23:59:59Z, is not an instant., 2026-06-03T09:00:00Z"
    })
    void an_as_of_that_names_no_instant(String given, String problem, String advice) throws IOException {
        Path good = Samples.write(directory, Samples.tooEarly("good"));
        Result result = Cli.run("check", good, "--as-of", given);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("'" + given + "' " + problem, advice);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-03T09:00:00Z", "2026-06-03T10:00+01:00"})
    void an_as_of_that_names_an_instant(String given) throws IOException {
        Path good = Samples.write(directory, Samples.tooEarly("good"));
        assertThat(Cli.run("check", good, "--as-of", given).out()).contains("as of 2026-06-03T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--interpretation AMB-01=clear | 'clear' is not a reading of AMB-01.",
                "--interpretation AMB-99=clear-days | There is no interpretation 'AMB-99'.",
                "--interpretation AMB-01 | --interpretation",
                "--coverage NOTES | [PARTICIPANTS, NOTICES,",
                "--format xml | Expected text, json, jsonl or html.",
                "--show some | Expected violations or all.",
                "--threads 2 | --detail and --threads are for --format jsonl.",
                "--detail explained | --detail and --threads are for --format jsonl.",
                "--threads 0 --format jsonl | --threads: There must be at least 1.",
                "--wrong | Unknown option: '--wrong'"
            })
    void options_that_mean_nothing(String options, String message) throws IOException {
        Path good = Samples.write(directory, Samples.tooEarly("good"));
        Object[] all = Stream.concat(Stream.of("check", good, "--as-of", AS_OF), Stream.of(options.split(" ")))
                .toArray();
        Result result = Cli.run(all);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(message).doesNotContain("\tat ");
    }

    @Test
    void a_failure_of_the_program_itself_shows_its_class_and_nothing_else() {
        Result result = broken(false);
        assertThat(result.exitCode()).isEqualTo(70);
        assertThat(result.err())
                .isEqualTo("charter: the program itself failed (java.lang.IllegalStateException)."
                        + " Developers: run it again with --stacktrace.\n");
        assertThat(broken(true).err()).contains("\tat ");
    }

    private static Result broken(boolean stacktrace) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Screen screen = new Screen(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                err,
                new Terminal(false, false, name -> null));
        int exitCode = Failures.execution(new IllegalStateException("P1 is deaf"), screen, stacktrace);
        return new Result(exitCode, "", err.toString(StandardCharsets.UTF_8));
    }

    private void refused(String json, String message) throws IOException {
        Path file = write(json);
        refused(check(file), file + message);
    }

    private static void refused(Result result, String message) {
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains(message).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(result.err().lines()).hasSize(1);
    }

    private static Result check(Path... files) {
        return Cli.run(Stream.concat(Stream.of("check", "--as-of", AS_OF), Stream.of(files))
                .toArray());
    }

    private Path write(String json) throws IOException {
        return Files.writeString(directory.resolve("bad.json"), json);
    }
}
