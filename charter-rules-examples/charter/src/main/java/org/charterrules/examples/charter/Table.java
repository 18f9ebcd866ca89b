package org.charterrules.examples.charter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows in columns as wide as their widest entry. Numbers stand to the right. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... headings) {
        rows.add(List.of(headings));
    }

    void row(Object... entries) {
        rows.add(Arrays.stream(entries).map(String::valueOf).toList());
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(line(row).stripTrailing()).append('\n'));
        return text.toString();
    }

    private String line(List<String> row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            String entry = row.get(column);
            int width = width(column);
            cells.add(isNumeric(column) ? " ".repeat(width - entry.length()) + entry : Words.padded(entry, width));
        }
        return String.join("  ", cells);
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private boolean isNumeric(int column) {
        return rows.size() > 1
                && rows.stream().skip(1).allMatch(row -> row.get(column).matches("\\d+"));
    }
}
