package org.charterrules.drools.pack;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a line, or a mark before or behind one: a bracket, comma, semicolon, colon or full stop.
 *
 * @param text the word
 * @param start where it begins in the line, from 0
 * @param end where the next character stands
 */
record Token(String text, int start, int end) {
    private static final String MARKS = ",;.:()";

    static List<Token> of(String line) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            if (line.charAt(at) == ' ') {
                at++;
                continue;
            }
            int space = line.indexOf(' ', at);
            int end = space < 0 ? line.length() : space;
            add(tokens, line, at, end);
            at = end;
        }
        return tokens;
    }

    private static void add(List<Token> tokens, String line, int start, int end) {
        boolean opens = end - start > 1 && line.charAt(start) == '(';
        int wordStart = opens ? start + 1 : start;
        boolean stop = end - wordStart > 1 && MARKS.indexOf(line.charAt(end - 1)) >= 0;
        int wordEnd = stop ? end - 1 : end;
        if (opens) {
            tokens.add(new Token(line.substring(start, wordStart), start, wordStart));
        }
        tokens.add(new Token(line.substring(wordStart, wordEnd), wordStart, wordEnd));
        if (stop) {
            tokens.add(new Token(line.substring(wordEnd, end), wordEnd, end));
        }
    }

    boolean isStop() {
        return isStop(text);
    }

    static boolean isStop(String text) {
        return text.length() == 1 && MARKS.contains(text);
    }
}
