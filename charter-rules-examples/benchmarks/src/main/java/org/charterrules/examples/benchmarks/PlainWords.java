package org.charterrules.examples.benchmarks;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/** Finds acronyms that a text does not explain: words of capitals that neither the glossary nor words before them spell out. */
final class PlainWords {
    private PlainWords() {}

    static Set<String> unexplained(String text, Set<String> glossary) {
        Set<String> unexplained = Collections.emptySet();
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(text, at);
            if (end - at > 1 && isCapitals(text, at, end)) {
                String term = text.substring(at, end);
                if (!glossary.contains(term) && !isExplained(text, at, term)) {
                    unexplained = unexplained.isEmpty() ? new HashSet<>() : unexplained;
                    unexplained.add(term);
                }
            }
            at = end + 1;
        }
        return unexplained;
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isCapitals(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** As in: special educational needs (SEN). A later mention of the same term counts as explained. */
    private static boolean isExplained(String text, int at, String term) {
        int first = text.indexOf("(" + term + ")");
        if (first < 0 || first > at) {
            return false;
        }
        String[] words = text.substring(0, first).strip().split("\\P{L}+");
        if (words.length < term.length()) {
            return false;
        }
        for (int i = 0; i < term.length(); i++) {
            String word = words[words.length - term.length() + i];
            if (Character.toUpperCase(word.charAt(0)) != term.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
