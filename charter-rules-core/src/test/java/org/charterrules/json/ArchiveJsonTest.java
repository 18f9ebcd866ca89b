package org.charterrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.charterrules.finding.DecidedBy;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Report;
import org.charterrules.finding.Severity;
import org.charterrules.finding.Statement;
import org.charterrules.json.ArchiveJson.Detail;
import org.charterrules.model.CaseFile;
import org.charterrules.model.InvalidCaseFileException;
import org.charterrules.model.Problem;
import org.charterrules.oracle.CaseFiles;
import org.junit.jupiter.api.Test;

class ArchiveJsonTest {
    private static final Origin ORIGIN = new Origin("archive.ndjson", 12L);

    @Test
    void every_line_is_a_case_file_and_empty_lines_are_passed_over() {
        List<ArchiveLine> lines =
                lines("{\"id\": \"one\", \"meetings\": []}\n\n \t\r\n{\"id\": \"two\", \"meetings\": []}\r\n");
        assertThat(lines).extracting(ArchiveLine::number).containsExactly(1L, 4L);
        assertThat(lines).extracting(line -> line.read().id()).containsExactly("one", "two");
    }

    @Test
    void the_last_line_may_end_without_a_line_end_and_the_first_may_begin_with_a_mark() {
        List<ArchiveLine> lines = lines("\uFEFF{\"id\": \"one\", \"meetings\": []}");
        assertThat(lines).extracting(line -> line.read().id()).containsExactly("one");
        assertThat(lines("")).isEmpty();
    }

