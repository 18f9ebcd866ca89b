package org.charterrules.examples.charter;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.charterrules.check.CaseSource;
import org.charterrules.check.CharterChecker;
import org.charterrules.check.Outcome;
import org.charterrules.check.Outcome.Failed;
import org.charterrules.check.Workers;
import org.charterrules.compare.CaseImpact;
import org.charterrules.compare.Impact;
import org.charterrules.finding.Report;
import org.charterrules.json.ImpactJson;
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
            description =
                    "Case files (.json), archives with one on each line (.ndjson, .jsonl), folders of these, or - for an"
                            + " archive on the standard input.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

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
            names = "--threads",
            paramLabel = "NUMBER",
            description = "How many threads check: one for each processor if not given. The result is the same.")
    private @Nullable Integer threads;

    @Mixin
    private OutOption out = new OutOption();

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
        Threads.requireOne(threads);
        GivenCharters given = new GivenCharters(screen);
        CharterChecker before = given.checker(old).reading(assumptions.readings());
        CharterChecker after = given.checker(now).reading(assumptions.readings());
        try (Destination destination = out.destination(screen, files);
                ImpactReport report = new ImpactReport(before.charters(), after.charters(), asOf.instant(), evidence)) {
            compare(before, after, report);
            write(report, destination);
            destination.finish();
            return exitCode(report.counts());
        }
    }

    private void compare(CharterChecker before, CharterChecker after, ImpactReport report) throws IOException {
        try (Inputs inputs = new Inputs(files, screen.in());
                Progress.Bar bar = Progress.bytes(screen, Inputs.size(files), !noProgress);
                Stream<Compared> all =
                        Threads.workers(threads).map(inputs.stream(), input -> compare(before, after, input))) {
            for (Compared one : (Iterable<Compared>) all::iterator) {
                one.messages.forEach(screen::message);
                if (one.impact == null) {
                    report.addNotRead();
                } else {
                    report.add(one.impact);
                }
                bar.to(inputs.bytes());
            }
        }
    }

    /** What came of one case file; no impact if it could not be read or checked. */
    private record Compared(List<String> messages, @Nullable CaseImpact impact) {
        static Compared failed(Input input, Failed failed) {
            return new Compared(
                    failed.problems().stream()
                            .map(problem -> Input.line(input.origin(), problem))
                            .toList(),
                    null);
        }

        static Compared of(Report old, Report now) {
            List<String> messages = Stream.of(old, now)
                    .flatMap(report -> report.errors().stream().map(error -> Failures.ofRule(report, error)))
                    .toList();
            return new Compared(messages, CaseImpact.between(old, now));
        }
    }

    private Compared compare(CharterChecker before, CharterChecker after, Input input) {
        var old = check(before, () -> assumptions.addTo(input.source().read()));
        if (old instanceof Failed failed) {
            return Compared.failed(input, failed);
        }
        var now = check(after, () -> old.report().caseFile());
        return now instanceof Failed failed ? Compared.failed(input, failed) : Compared.of(old.report(), now.report());
    }

    private Outcome check(CharterChecker checker, CaseSource source) {
        return checker.checkSources(Stream.of(source), asOf.instant(), Workers.caller())
                .findFirst()
                .orElseThrow();
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
            return ExitCode.RULE_FAILED;
        }
        if (counts.notRead() > 0) {
            return ExitCode.BAD_INPUT;
        }
        return counts.flips() > 0 ? ExitCode.VIOLATED : ExitCode.NOTHING_VIOLATED;
    }
}
