package org.charterrules.drools.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A known sentence as words and gaps.
 *
 * @param section {@code when} or {@code then}
 * @param text with the names of its gaps in braces, for example <code>it lasts at most {number} {unit}</code>
 * @param items its words and gaps, in order
 */
public record SentenceForm(String section, String text, List<Item> items) {
    /**
     * A word or a gap.
     *
     * @param word the word; empty if it is a gap
     * @param gap the gap; {@code null} if it is a word
     */
    record Item(String word, @Nullable Gap gap) {
        boolean isGap() {
            return gap != null;
        }
    }

    /**
     * Takes a line of the vocabulary apart.
     *
     * @param section {@code when} or {@code then}
     * @param form the sentence, each gap with its name and what may stand there in braces
     */
    public static SentenceForm of(String section, String form) {
        List<Item> items = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < form.length()) {
            int open = form.indexOf('{', at);
            String words = form.substring(at, open < 0 ? form.length() : open).replace("\\", "");
            Token.of(words).forEach(token -> items.add(new Item(token.text(), null)));
            text.append(words);
            at = open < 0 ? form.length() : addGap(form, open, items, text);
        }
        return new SentenceForm(section, text.toString(), List.copyOf(items));
    }

    private static int addGap(String form, int open, List<Item> items, StringBuilder text) {
        int close = open;
        for (int depth = 0; ; close++) {
            depth += form.charAt(close) == '{' ? 1 : form.charAt(close) == '}' ? -1 : 0;
            if (depth == 0) {
                break;
            }
        }
        String[] gap = form.substring(open + 1, close).split(":", 2);
        items.add(new Item("", Gap.of(gap[0], gap[1])));
        text.append('{').append(gap[0]).append('}');
        return close + 1;
    }

    /** The beginnings of its words, by which likely candidates are found quickly. */
    Set<String> beginnings() {
        Set<String> beginnings = new HashSet<>();
        items.stream().filter(item -> !item.isGap()).forEach(item -> beginnings.add(beginning(item.word())));
        return beginnings;
    }

    static String beginning(String word) {
        return word.toLowerCase(java.util.Locale.ROOT).substring(0, Math.min(3, word.length()));
    }
}
