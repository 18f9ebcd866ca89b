package org.charterrules.drools.pack;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a line, or the comma, semicolon or full stop behind one.
 *
 * @param text the word
 * @param start where it begins in the line, from 0
 * @param end where the next character stands
 */
record Token(String text, int start, int end) {
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
        boolean stop = end - start > 1 && ",;.".indexOf(line.charAt(end - 1)) >= 0;
        int wordEnd = stop ? end - 1 : end;
        tokens.add(new Token(line.substring(start, wordEnd), start, wordEnd));
        if (stop) {
            tokens.add(new Token(line.substring(wordEnd, end), wordEnd, end));
        }
    }

    boolean isStop() {
        return text.length() == 1 && ",;.".contains(text);
    }
}
