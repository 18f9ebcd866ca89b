package org.charterrules.examples.charter;

import org.charterrules.finding.Verdict;
import org.charterrules.report.TextReport.Paint;

/** When output is coloured. */
enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    boolean on(boolean automatically) {
        return this == ALWAYS || this == AUTO && automatically;
    }

    /** Colours for verdicts that a terminal understands. */
    static final Paint PAINT = (verdict, text) -> "\u001b[" + code(verdict) + "m" + text + "\u001b[0m";

    private static String code(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> "32";
            case VIOLATED -> "1;31";
            case EXCUSED -> "36";
            case PENDING -> "33";
            case UNKNOWN -> "35";
            case NOT_APPLICABLE -> "2";
        };
    }
}
