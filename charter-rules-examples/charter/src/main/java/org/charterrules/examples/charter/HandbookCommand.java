package org.charterrules.examples.charter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.charterrules.drools.scenario.Handbooks;
import org.charterrules.drools.scenario.ScenarioFileException;
import org.charterrules.report.Handbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the handbook of the charters. */
@Command(
        name = "handbook",
        description =
                "Writes a handbook of the charters: clause by clause what it says, how it is tested, the rule, how its"
                        + " words are read, and the scenarios that show it.",
        footer = {
            "",
            "Examples:",
            "  charter handbook --out handbook.md",
            "  charter handbook --charter hounslow-send --format html --out hounslow.html",
            "  charter handbook --rules my-charter --out my-handbook.md"
        })
final class HandbookCommand implements Callable<Integer> {
    private final Screen screen;

    @Option(
            names = "--charter",
            paramLabel = "ID",
            split = ",",
            description = "Charters to write about, for example hounslow-send. All of them if not given.")
    private List<String> charters = new ArrayList<>();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "A charter of your own to write about: a folder with a 'charter.yaml', or a zip file of one. May be"
                            + " given again. Without --charter, nothing else is written about.")
    private List<Path> rules = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "markdown",
            description = "markdown (default) or html.")
    private Format format = Format.MARKDOWN;

    @Mixin
    private OutOption out = new OutOption();

    HandbookCommand(Screen screen) {
        this.screen = screen;
    }

    /** How handbooks are written. */
    enum Format {
        MARKDOWN,
        HTML
    }

    private Handbook handbook() {
        try {
            return Handbooks.of(Charters.of(charters, rules), List.of(Charters.read(rules)));
        } catch (ScenarioFileException failure) {
            throw new BadInput(failure.problems());
        }
    }

    @Override
    public Integer call() throws IOException {
        Handbook handbook = handbook();
        try (Destination destination = out.destination(screen)) {
            StringBuilder text = new StringBuilder();
            if (format == Format.HTML) {
                handbook.writeHtml(text);
            } else {
                handbook.writeMarkdown(text);
            }
            destination.write(text.toString().getBytes(StandardCharsets.UTF_8));
            destination.finish();
        }
        return 0;
    }
}
