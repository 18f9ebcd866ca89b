package org.charterrules.report;

import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A wording that was taken apart once. Safe for many threads. */
final class Phrase {
    private final MessageFormat format;
    private final int gaps;
    private final @Nullable List<Piece> pieces;

    /** Some words as they are, or the number of the gap that stands there. */
    private record Piece(String words, int gap) {
        static final int NO_GAP = -1;
    }

    Phrase(MessageFormat format) {
        this.format = format;
        this.gaps = format.getFormatsByArgumentIndex().length;
        this.pieces = takeApart(format);
    }

    /** Nothing where a gap asks for more than to be filled, for example for another ending after a number. */
    private static @Nullable List<Piece> takeApart(MessageFormat format) {
        if (Arrays.stream(format.getFormats()).anyMatch(Objects::nonNull)) {
            return null;
        }
        Object[] marks = new Object[format.getFormatsByArgumentIndex().length];
        Arrays.fill(marks, "?");
        AttributedCharacterIterator text = format.formatToCharacterIterator(marks);
        List<Piece> pieces = new ArrayList<>();
        while (text.current() != CharacterIterator.DONE) {
            Object gap = text.getAttribute(MessageFormat.Field.ARGUMENT);
            int end = text.getRunLimit(MessageFormat.Field.ARGUMENT);
            String words = words(text, end);
            if (gap == null) {
                pieces.add(new Piece(words, Piece.NO_GAP));
            } else {
                // The same gap twice, with nothing between, is one run.
                words.chars().forEach(mark -> pieces.add(new Piece("", (Integer) gap)));
            }
        }
        return pieces;
    }

    private static String words(AttributedCharacterIterator text, int end) {
        StringBuilder words = new StringBuilder();
        while (text.getIndex() < end) {
            words.append(text.current());
            text.next();
        }
        return words.toString();
    }

    String say(Object[] words) {
        boolean plain = pieces != null && words.length >= gaps && areWords(words);
        // Formats are not safe for many threads, so each use has a copy.
        return plain ? fill(pieces, words) : ((MessageFormat) format.clone()).format(words);
    }

    private static boolean areWords(Object[] words) {
        for (Object word : words) {
            if (!(word instanceof String)) {
                return false;
            }
        }
        return true;
    }

    private static String fill(List<Piece> pieces, Object[] words) {
        if (pieces.size() == 1 && pieces.get(0).gap() == Piece.NO_GAP) {
            return pieces.get(0).words();
        }
        String[] parts = new String[pieces.size()];
        for (int i = 0; i < parts.length; i++) {
            Piece piece = pieces.get(i);
            parts[i] = piece.gap() == Piece.NO_GAP ? piece.words() : (String) words[piece.gap()];
        }
        return String.join("", parts);
    }
}
