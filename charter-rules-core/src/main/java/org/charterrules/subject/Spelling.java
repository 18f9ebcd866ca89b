package org.charterrules.subject;

import java.util.Locale;

/** How far two words are apart in spelling, to guess what somebody meant who mistyped one of them. */
public final class Spelling {
    private Spelling() {}

    /**
     * The number of letters to put in, take out or change so that one word becomes the other (Levenshtein).
     *
     * @param from a word
     * @param to another
     * @return 0 if they are the same; capitals are letters of their own
     */
    public static int distance(String from, String to) {
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

    /**
     * The same, whatever the case of the letters.
     *
     * @param from a word
     * @param to another
     * @return 0 if they are the same but for capitals
     */
    public static int distanceIgnoringCase(String from, String to) {
        return distance(from.toLowerCase(Locale.ROOT), to.toLowerCase(Locale.ROOT));
    }
}
