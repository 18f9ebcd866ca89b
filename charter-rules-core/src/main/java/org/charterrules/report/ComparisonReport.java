package org.charterrules.report;

import java.io.IOException;
import org.charterrules.compare.Comparison;

/** Writes charters side by side, as a text or a page. The same comparison always gives the same characters. */
public final class ComparisonReport {
    private ComparisonReport() {}

    /**
     * Writes plain text.
     *
     * @param comparison the charters
     * @param out where to; it is neither flushed nor closed
     * @throws IOException if nothing can be written there
     */
    public static void writeText(Comparison comparison, Appendable out) throws IOException {
        new ComparisonText(comparison, Wording.english(), out).write();
    }

    /**
     * Writes one accessible page that stands alone, with everything escaped.
     *
     * @param comparison the charters
     * @param out where to; it is neither flushed nor closed
     * @throws IOException if nothing can be written there
     */
    public static void writeHtml(Comparison comparison, Appendable out) throws IOException {
        new ComparisonPage(comparison, Wording.english(), new Html(out)).write();
    }
}
