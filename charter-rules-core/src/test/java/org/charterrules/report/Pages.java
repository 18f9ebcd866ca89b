package org.charterrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reports as pages. */
final class Pages {
    private static final int ERRORS = 10;

    private Pages() {}

    static String text(Report report, Predicate<Finding> show) {
        StringBuilder out = new StringBuilder();
        try {
            HtmlReport.write(report, show, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    static Document of(Report report) {
        return read(text(report, finding -> true));
    }

    /** A page as a browser reads it; what a browser would have to repair fails. */
    static Document read(String page) {
        Parser parser = Parser.htmlParser().setTrackErrors(ERRORS);
        Document document = parser.parseInput(page, "");
        assertThat(parser.getErrors()).isEmpty();
        return document;
    }
}
