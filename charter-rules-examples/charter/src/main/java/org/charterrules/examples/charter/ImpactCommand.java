package org.charterrules.examples.charter;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.charterrules.check.CharterChecker;
import org.charterrules.compare.CaseImpact;
import org.charterrules.compare.Impact;
import org.charterrules.finding.Report;
import org.charterrules.json.ImpactJson;
import org.charterrules.model.CaseFile;
import org.charterrules.report.ImpactReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which verdicts other rules would change. */
@Command(
        name = "impact",
        description = "Checks stored case files under old and new rules, and says which verdicts would change.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:No verdict changes.",
            "1:Some verdicts change.",
            "2:A charter, a file or an option cannot be used. Case files that can be read are still compared.",
            "3:A rule failed. The report is not complete.",
            "70:The program itself failed."
        },
        footer = {
            "",
            "Examples:",
            "  charter impact hounslow-send my-charter *.json --as-of 2026-06-03T09:00:00Z",
            "  charter impact my-charter.zip my-charter archive.ndjson --as-of 2026-06-03T09:00:00Z --evidence",
            "  charter impact hounslow-send my-charter archive.ndjson --as-of 2026-06-03T09:00:00Z --format html \\",
            "      --out impact.html"
        })
final class ImpactCommand implements Callable<Integer> {
    private final Screen screen;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "The old rules: a charter, for example hounslow-send, or a folder or zip file with one.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The new rules, likewise.")
    private String now = "";

    @Parameters(
            index = "2..*",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Case files (.json), or archives with one on each line (.ndjson, .jsonl).")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            required = true,
            converter = AsOf.class,
            description =
                    "When the question is asked, for example 2026-06-03T09:00:00Z. Nothing later has happened yet.")
    @SuppressWarnings("NullAway.Init")
    private Instant asOf;

    @Option(
            names = "--evidence",
            description = "Tell of each change what was found, and why the verdict was and would be so.")
    private boolean evidence;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default), json or html.")
    private Format format = Format.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file, which is replaced only when everything is there.")
    private @Nullable Path out;

    @Option(names = "--no-progress", description = "Show no progress bar.")
    private boolean noProgress;

    @Mixin
    private Assumptions assumptions = new Assumptions();

    ImpactCommand(Screen screen) {
        this.screen = screen;
    }

    /** How the impact is written. */
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    @Override
    public Integer call() throws IOException {
        CharterChecker before = Charters.either(old).reading(assumptions.readings());
        CharterChecker after = Charters.either(now).reading(assumptions.readings());
        try (Destination destination = out == null ? Destination.output(screen.out()) : Destination.file(out, files);
                ImpactReport report = new ImpactReport(before.charters(), after.charters(), asOf, evidence)) {
            compare(before, after, report);
            write(report, destination);
            destination.finish();
            return exitCode(report.counts());
        }
    }

    private void compare(CharterChecker before, CharterChecker after, ImpactReport report) throws IOException {
        try (Progress.Bar bar = Progress.bar(screen, "Comparing", StoredCases.bytes(files), !noProgress)) {
            StoredCases.visit(files, new StoredCases.Visitor() {
                @Override
                public void take(CaseFile caseFile, long bytes) throws IOException {
                    CaseFile whole = assumptions.addTo(caseFile);
                    report.add(CaseImpact.between(check(before, whole), check(after, whole)));
                    bar.to(bytes);
                }

                @Override
                public void unreadable(List<String> problems) {
                    problems.forEach(screen::message);
                    report.addNotRead();
                }
            });
        }
    }

    private Report check(CharterChecker checker, CaseFile caseFile) {
        Report report = checker.check(caseFile, asOf);
        report.errors().forEach(error -> screen.message(Outcome.line(report, error)));
        return report;
    }

    private void write(ImpactReport report, Destination destination) throws IOException {
        try (OutputStream bytes = new BufferedOutputStream(new Through(destination));
                Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            switch (format) {
                case TEXT -> report.writeText(text);
                case HTML -> report.writeHtml(text);
                case JSON -> ImpactJson.write(report, bytes);
            }
        }
    }

    /** Passes on what is written, and leaves open where it goes. */
    private static final class Through extends OutputStream {
        private final Destination destination;

        Through(Destination destination) {
            this.destination = destination;
        }

        @Override
        public void write(int one) {
            destination.write(new byte[] {(byte) one});
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            destination.write(Arrays.copyOfRange(bytes, from, from + length));
        }
    }

    private static int exitCode(Impact counts) {
        if (counts.failures() > 0) {
            return Exit.RULE_FAILED;
        }
        if (counts.notRead() > 0) {
            return Exit.BAD_INPUT;
        }
        return counts.flips() > 0 ? Exit.VIOLATED : Exit.NOTHING_VIOLATED;
    }
}