    @Property(tries = 100)
    void law_case_files_that_are_written_line_by_line_are_read_again(@ForAll("caseFiles") List<CaseFile> files)
            throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        for (CaseFile file : files) {
            ArchiveJson.write(file, archive);
        }
        assertThat(archive.toString(StandardCharsets.UTF_8).lines()).hasSize(files.size());
        assertThat(lines(archive.toString(StandardCharsets.UTF_8)))
                .extracting(ArchiveLine::read)
                .isEqualTo(files.stream()
                        .map(file -> CaseFileJson.read(CaseFileJson.write(file)))
                        .toList());
    }

    @Provide
    Arbitrary<List<CaseFile>> caseFiles() {
        return CaseFiles.caseFiles().list().ofMaxSize(8);
    }

    @Test
    void problems_name_their_place_in_the_archive_and_spare_the_lines_around() {
        List<ArchiveLine> lines =
                lines("{\"id\": \"one\", \"meetings\": []}\n{\"id\": }\n{\"id\": \"x\", \"meetings\": []} 1\n"
                        + "{\"id\": \"four\", \"meetings\": []}\n");
        assertThat(problems(lines.get(1)))
                .containsExactly("The JSON is malformed at line 2, column 8. Maybe a quote, comma or bracket is missing"
                        + " there.");
        assertThat(problems(lines.get(2)))
                .containsExactly("The case file ends before line 3, column 29. Maybe remove what follows.");
        assertThat(lines.get(3).read().id()).isEqualTo("four");
        assertThat(problems(lines("\n" + "[".repeat(60)).get(0)).get(0)).contains("line 2, column ");
    }

    @Test
    void a_line_that_is_too_long_is_refused_and_the_next_is_read() {
        byte[] tooLong = "x".repeat(ArchiveJson.MAX_LINE_BYTES + 1).getBytes(StandardCharsets.UTF_8);
        byte[] good = "\n{\"id\": \"two\", \"meetings\": []}".getBytes(StandardCharsets.UTF_8);
        InputStream both = new SequenceInputStream(new ByteArrayInputStream(tooLong), new ByteArrayInputStream(good));
        List<ArchiveLine> lines = ArchiveJson.lines(both).toList();
        assertThat(problems(lines.get(0)))
                .containsExactly("The line is larger than 8 MiB. Maybe put each case file on a line of its own.");
        assertThat(lines.get(1).read().id()).isEqualTo("two");
    }

    @Test
    void text_that_is_not_utf_8_spoils_its_own_line_alone() {
        byte[] bytes = "{\"id\": \"?\", \"meetings\": []}\n{\"id\": \"two\", \"meetings\": []}"
                .getBytes(StandardCharsets.UTF_8);
        bytes[8] = (byte) 0xFF;
        List<ArchiveLine> lines =
                ArchiveJson.lines(new ByteArrayInputStream(bytes)).toList();
        assertThat(problems(lines.get(0))).containsExactly("The text is not UTF-8. Maybe save the file as UTF-8.");
        assertThat(lines.get(1).read().id()).isEqualTo("two");
    }

    @Test
    void an_endless_archive_is_read_as_it_is_asked_for() {
        byte[] line = "{\"id\": \"one\", \"meetings\": []}\n".getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            private int next;

            @Override
            public int read() {
                return line[next++ % line.length];
            }
        };
        assertThat(ArchiveJson.lines(endless).limit(10_000)).hasSize(10_000);
    }

    @Test
    void an_archive_that_cannot_be_fetched_any_more_fails() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> ArchiveJson.lines(broken).toList()).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_line_never_shows_what_stands_on_it() {
        assertThat(lines("{\"id\": \"secret\"}").get(0)).hasToString("line 1");
    }

    @Test
    void verdicts_fit_on_one_line_and_the_schema() throws IOException {
        String line = line(ExampleReports.everyVerdict(), Detail.VERDICTS);
        assertThat(line).endsWith("}\n").containsOnlyOnce("\n").doesNotContain("explanation");
        assertThat(line).startsWith("{\"file\":\"archive.ndjson\",\"line\":12,\"caseFile\":");
        assertThat(errors(line)).isEmpty();
    }

    @Test
    void explanations_fit_on_one_line_and_the_schema() throws IOException {
        String line = line(ExampleReports.everyVerdict(), Detail.EXPLAINED);
        assertThat(line).endsWith("}\n").containsOnlyOnce("\n").contains("\"explanation\":", "\"remedies\":");
        assertThat(errors(line)).isEmpty();
    }

    @Test
    void problems_fit_on_one_line_and_the_schema() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveJson.write(new Origin("one.json", null), List.of(new Problem("/id", "It is\nmissing.")), out);
        String line = out.toString(StandardCharsets.UTF_8);
        assertThat(line)
                .isEqualTo(
                        "{\"file\":\"one.json\",\"problems\":[{\"path\":\"/id\",\"message\":\"It is\\nmissing.\"}]}\n");
        assertThat(errors(line)).isEmpty();
    }

    @Test
    void neither_reasons_nor_remedies_are_worked_out_for_verdicts() throws IOException {
        Finding some = ExampleReports.everyVerdict().findings().get(0);
        Report report = ExampleReports.everyVerdict();
        Finding lazy = new Finding(
                some.charter(),
                some.clause(),
                some.meetingId(),
                Severity.MUST,
                Judgement.of(some.verdict()).build(),
                some.rules(),
                new NeverAsked());
        Report onlyVerdicts =
                new Report(report.caseFile(), report.asOf(), report.charters(), List.of(lazy), Map.of(), List.of());
        assertThat(line(onlyVerdicts, Detail.VERDICTS)).contains(some.clause().id());
    }

    private record NeverAsked() implements Finding.Insight {
        @Override
        public List<Statement> reasons() {
            throw new AssertionError("Reasons were not asked for.");
        }

        @Override
        public List<Remedy> remedies() {
            throw new AssertionError("Remedies were not asked for.");
        }

        @Override
        public List<DecidedBy> decidedBy() {
            throw new AssertionError("Readings were not asked for.");
        }
    }

    private static String line(Report report, Detail detail) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveJson.write(ORIGIN, report, finding -> true, detail, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<?> errors(String line) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Examples.archiveLineSchema());
        return Collections.unmodifiableList(schema.validate(line, InputFormat.JSON));
    }

    private static List<String> problems(ArchiveLine line) {
        return catchThrowableOfType(InvalidCaseFileException.class, line::read).problems().stream()
                .map(Problem::message)
                .toList();
    }

    private static List<ArchiveLine> lines(String archive) {
        return ArchiveJson.lines(new ByteArrayInputStream(archive.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }
}
