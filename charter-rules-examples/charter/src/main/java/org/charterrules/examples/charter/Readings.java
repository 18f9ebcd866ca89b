package org.charterrules.examples.charter;

import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Reading;
import org.charterrules.report.Wording;

/** A question that a charter leaves open, in words. */
final class Readings {
    private static final int INDENT = 31;

    private Readings() {}

    static String of(Ambiguity ambiguity, String margin) {
        Wording wording = Wording.english();
        StringBuilder text =
                new StringBuilder(margin + ambiguity.id() + "  " + wording.say("ambiguity." + ambiguity.id()) + "\n");
        for (Reading reading : ambiguity.readings()) {
            String label = margin + "  " + reading.id() + " ";
            String words = Words.sentence(wording.reading(reading)) + (reading.isDefault() ? " (default)" : "");
            text.append(Words.wrapped(label, margin.length() + INDENT, words));
        }
        if (ambiguity.readings().size() == 1) {
            text.append(margin).append("  This version offers no other reading.\n");
        }
        return text.toString();
    }
}
