package org.charterrules.examples.charter;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.charterrules.subject.Spelling;

/** Small things about words. */
final class Words {
    private static final int WIDTH = 100;

    private Words() {}

    /** The text without characters that would steer a terminal or break the line. */
    static String printable(String text) {
        return text.codePoints()
                .map(character -> Character.isISOControl(character) ? '\uFFFD' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The text over as many lines as it needs, all but the first set in. */
    static String wrapped(String label, int indent, String text) {
        StringBuilder result = new StringBuilder(padded(label, indent));
        int column = result.length();
        for (String word : text.split(" ")) {
            if (column > indent && column + 1 + word.length() > WIDTH) {
                result.append('\n').append(" ".repeat(indent));
                column = indent;
            }
            result.append(column > indent ? " " : "").append(word);
            column += word.length() + (column > indent ? 1 : 0);
        }
        return result.append('\n').toString();
    }

    /** For example {@code not applicable}. */
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    /** Advice to put behind a message: the names that hold what was given, or else the nearest three. */
    static String nearest(String given, List<String> known) {
        String wanted = given.toLowerCase(Locale.ROOT);
        List<String> holding = known.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        List<String> near = (holding.isEmpty() ? known : holding)
                .stream()
                        .sorted(Comparator.comparingInt(name -> Spelling.distanceIgnoringCase(given, name)))
                        .limit(3)
                        .toList();
        return "Maybe you meant " + (near.size() == 1 ? "" : "one of ") + String.join(", ", near) + ".";
    }
}
