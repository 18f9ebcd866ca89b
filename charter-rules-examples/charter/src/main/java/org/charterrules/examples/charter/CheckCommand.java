package org.charterrules.examples.charter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.charterrules.check.CharterChecker;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.charterrules.json.ArchiveJson.Detail;
import org.charterrules.model.CaseFile;
import org.charterrules.report.TextReport.Paint;
import org.charterrules.report.Wording;
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
            "2:A file or an option cannot be used. Nothing was written; jsonl has a line for every case file all the same.",
            "3:A rule failed. The report says which; it is not complete. If a finding cannot be explained, there is no report.",
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
            "  charter check parents-voice.json --as-of 2026-06-03T09:00:00Z --format html --out report.html",
            "  charter check archive.ndjson more/ --as-of 2026-06-03T09:00:00Z --format jsonl --out all.jsonl"
        })
final class CheckCommand implements Callable<Integer> {
    private final Screen screen;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Case files (JSON; see 'charter schema case-file'), archives with a case file on each line"
                    + " (.ndjson, .jsonl, or - for standard input), or folders of these.")
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

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default), json, jsonl or html. With several case files, json is an array. html is one"
                    + " accessible page about one. jsonl is for archives of any size: a line of JSON for each case file,"
                    + " as it is checked (see 'charter schema archive-line').")
    private Format format = Format.TEXT;

    @Option(
            names = "--show",
            paramLabel = "WHICH",
            description = "Which findings to explain: violations (default) or all (default of html). All are counted.")
    private @Nullable Show show;

    @Option(
            names = "--detail",
            paramLabel = "HOW",
            description =
                    "How much jsonl tells of each finding: verdicts (default), or explained: evidence, remedies and"
                            + " explanations too, which takes much longer.")
    private @Nullable Detail detail;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many threads check for jsonl: one for each processor if not given. The lines are the same.")
    private @Nullable Integer threads;

    @Mixin
    private OutOption out = new OutOption();

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
        JSONL,
        HTML
    }

    /** Which findings are explained. */
    enum Show {
        VIOLATIONS,
        ALL
    }

    @Override
    public Integer call() throws IOException {
        requireOptionsThatFit();
        try (Destination destination = destination()) {
            return format == Format.JSONL ? stream(checker(), destination) : checkAll(destination);
        }
    }

    private void requireOptionsThatFit() {
        if (format != Format.JSONL && (detail != null || threads != null)) {
            throw new BadInput("charter: --detail and --threads are for --format jsonl.");
        }
        Threads.requireOne(threads);
    }

    private CharterChecker checker() {
        return Charters.of(charters, rules).reading(assumptions.readings());
    }

    private int stream(CharterChecker checker, Destination destination) {
        ArchiveCheck check = new ArchiveCheck(
                checker, assumptions, asOf.instant(), this::isShown, detail == null ? Detail.VERDICTS : detail);
        Tally tally;
        try (Inputs inputs = new Inputs(files, screen.in());
                Progress.Bar bar = Progress.bytes(screen, Inputs.size(files), !noProgress)) {
            tally = check.run(inputs, Threads.workers(threads), destination, bar, screen);
            destination.finish();
        }
        screen.message(tally.line());
        return tally.exitCode();
    }

    /** Reads everything before anything is written: case files, charters and words at the same time. */
    private int checkAll(Destination destination) {
        Ahead<Read> ahead = Ahead.of(this::read);
        Ahead.of(() -> Wording.english().prepare());
        CharterChecker checker = checker();
        Read read = ahead.get();
        List<Report> reports = new ArrayList<>();
        for (CaseFile caseFile : read.progress().over("Checking", read.caseFiles())) {
            StrayAnswers.tell(caseFile, checker.charters(), screen);
            reports.add(checker.check(assumptions.addTo(caseFile), asOf.instant()));
        }
        boolean seen = destination.isFile() || !screen.terminal().out();
        reports().write(seen ? read.progress().over("Writing", reports) : reports, destination);
        destination.finish();
        return ExitCode.of(reports, screen);
    }

    private record Read(List<CaseFile> caseFiles, Progress progress) {}

    private Read read() {
        List<Input> inputs = new ArrayList<>();
        new Inputs(files, screen.in()).forEachRemaining(inputs::add);
        requireOneForOnePage(inputs.size());
        Progress progress = Progress.of(screen, inputs.size(), !noProgress);
        return new Read(CaseFiles.read(progress.over("Reading", inputs)), progress);
    }

    private void requireOneForOnePage(int caseFiles) {
        if (format == Format.HTML && caseFiles > 1) {
            throw new BadInput("charter: --format html: A page is about one case file. Maybe write a page for each.");
        }
    }

    private Destination destination() {
        return out.destination(screen, files);
    }

    private boolean isShown(Finding finding) {
        return showsAll() || finding.verdict() == Verdict.VIOLATED;
    }

    /** A page folds away what is in order, so it can hold everything. */
    private boolean showsAll() {
        return show == null ? format == Format.HTML : show == Show.ALL;
    }

    private Reports reports() {
        if (format == Format.HTML) {
            return Reports.page(this::isShown);
        }
        if (format == Format.JSON) {
            boolean one = files.size() == 1 && !Inputs.isMany(files.get(0));
            return one ? Reports.object(this::isShown) : Reports.array(this::isShown);
        }
        boolean automatically = !out.isGiven() && screen.terminal().likesColour();
        return Reports.text(this::isShown, colour.on(automatically) ? Colour.PAINT : Paint.PLAIN);
    }
}
