package org.charterrules.obligation;

import java.util.Arrays;
import java.util.BitSet;

/** The words of a text: runs of letters and figures, each with an 's after it if there is one. */
final class WordsOfText {
    private static final int USUAL_WORD = 5;
    private static final int ASCII = 0x80;
    private static final byte OTHER = 0;
    private static final byte LETTER_OR_NUMBER = 1;
    private static final byte CAPITAL = 2;
    /** Most letters are plain ones, and looking the others up takes time. */
    private static final byte[] PLAIN = new byte[ASCII];

    static {
        for (int letter = 0; letter < ASCII; letter++) {
            PLAIN[letter] = kindOf(letter);
        }
    }

    private final String text;
    private final BitSet withTwoCapitals = new BitSet();
    private int[] starts;
    private int[] ends;
    private int size;

    WordsOfText(String text) {
        this.text = text;
        this.starts = new int[text.length() / USUAL_WORD + 1];
        this.ends = new int[starts.length];
        int next = 0;
        while (next < text.length()) {
            int letter = letterAt(text, next);
            next = kind(letter) == OTHER ? next + Character.charCount(letter) : add(next);
        }
    }

    /** Whether any word has two capital letters. Most texts have none, and need no closer look. */
    static boolean anyHasTwoCapitals(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length() && capitals < 2; ) {
            int letter = letterAt(text, i);
            byte kind = kind(letter);
            capitals = kind == OTHER ? 0 : capitals + (kind == CAPITAL ? 1 : 0);
            i += Character.charCount(letter);
        }
        return capitals >= 2;
    }

    private int add(int start) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        int end = endOfWord(start);
        starts[size] = start;
        ends[size++] = isApostropheS(end) ? end + 2 : end;
        return ends[size - 1];
    }

    private int endOfWord(int start) {
        int end = start;
        int capitals = 0;
        while (end < text.length()) {
            int letter = letterAt(text, end);
            byte kind = kind(letter);
            if (kind == OTHER) {
                break;
            }
            capitals += kind == CAPITAL ? 1 : 0;
            end += Character.charCount(letter);
        }
        if (capitals >= 2) {
            withTwoCapitals.set(size);
        }
        return end;
    }

    private boolean isApostropheS(int at) {
        return at + 1 < text.length() && isApostrophe(text.charAt(at)) && text.charAt(at + 1) == 's';
    }

    static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '\u2019';
    }

    static int letterAt(String text, int at) {
        char letter = text.charAt(at);
        return letter < ASCII ? letter : text.codePointAt(at);
    }

    private static byte kind(int letter) {
        return letter < ASCII ? PLAIN[letter] : kindOf(letter);
    }

    private static byte kindOf(int letter) {
        int type = Character.getType(letter);
        if (type == Character.UPPERCASE_LETTER) {
            return CAPITAL;
        }
        return Character.isLetterOrDigit(letter) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER
                ? LETTER_OR_NUMBER
                : OTHER;
    }

    int size() {
        return size;
    }

    /** The first word from a place on that has two capital letters; negative if there is none. */
    int nextWithTwoCapitals(int from) {
        return withTwoCapitals.nextSetBit(from);
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    int length(int word) {
        return ends[word] - starts[word];
    }

    String word(int word) {
        return text.substring(starts[word], ends[word]);
    }
}
