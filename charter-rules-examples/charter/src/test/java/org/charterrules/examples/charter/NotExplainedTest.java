package org.charterrules.examples.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.charterrules.charter.Charter;
import org.charterrules.check.CharterChecker;
import org.charterrules.check.Workers;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.finding.DecidedBy;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Report;
import org.charterrules.finding.Statement;
import org.charterrules.json.ArchiveJson.Detail;
import org.charterrules.model.CaseFile;
import org.charterrules.report.TextReport.Paint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A finding that its rule fails to explain is never left out: its report is not written, and one message says why. */
class NotExplainedTest {
    private static final Instant AS_OF = Instant.parse(Samples.AS_OF);
    private static final String BLURTED = "Parent P1 needs BRAILLE";
    private static final String CLAUSE = "HOU-7.2a";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
    private final Screen screen =
            new Screen(InputStream.nullInputStream(), out, messages, new Terminal(false, false, name -> null));

    /** Checks as ever, but of one clause nothing can be told but the verdict. */
    private record Mute(CharterChecker whole) implements CharterChecker {
        @Override
        public List<Charter> charters() {
            return whole.charters();
        }

        @Override
        public Report check(CaseFile caseFile, Instant asOf) {
            Report report = whole.check(caseFile, asOf);
            List<Finding> findings = report.findings().stream()
                    .map(one ->
                            one.clause().id().equals(CLAUSE) && caseFile.id().equals("early") ? mute(one) : one)
                    .toList();
            return new Report(caseFile, asOf, report.charters(), findings, report.notChecked(), report.errors());
        }

        private static Finding mute(Finding one) {
            Judgement judgement = Judgement.later(one.verdict(), () -> {
                throw new IllegalStateException(BLURTED);
            });
            return new Finding(
                    one.charter(),
                    one.clause(),
                    one.meetingId(),
                    one.severity(),
                    judgement,
                    one.rules(),
                    new Finding.Insight() {
                        @Override
                        public List<Statement> reasons() {
                            return one.reasons();
                        }

                        @Override
                        public List<Remedy> remedies() {
                            return judgement.remedies();
                        }

                        @Override
                        public List<DecidedBy> decidedBy() {
                            return one.decidedBy();
                        }
                    });
        }
    }

    private final Mute checker = new Mute(DroolsCharterChecker.of("hounslow-send"));

    private static Reports reports(CheckCommand.Format format) {
        return switch (format) {
            case TEXT -> Reports.text(finding -> true, Paint.PLAIN);
            case HTML -> Reports.page(finding -> true);
            default -> Reports.object(finding -> true);
        };
    }

    @ParameterizedTest
    @EnumSource(
            value = CheckCommand.Format.class,
            names = {"TEXT", "JSON", "HTML"})
    void nothing_of_its_report_is_written_and_the_message_names_the_case_file_and_the_rule(CheckCommand.Format format) {
        Report report = checker.check(Samples.tooEarly("early"), AS_OF);
        Destination destination = Destination.output(out);

        NotExplained failure =
                catchThrowableOfType(NotExplained.class, () -> reports(format).write(List.of(report), destination));

        destination.finish();
        assertThat(out.toByteArray()).isEmpty();
        assertThat(Failures.execution(failure, screen, true)).isEqualTo(3);
        assertThat(text(messages))
                .startsWith("charter: case file early: HOU-7.2a of hounslow-send cannot be explained for meeting M-06:"
                        + " the rule in hounslow-send/rules.dslr, line ")
                .contains(", failed (IllegalStateException). The report was not written.\n")
                .doesNotContain("BRAILLE", "P1");
    }

    @Test
    void where_the_report_is_not_known_the_rule_is_named_all_the_same() {
        Finding finding = checker.check(Samples.tooEarly("early"), AS_OF)
                .finding(CLAUSE, "M-06")
                .orElseThrow();

        assertThat(Failures.execution(catchThrowableOfType(RuntimeException.class, finding::found), screen, false))
                .isEqualTo(3);
        assertThat(text(messages))
                .startsWith("charter: HOU-7.2a of hounslow-send cannot be explained for meeting M-06: ")
                .endsWith("failed (IllegalStateException).\n");
    }

    @Test
    void a_line_of_an_archive_says_so_and_the_others_are_written(@TempDir Path directory) throws IOException {
        Path early = Samples.write(directory, Samples.tooEarly("early"));
        Path fine = Samples.write(directory, Samples.inTheWindow("fine"));
        ArchiveCheck check = new ArchiveCheck(checker, new Assumptions(), AS_OF, one -> true, Detail.EXPLAINED);
        Tally tally;
        try (Inputs inputs = new Inputs(List.of(early, fine), new ByteArrayInputStream(new byte[0]));
                Progress.Bar bar = Progress.bytes(screen, 1, false)) {
            Destination destination = Destination.output(out);
            tally = check.run(inputs, Workers.caller(), destination, bar, screen);
            destination.finish();
        }

        List<String> lines = text(out).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .contains("early.json", "\"problems\":", "(IllegalStateException). The report was not written.")
                .doesNotContain("\"findings\"", "BRAILLE");
        assertThat(lines.get(1)).contains("\"caseFile\":\"fine\"", "\"findings\":");
        assertThat(text(messages)).contains("early.json: HOU-7.2a of hounslow-send cannot be explained");
        assertThat(tally.exitCode()).isEqualTo(3);
        assertThat(tally.line())
                .startsWith("Checked 1 case file with 1 meeting")
                .endsWith("Not complete because a rule failed: 1. Not read or not checked: 0.");
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
