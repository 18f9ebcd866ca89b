package org.charterrules.examples.charter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.charterrules.report.QuestionSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the sheet of questions that people still have to be asked about a meeting. */
@Command(
        name = "questions",
        description = "Writes the questions that people still have to be asked about a meeting, person by person.",
        footer = {
            "",
            "Examples:",
            "  charter questions parents-voice.json --meeting M-06 --as-of 2026-06-20T09:00:00Z",
            "  charter questions parents-voice.json --meeting M-06 --as-of 2026-06-20T09:00:00Z \\",
            "      --charter one-halton --format html --out questions.html"
        })
final class QuestionsCommand implements Callable<Integer> {
    private final Screen screen;

    @Parameters(paramLabel = "FILE", description = "A case file (JSON; see 'charter schema case-file').")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(names = "--meeting", paramLabel = "ID", required = true, description = "The meeting, for example M-06.")
    @SuppressWarnings("NullAway.Init")
    private String meetingId;

    @Option(
            names = "--charter",
            paramLabel = "ID",
            split = ",",
            description = "Charters whose questions are asked, for example one-halton. All of them if not given.")
    private List<String> charters = new ArrayList<>();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "A charter of your own whose questions are asked: a folder with a 'charter.yaml', or a zip file of one. May be"
                            + " given again. Without --charter, nothing else is asked about.")
    private List<Path> rules = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            required = true,
            converter = AsOf.class,
            description =
                    "When this is asked, for example 2026-06-20T09:00:00Z. Answers given later have not been given yet.")
    @SuppressWarnings("NullAway.Init")
    private Instant asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default), or html: one page to print.")
    private Format format = Format.TEXT;

    @Mixin
    private OutOption out = new OutOption();

    @Mixin
    private Assumptions assumptions = new Assumptions();

    QuestionsCommand(Screen screen) {
        this.screen = screen;
    }

    /** How the sheet is written. */
    enum Format {
        TEXT,
        HTML
    }

    @Override
    public Integer call() throws IOException {
        DroolsCharterChecker checker = Charters.of(charters, rules).reading(assumptions.readings());
        List<Path> files = List.of(file);
        try (Destination to = out.destination(screen, files)) {
            CaseFile caseFile = assumptions.addTo(caseFile());
            QuestionSheet sheet = QuestionSheet.of(meeting(caseFile), checker.openQuestions(caseFile, asOf));
            String written = format == Format.HTML ? sheet.html() : sheet.text();
            to.write(written.getBytes(StandardCharsets.UTF_8));
            to.finish();
            return 0;
        }
    }

    private CaseFile caseFile() {
        if (Inputs.isMany(file)) {
            throw new BadInput(file + ": This may hold many case files. Questions are about one.");
        }
        return CaseFiles.read(() -> new Inputs(List.of(file), screen.in())).get(0);
    }

    private Meeting meeting(CaseFile caseFile) {
        List<String> ids = caseFile.meetings().stream().map(Meeting::id).toList();
        return caseFile.meetings().stream()
                .filter(meeting -> meeting.id().equals(meetingId))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        file + ": There is no meeting '" + meetingId + "'. " + Words.nearest(meetingId, ids)));
    }
}
