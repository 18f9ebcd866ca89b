package org.charterrules.drools;

import java.util.ArrayList;
import java.util.List;

/**
 * What the vocabulary calls.
 *
 * @param name what stands before the parenthesis, for example {@code hasAtLeast} or {@code new NotesSent}
 * @param values what stands in parentheses, for example {@code "2", "weeks"}
 */
record Call(String name, String values) {
    /** A line of the vocabulary without what stands before and after its call. */
    static Call in(String meaning, String before, String after) {
        int open = meaning.indexOf('(', before.length());
        int close = meaning.length() - after.length() - 1;
        boolean isCall = meaning.startsWith(before) && meaning.endsWith(")" + after) && open >= 0 && open < close;
        if (!isCall) {
            throw new IllegalStateException("The vocabulary calls nothing in: " + meaning);
        }
        return new Call(meaning.substring(before.length(), open), meaning.substring(open + 1, close));
    }

    List<String> texts() {
        return texts(values);
    }

    /** What stands between quotation marks. */
    static List<String> texts(String line) {
        String[] parts = line.split("\"", -1);
        List<String> texts = new ArrayList<>();
        for (int at = 1; at + 1 < parts.length; at += 2) {
            texts.add(parts[at]);
        }
        return texts;
    }
}
