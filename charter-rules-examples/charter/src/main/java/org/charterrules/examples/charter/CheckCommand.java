package org.charterrules.examples.charter;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;
import org.charterrules.report.TextReport.Paint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks case files. */
@Command(
        name = "check",
        description = "Checks case files and explains what was found.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Nothing is violated.",
            "1:Something is violated. What is only a sign does not count.",
            "2:A file or an option cannot be used. Nothing was written.",
            "3:A rule failed. The report says which; it is not complete.",
            "70:The program itself failed."
        },
        footer = {
            "",
            "Examples:",
            "  charter check parents-voice.json --as-of 2026-06-03T09:00:00Z",
            "  charter check *.json --charter hounslow-send,halton-send --as-of 2026-06-03T10:00:00+01:00",
            "  charter check parents-voice.json --as-of 2026-06-03T09:00:00Z --coverage NOTICES,ACTIONS \\",
            "      --interpretation AMB-01=clear-days --show all",
            "  charter check parents-voice.json --rules my-charter --as-of 2026-06-03T09:00:00Z",
            "  charter check parents-voice.json --as-of 2026-06-03T09:00:00Z --format json --out report.json",
            "  charter check parents-voice.json --as-of 2026-06-03T09:00:00Z --format html --out report.html"
        })
final class CheckCommand implements Callable<Integer> {
    private final Screen screen;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Case files (JSON; see 'charter schema case-file').")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--charter",
            paramLabel = "ID",
            split = ",",
            description = "Charters to check against, for example hounslow-send. All of them if not given.")
    private List<String> charters = new ArrayList<>();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "A charter of your own to check against: a folder with a 'charter.yaml', or a zip file of one. May be"
                            + " given again. Without --charter, nothing else is checked.")
    private List<Path> rules = new ArrayList<>();

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
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default), json or html. With several files, json is an array. html is one accessible"
                    + " page about one file.")
    private Format format = Format.TEXT;

    @Option(
            names = "--show",
            paramLabel = "WHICH",
            description = "Which findings to explain: violations (default) or all (default of html). All are counted.")
    private @Nullable Show show;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file, which is replaced only when the whole report is there.")
    private @Nullable Path out;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Colour verdicts: auto (default, on a terminal only), always or never.")
    private Colour colour = Colour.AUTO;

    @Option(names = "--no-progress", description = "Show no progress bar.")
    private boolean noProgress;

    @Mixin
    private Assumptions assumptions = new Assumptions();

    CheckCommand(Screen screen) {
        this.screen = screen;
    }

    /** How reports are written. */
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    /** Which findings are explained. */
    enum Show {
        VIOLATIONS,
        ALL
    }

    @Override
    public Integer call() throws IOException {
        requireOneFileForOnePage();
        DroolsCharterChecker checker = Charters.of(charters, rules).reading(assumptions.readings());
        try (Destination destination = destination()) {
            Progress progress = new Progress(screen, files.size(), !noProgress);
            List<CaseFile> caseFiles = CaseFiles.read(progress.over("Reading", files));
            List<Report> reports = new ArrayList<>();
            for (CaseFile caseFile : progress.over("Checking", caseFiles)) {
                reports.add(checker.check(assumptions.addTo(caseFile), asOf));
            }
            boolean seen = destination.isFile() || !screen.terminal().out();
            reports().write(seen ? progress.over("Writing", reports) : reports, destination);
            destination.finish();
            return Outcome.of(reports, screen);
        }
    }

    private void requireOneFileForOnePage() {
        if (format == Format.HTML && files.size() > 1) {
            throw new BadInput("charter: --format html: A page is about one case file. Maybe write a page for each.");
        }
    }

    private Destination destination() {
        return out == null ? Destination.output(screen.out()) : Destination.file(out, files);
    }

    /** A page folds away what is in order, so it can hold everything. */
    private boolean showsAll() {
        return show == null ? format == Format.HTML : show == Show.ALL;
    }

    private Reports reports() {
        Predicate<Finding> shown = finding -> showsAll() || finding.verdict() == Verdict.VIOLATED;
        if (format == Format.HTML) {
            return Reports.page(shown);
        }
        if (format == Format.JSON) {
            return files.size() == 1 ? Reports.object(shown) : Reports.array(shown);
        }
        boolean automatically = out == null && screen.terminal().likesColour();
        return Reports.text(shown, colour.on(automatically) ? Colour.PAINT : Paint.PLAIN);
    }
}
