package org.charterrules.json;

import java.util.Collection;
import java.util.Comparator;
import org.charterrules.subject.Spelling;

/** Guesses what somebody meant who mistyped a name. */
final class Nearest {
    private static final int LONGEST = 60;

    private Nearest() {}

    /** Advice to put behind a message, for example {@code " Maybe you meant 'meetings'."}; empty if nothing is near. */
    static String advice(String given, Collection<String> known) {
        return given.length() > LONGEST
                ? ""
                : known.stream()
                        .min(Comparator.comparingInt(name -> Spelling.distanceIgnoringCase(given, name)))
                        .filter(name -> Spelling.distanceIgnoringCase(given, name) <= most(name))
                        .map(name -> " Maybe you meant '" + name + "'.")
                        .orElse("");
    }

    /** At least half of a short name must be there, or any would be near. */
    private static int most(String name) {
        return Math.min(name.length() / 2, Math.max(2, name.length() / 3));
    }
}
