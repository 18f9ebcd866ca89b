package org.charterrules.examples.charter;

import org.charterrules.charter.Ambiguity;
import picocli.CommandLine.Command;

/** Lists the questions that charters leave open. */
@Command(
        name = "interpretations",
        description = "Lists the questions that the charters' words leave open, and the readings on offer.",
        footer = {
            "",
            "The default of each is in force until a case file or --interpretation chooses another.",
            "",
            "Examples:",
            "  charter interpretations",
            "  charter check parents-voice.json --as-of 2026-06-03T09:00:00Z --interpretation AMB-01=clear-days"
        })
final class InterpretationsCommand implements Runnable {
    private final Screen screen;

    InterpretationsCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void run() {
        StringBuilder text = new StringBuilder();
        for (Ambiguity ambiguity : Ambiguity.values()) {
            text.append(text.length() == 0 ? "" : "\n").append(Readings.of(ambiguity, ""));
        }
        screen.print(text.toString());
    }
}
