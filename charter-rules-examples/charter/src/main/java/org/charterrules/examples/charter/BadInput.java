package org.charterrules.examples.charter;

import java.util.List;

/** Something the caller gave cannot be used. Carries every problem found, one a line. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    BadInput(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    BadInput(String line) {
        this(List.of(line));
    }

    List<String> lines() {
        return lines;
    }
}
