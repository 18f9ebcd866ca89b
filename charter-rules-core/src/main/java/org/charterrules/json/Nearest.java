package org.charterrules.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Guesses what somebody meant who mistyped a name. */
final class Nearest {
    private static final int LONGEST = 60;

    private Nearest() {}

    /** Advice to put behind a message, for example {@code " Maybe you meant 'meetings'."}; empty if nothing is near. */
    static String advice(String given, Collection<String> known) {
        return given.length() > LONGEST
                ? ""
                : known.stream()
                        .min(Comparator.comparingInt(name -> distance(given, name)))
                        .filter(name -> distance(given, name) <= Math.max(2, name.length() / 3))
                        .map(name -> " Maybe you meant '" + name + "'.")
                        .orElse("");
    }

    /** The number of letters to put in, take out or change, whatever their case (Levenshtein). */
    private static int distance(String given, String known) {
        String from = given.toLowerCase(Locale.ROOT);
        String to = known.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            nextRow(row, i, from.charAt(i - 1), to);
        }
        return row[to.length()];
    }

    private static void nextRow(int[] row, int i, char letter, String to) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int changed = diagonal + (letter == to.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
        }
    }
}
