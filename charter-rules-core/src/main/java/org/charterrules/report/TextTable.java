package org.charterrules.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Plain text in columns as wide as their widest entry; numbers stand to the right. */
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    TextTable row(Object... entries) {
        rows.add(Arrays.stream(entries).map(String::valueOf).toList());
        return this;
    }

    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    /** A text on lines that are no longer than this, unless a word is. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String padding = " ".repeat(width(column) - row.get(column).length());
            boolean number = isNumeric(column);
            line.append(column == 0 ? "" : "  ")
                    .append(number ? padding : "")
                    .append(row.get(column))
                    .append(number ? "" : padding);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private boolean isNumeric(int column) {
        return rows.stream().skip(1).allMatch(row -> row.get(column).matches("\\d*"));
    }
}
