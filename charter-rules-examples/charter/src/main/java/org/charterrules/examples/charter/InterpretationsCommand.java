package org.charterrules.examples.charter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Charter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the questions that charters leave open. */
@Command(
        name = "interpretations",
        description = "Lists the questions that the charters' words leave open, and the readings on offer.",
        footer = {
            "",
            "The default of each is in force until a charter, a case file or --interpretation chooses another.",
            "",
            "Examples:",
            "  charter interpretations",
            "  charter interpretations --rules my-charter",
            "  charter check parents-voice.json --as-of 2026-06-03T09:00:00Z --interpretation AMB-01=clear-days"
        })
final class InterpretationsCommand implements Runnable {
    private final Screen screen;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "A charter of your own, of which to say what it chooses: a folder with a 'charter.yaml', or a zip file"
                            + " of one. May be given again.")
    private List<Path> rules = new ArrayList<>();

    InterpretationsCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void run() {
        List<Charter> charters = Charters.of(List.of(), rules).charters().stream()
                .flatMap(InterpretationsCommand::editions)
                .toList();
        StringBuilder text = new StringBuilder();
        for (Ambiguity ambiguity : Ambiguity.values()) {
            text.append(text.length() == 0 ? "" : "\n").append(Readings.of(ambiguity, "", charters));
        }
        screen.print(text.toString());
    }

    private static Stream<Charter> editions(Charter charter) {
        return charter.editions().isEmpty() ? Stream.of(charter) : charter.editions().stream();
    }
}
