package org.charterrules.drools.pack;

import org.charterrules.subject.Spelling;

/** How alike two words are. */
final class Likeness {
    private static final int LONGEST = 60;

    private Likeness() {}

    /** Whether one slip of the finger turns one word into the other: a letter too many, too few, another, or two swapped. */
    static boolean isSlip(String given, String known) {
        if (swapped(given, known)) {
            return true;
        }
        return Spelling.distance(given, known) <= 1;
    }

    private static boolean swapped(String given, String known) {
        if (given.length() != known.length()) {
            return false;
        }
        int at = 0;
        while (at < given.length() && given.charAt(at) == known.charAt(at)) {
            at++;
        }
        return at + 1 < given.length()
                && given.charAt(at) == known.charAt(at + 1)
                && given.charAt(at + 1) == known.charAt(at)
                && given.substring(at + 2).equals(known.substring(at + 2));
    }

    /** The share of letters to put in, take out or change, between 0 (the same) and 1 (nothing in common). */
    static double difference(String given, String known) {
        if (given.equals(known)) {
            return 0;
        }
        int longest = Math.max(given.length(), known.length());
        return longest > LONGEST ? 1 : (double) Spelling.distance(given, known) / longest;
    }
}
