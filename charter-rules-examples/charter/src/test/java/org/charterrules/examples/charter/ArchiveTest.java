package org.charterrules.examples.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterrules.examples.charter.Samples.AS_OF;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.charterrules.examples.charter.Cli.Result;
import org.charterrules.json.CaseFileJson;
import org.charterrules.model.CaseFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final String BAD = "{\"id\": \"bad\", \"meetings\": [}";

    @TempDir
    private Path directory;

    private Path archive;

    @BeforeEach
    void write_an_archive() throws IOException {
        archive = directory.resolve("archive.ndjson");
        Files.writeString(archive, line(Samples.tooEarly("early")) + "\n" + line(Samples.inTheWindow("fine")));
    }

    @Test
    void every_line_of_an_archive_gives_a_line() {
        Result result = hounslow(archive);
        List<String> lines = result.out().lines().toList();
        assertThat(lines).hasSize(2).allSatisfy(ArchiveTest::fits);
        assertThat(lines.get(0))
                .startsWith("{\"file\":\"" + archive + "\",\"line\":1,\"caseFile\":\"early\",")
                .contains("\"clause\":\"HOU-7.2a\"", "\"meeting\":\"M-06\"", "\"verdict\":\"VIOLATED\"")
                .doesNotContain("explanation", "SATISFIED\",\"");
        assertThat(lines.get(1)).contains("\"line\":3,\"caseFile\":\"fine\",", "\"VIOLATED\":0,");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void what_it_all_came_to_is_said_in_the_end() {
        assertThat(hounslow(archive).err())
                .startsWith("Checked 2 case files with 2 meetings: kept ")
                .contains(", broken 1, ")
                .endsWith(" Not complete because a rule failed: 0. Not read or not checked: 0.\n");
    }

    @Test
    void all_findings_are_there_if_asked_for_and_explained_if_asked_for() {
        assertThat(hounslow(archive, "--show", "all").out())
                .contains("\"verdict\":\"SATISFIED\"", "\"verdict\":\"UNKNOWN\"", "\"cause\":\"MISSING_DATA\"")
                .doesNotContain("\"explanation\":");
        Result explained = hounslow(archive, "--detail", "explained");
        assertThat(explained.out()).contains("\"explanation\":", "\"remedies\":[{");
        assertThat(explained.out().lines()).hasSize(2).allSatisfy(ArchiveTest::fits);
    }

    @Test
    void a_bad_line_is_named_and_the_rest_is_checked() throws IOException {
        Files.writeString(archive, BAD + "\n" + line(Samples.inTheWindow("fine")) + "{\"id\": 3}\n");
        Result result = hounslow(archive);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out().lines()).hasSize(3).allSatisfy(ArchiveTest::fits);
        assertThat(result.out().lines().toList().get(0)).contains("\"line\":1,\"problems\":[{");
        assertThat(result.err().lines())
                .anyMatch(message -> message.startsWith(archive + ", line 1: The JSON is malformed at line 1, column "))
                .anyMatch(message -> message.startsWith(archive + ", line 3: /id: "))
                .last()
                .asString()
                .startsWith("Checked 1 case file with 1 meeting: ")
                .endsWith("Not read or not checked: 2.");
    }

    @Test
    void a_file_that_is_missing_does_not_stop_the_others() throws IOException {
        Path fine = Samples.write(directory, Samples.inTheWindow("fine"));
        Path missing = directory.resolve("missing.json");
        Result result = hounslow(missing, fine, directory.resolve("missing.ndjson"));
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out().lines()).hasSize(3).allSatisfy(ArchiveTest::fits);
        assertThat(result.err())
                .contains(missing + ": There is no such file.\n", "missing.ndjson: There is no such file.\n");
    }

    @Test
    void standard_input_is_an_archive() {
        Result result = Cli.reading(
                line(Samples.inTheWindow("fine")),
                "check",
                "-",
                "--as-of",
                AS_OF,
                "--charter",
                "hounslow-send",
                "--format",
                "jsonl");
        assertThat(result.out()).startsWith("{\"file\":\"-\",\"line\":1,\"caseFile\":\"fine\",");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void folders_are_read_by_name_to_the_bottom() throws IOException {
        Path inner = Files.createDirectories(directory.resolve("b/inner"));
        Samples.write(inner, Samples.inTheWindow("two"));
        Samples.write(Files.createDirectory(directory.resolve("a")), Samples.inTheWindow("zero"));
        Samples.write(directory, Samples.inTheWindow("c"));
        Files.writeString(directory.resolve("b/note.txt"), "This is no case file.");
        Result result = hounslow(directory);
        assertThat(result.out().lines().map(each -> each.replaceAll(".*\"caseFile\":\"(.*?)\".*", "$1")))
                .containsExactly("zero", "early", "fine", "two", "c");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void the_lines_are_the_same_for_any_number_of_threads() throws IOException {
        StringBuilder many = new StringBuilder();
        IntStream.range(0, 100)
                .forEach(i -> many.append(
                        i % 9 == 0
                                ? BAD + "\n"
                                : line(i % 2 == 0 ? Samples.tooEarly("e" + i) : Samples.inTheWindow("f" + i))));
        Files.writeString(archive, many);
        Result alone = hounslow(archive, "--threads", "1");
        assertThat(hounslow(archive, "--threads", "8")).isEqualTo(alone);
        assertThat(hounslow(archive)).isEqualTo(alone);
    }

    @Test
    void lines_go_to_a_file_whole_but_never_over_what_is_read() throws IOException {
        Path out = directory.resolve("verdicts.txt");
        Result result = hounslow(archive, "--out", out);
        assertThat(result.out()).isEmpty();
        assertThat(out).hasContent(hounslow(archive).out());
        Result refused = hounslow(directory, "--out", archive);
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("This is one of the case files.");
    }

    @Test
    void a_large_archive_gets_a_progress_bar_among_the_messages() throws IOException {
        String padding = " ".repeat(2 * 1024 * 1024) + "\n";
        Files.writeString(archive, line(Samples.inTheWindow("fine")) + padding);
        Object[] arguments = {"check", archive, "--as-of", AS_OF, "--charter", "hounslow-send", "--format", "jsonl"};
        assertThat(Cli.onTerminal(Map.of(), arguments).err()).contains("Checking");
        assertThat(Cli.run(arguments).err()).doesNotContain("Checking");
    }

    @Test
    void archives_and_folders_can_be_explained_to_people_too() {
        Object[] arguments = {"check", archive, "--as-of", AS_OF, "--charter", "hounslow-send"};
        assertThat(Cli.run(arguments).out()).contains("Case file early,", "\n\nCase file fine,");
        assertThat(Cli.run(Stream.concat(Stream.of(arguments), Stream.of("--format", "json"))
                                .toArray())
                        .out())
                .startsWith("[\n{");
    }

    @Test
    void otherwise_nothing_is_written_if_one_line_is_bad() throws IOException {
        Files.writeString(archive, line(Samples.inTheWindow("fine")) + BAD);
        Result result = Cli.run("check", archive, "--as-of", AS_OF);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith(archive + ", line 2: ");
    }

    private static void fits(String line) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Cli.run("schema", "archive-line").out());
        assertThat(schema.validate(line, InputFormat.JSON)).isEmpty();
    }

    private static String line(CaseFile caseFile) {
        return CaseFileJson.write(caseFile).replace("\n", " ") + "\n";
    }

    private static Result hounslow(Object... more) {
        Object[] common = {"check", "--as-of", AS_OF, "--charter", "hounslow-send", "--format", "jsonl"};
        return Cli.run(Stream.concat(Stream.of(common), Stream.of(more)).toArray());
    }
}
