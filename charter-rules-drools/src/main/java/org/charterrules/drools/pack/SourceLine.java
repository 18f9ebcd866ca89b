package org.charterrules.drools.pack;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file.
 *
 * @param file the file's name inside the pack
 * @param number from 1
 * @param text without what ends it
 */
public record SourceLine(String file, int number, String text) {
    /**
     * Splits a text into its lines, however it ends them.
     *
     * @param file the file's name
     * @param text its text
     * @return the lines
     */
    public static List<SourceLine> of(String file, String text) {
        List<SourceLine> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean ends = at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
            if (ends) {
                lines.add(new SourceLine(file, lines.size() + 1, text.substring(start, at)));
                boolean two = at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
                at += two ? 1 : 0;
                start = at + 1;
            }
        }
        return lines;
    }

    /** The line without the space around it. */
    public String stripped() {
        return text.strip();
    }

    /** The column, from 1, at which the line begins after its leading space. */
    public int firstColumn() {
        return text.length() - text.stripLeading().length() + 1;
    }
}
