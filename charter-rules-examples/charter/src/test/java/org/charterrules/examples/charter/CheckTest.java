package org.charterrules.examples.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterrules.examples.charter.Samples.AS_OF;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.charterrules.examples.charter.Cli.Result;
import org.charterrules.finding.Report;
import org.charterrules.finding.RuleError;
import org.charterrules.model.Answer;
import org.charterrules.model.Attestation;
import org.charterrules.model.AttestationBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    private static final String ESCAPE = "\u001b[";

    @TempDir
    private Path directory;

    private Path early;
    private Path fine;

    @BeforeEach
    void write_case_files() throws IOException {
        early = Samples.write(directory, Samples.tooEarly("early"));
        fine = Samples.write(directory, Samples.inTheWindow("fine"));
    }

    @Test
    void a_broken_promise_is_explained_and_gives_exit_code_1() {
        Result result = hounslow(early);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out())
                .contains("HOU-7.2a  BROKEN", "Meeting M-06, Tuesday 9 June 2026, 9am to 11am", "before 10am");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void when_nothing_is_broken_the_exit_code_is_0_and_the_counts_are_there() {
        Result result = hounslow(fine);
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("broken 0").doesNotContain("BROKEN");
    }

    @Test
    void a_rule_that_failed_gives_exit_code_3_and_a_message() {
        RuleError error = new RuleError("hounslow-send", "HOU-7.2a", "M-06", "hounslow-send/rules.dslr", 3, "Boom");
        Report report = new Report(
                Samples.tooEarly("early"), Instant.parse(AS_OF), List.of(), List.of(), Map.of(), List.of(error));
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        Screen screen =
                new Screen(InputStream.nullInputStream(), messages, messages, new Terminal(false, false, name -> null));
        assertThat(ExitCode.of(List.of(report), screen)).isEqualTo(3);
        assertThat(messages.toString(StandardCharsets.UTF_8))
                .isEqualTo("charter: case file early, meeting M-06: the rule for HOU-7.2a failed"
                        + " (hounslow-send/rules.dslr, line 3, Boom). The report is not complete.\n");
    }

    @Test
    void answers_to_a_question_that_nobody_asks_are_not_passed_over_in_silence() throws IOException {
        Path file = Samples.write(
                directory,
                Samples.inTheWindow("answered")
                        .withAttestations(answer("X1", "Q-TREATED-WORST"), answer("X2", "Q-TREATED-WORSE")));

        assertThat(hounslow(file).err())
                .startsWith("charter: case file answered: Nobody asks Q-TREATED-WORST, so its answers are passed over."
                        + " Maybe you meant one of Q-TREATED-WORSE, ")
                .hasLineCount(1);
    }

    private static Attestation answer(String id, String question) {
        return new AttestationBuilder()
                .id(id)
                .questionId(question)
                .subjectId("M-06")
                .answer(Answer.YES)
                .build();
    }

    @Test
    void what_is_not_explained_is_mentioned() {
        assertThat(hounslow(fine).out()).contains("Only what is broken is explained here. Use --show all");
        assertThat(hounslow(fine, "--show", "all").out())
                .contains("HOU-7.2a  KEPT")
                .doesNotContain("Only what is broken");
    }

    @Test
    void all_charters_are_checked_if_none_is_named() {
        assertThat(Cli.run("check", fine, "--as-of", AS_OF).out())
                .contains("(hillingdon,", "(hounslow-send,", "(one-halton,", "(halton-send,", "(lancashire,");
    }

    @Test
    void a_whole_year_of_meetings_is_explained_to_the_last_finding() {
        Path year = Path.of("..", "quickstart", "src", "main", "resources", "parents-voice-2026.json");
        Result result = Cli.run("check", year, "--as-of", "2026-10-12T09:00:00Z", "--show", "all");
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void several_charters_are_named_with_commas() {
        assertThat(Cli.run("check", fine, "--as-of", AS_OF, "--charter", "halton-send,hounslow-send")
                        .out())
                .contains("(hounslow-send,", "(halton-send,")
                .doesNotContain("(lancashire,");
    }

    @Test
    void reports_of_several_files_follow_each_other_after_an_empty_line() {
        Result result = hounslow(fine, early);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).startsWith("Case file fine,").contains("\n\nCase file early,");
    }

    @Test
    void an_interpretation_on_the_command_line_wins() {
        Result result = hounslow(early, "--interpretation", "AMB-38=switched-off");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("broken 0");
    }

    @Test
    void coverage_on_the_command_line_is_added_to_that_of_the_file() throws IOException {
        Path bare = Samples.write(directory, Samples.tooEarly("bare").withNotices());
        assertThat(hounslow(bare).out()).doesNotContain("HOU-7.4b  BROKEN");
        assertThat(hounslow(bare, "--coverage", "ACTIONS,NOTICES").out()).contains("HOU-7.4b  BROKEN");
    }

    @Test
    void json_for_one_file_is_an_object_that_fits_the_schema() {
        Result result = hounslow(early, "--format", "json", "--show", "all");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).startsWith("{").endsWith("}\n");
        assertThat(schema().validate(result.out(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void json_for_several_files_is_an_array() {
        String out = hounslow(early, fine, "--format", "json").out();
        assertThat(out).startsWith("[\n{").contains("},\n{").endsWith("}\n]\n");
        String[] reports = out.substring(2, out.length() - 3).split("(?<=\n}),\n");
        assertThat(reports)
                .hasSize(2)
                .allSatisfy(each ->
                        assertThat(schema().validate(each, InputFormat.JSON)).isEmpty());
    }

    @Test
    void a_report_goes_to_a_file_whole() throws IOException {
        Path out = Files.writeString(directory.resolve("report.txt"), "old");
        Result result = hounslow(early, "--out", out);
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(out).hasContent(hounslow(early).out());
        assertThat(names()).containsExactlyInAnyOrder("early.json", "fine.json", "report.txt");
    }

    @Test
    void bad_input_leaves_the_file_as_it_was() throws IOException {
        Path out = Files.writeString(directory.resolve("report.txt"), "old");
        Result result = hounslow(early, directory.resolve("missing.json"), "--out", out);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(out).hasContent("old");
        assertThat(names()).containsExactlyInAnyOrder("early.json", "fine.json", "report.txt");
    }

    @Test
    void a_case_file_is_never_overwritten() {
        Result result = hounslow(early, "--out", early);
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("This is one of the case files.");
        assertThat(hounslow(early).exitCode()).isEqualTo(1);
    }

    @Test
    void a_report_cannot_go_where_nothing_can_be_written() {
        Result nowhere = hounslow(early, "--out", directory.resolve("none").resolve("report.txt"));
        assertThat(nowhere.exitCode()).isEqualTo(2);
        assertThat(nowhere.err()).contains("report.txt: There is no such directory to write to.");
        assertThat(hounslow(early, "--out", directory).err()).contains("This is a directory.");
    }

    @Test
    void verdicts_are_coloured_on_a_terminal_only() {
        assertThat(hounslow(early).out()).doesNotContain(ESCAPE);
        assertThat(onTerminal(Map.of()).out()).contains(ESCAPE + "1;31mBROKEN", ESCAPE + "1;31mbroken ");
        assertThat(Cli.onTerminal(Map.of(), "check", fine, "--as-of", AS_OF, "--charter", "hounslow-send")
                        .out())
                .contains("broken 0")
                .doesNotContain(ESCAPE + "1;31mBROKEN", ESCAPE + "1;31mbroken ");
    }

    @Test
    void those_who_want_no_colour_get_none() {
        assertThat(onTerminal(Map.of("NO_COLOR", "1")).out()).doesNotContain(ESCAPE);
        assertThat(onTerminal(Map.of("NO_COLOR", "")).out()).contains(ESCAPE);
        assertThat(onTerminal(Map.of("CLICOLOR", "0")).out()).doesNotContain(ESCAPE);
        assertThat(onTerminal(Map.of("TERM", "dumb")).out()).doesNotContain(ESCAPE);
        assertThat(onTerminal(Map.of(), "--color", "never").out()).doesNotContain(ESCAPE);
    }

    @Test
    void those_who_ask_for_colour_get_it_everywhere() {
        assertThat(hounslow(early, "--color", "always").out()).contains(ESCAPE);
        assertThat(onTerminal(Map.of("NO_COLOR", "1"), "--color", "always").out())
                .contains(ESCAPE);
    }

    @Test
    void a_file_has_no_colour_even_if_the_command_runs_on_a_terminal() {
        Path out = directory.resolve("report.txt");
        onTerminal(Map.of(), "--out", out);
        assertThat(out).content().contains("BROKEN").doesNotContain(ESCAPE);
    }

    @Test
    void many_files_get_a_progress_bar_among_the_messages() {
        Object[] arguments = Stream.concat(
                        Stream.of("check", "--as-of", AS_OF, "--charter", "hounslow-send"),
                        Stream.generate(() -> fine).limit(25))
                .toArray();
        Result seen = Cli.onTerminal(Map.of(), arguments);
        assertThat(seen.err()).contains("Reading", "25/25");
        Result unseen = Cli.run(arguments);
        assertThat(unseen.err()).isEmpty();
        assertThat(Cli.onTerminal(
                                Map.of(),
                                Stream.concat(Stream.of(arguments), Stream.of("--no-progress"))
                                        .toArray())
                        .err())
                .isEmpty();
    }

    @Test
    void output_is_the_same_twice_and_wherever_the_machine_stands() {
        String expected = hounslow(early, "--show", "all").out();
        assertThat(hounslow(early, "--show", "all").out()).isEqualTo(expected);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("ar", "EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(hounslow(early, "--show", "all").out()).isEqualTo(expected);
            assertThat(Cli.run("list").out()).contains("hounslow-send", "52");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void an_id_cannot_steer_the_terminal() throws IOException {
        Path sly = Samples.write(directory, Samples.tooEarly("sly").withId("\u001b[2J\nsly"));
        assertThat(hounslow(sly).out())
                .startsWith("Case file \uFFFD[2J\uFFFDsly,")
                .doesNotContain(ESCAPE);
    }

    private Result onTerminal(Map<String, String> environment, Object... more) {
        Object[] common = {"check", early, "--as-of", AS_OF, "--charter", "hounslow-send"};
        return Cli.onTerminal(
                environment, Stream.concat(Stream.of(common), Stream.of(more)).toArray());
    }

    private static Result hounslow(Object... more) {
        Object[] common = {"check", "--as-of", AS_OF, "--charter", "hounslow-send"};
        return Cli.run(Stream.concat(Stream.of(common), Stream.of(more)).toArray());
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Cli.run("schema", "report").out());
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
