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
        String plain =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        List<SourceLine> lines = new ArrayList<>();
        int start = 0;
        for (int end = plain.indexOf('\n'); end >= 0; end = plain.indexOf('\n', start)) {
            lines.add(new SourceLine(file, lines.size() + 1, plain.substring(start, end)));
            start = end + 1;
        }
        lines.add(new SourceLine(file, lines.size() + 1, plain.substring(start)));
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
