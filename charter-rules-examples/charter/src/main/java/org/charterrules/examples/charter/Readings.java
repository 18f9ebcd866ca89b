package org.charterrules.examples.charter;

import java.util.List;
import java.util.stream.Collectors;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Reading;
import org.charterrules.report.Wording;

/** A question that a charter leaves open, in words. */
final class Readings {
    private static final int INDENT = 31;

    private Readings() {}

    static String of(Ambiguity ambiguity, String margin) {
        return of(ambiguity, margin, List.of());
    }

    /** With a word on who of some charters chooses which reading. */
    static String of(Ambiguity ambiguity, String margin, List<Charter> charters) {
        Wording wording = Wording.english();
        StringBuilder text =
                new StringBuilder(margin + ambiguity.id() + "  " + wording.say("ambiguity." + ambiguity.id()) + "\n");
        for (Reading reading : ambiguity.readings()) {
            String label = margin + "  " + reading.id() + " ";
            String words = Words.sentence(wording.reading(reading))
                    + (reading.isDefault() ? " (default)" : "")
                    + chosenBy(reading, charters);
            text.append(Words.wrapped(label, margin.length() + INDENT, words));
        }
        if (ambiguity.readings().size() == 1) {
            text.append(margin).append("  This version offers no other reading.\n");
        }
        return text.toString();
    }

    private static String chosenBy(Reading reading, List<Charter> charters) {
        String who = charters.stream()
                .filter(charter -> charter.interpretations().chosen().containsValue(reading))
                .map(Charter::id)
                .distinct()
                .collect(Collectors.joining(", "));
        return who.isEmpty() ? "" : " (chosen by " + who + ")";
    }
}
