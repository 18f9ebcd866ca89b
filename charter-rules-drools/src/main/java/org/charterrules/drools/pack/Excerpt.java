package org.charterrules.drools.pack;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Makes text that anybody may have written fit to be shown: no control characters, nothing hidden, nothing endless. */
public final class Excerpt {
    private static final int SHORT = 80;
    private static final int LONG = 200;
    private static final char UNSHOWABLE = '\uFFFD';

    private Excerpt() {}

    /** A value within a message. */
    public static String of(String text) {
        return cut(clean(text.strip()), SHORT);
    }

    /** A whole line; columns stay where they are. */
    public static String line(String text) {
        return cut(clean(text), LONG);
    }

    /** The one of some names that somebody meant who wrote another, if one is near enough. */
    public static Optional<String> nearest(String given, Collection<String> names) {
        return names.stream()
                .min(Comparator.comparingDouble(name -> Likeness.difference(given, name)))
                .filter(name -> Likeness.difference(given, name) <= 0.4);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length) + "...";
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        int end = Math.min(text.length(), LONG + 1);
        for (int at = 0; at < end; at++) {
            clean.append(shown(text.charAt(at)));
        }
        return clean.toString();
    }

    private static char shown(char letter) {
        if (letter == '\t') {
            return ' ';
        }
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> UNSHOWABLE;
            default -> letter;
        };
    }
}
