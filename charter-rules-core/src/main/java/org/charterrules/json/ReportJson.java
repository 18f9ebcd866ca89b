package org.charterrules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;

/**
 * Writes reports as JSON, for example {@code {"caseFile": "parents-voice-2026", "findings": [{"verdict": "VIOLATED"}]}};
 * {@code report.schema.json} in this package describes every field.
 *
 * <p>Everything is there twice: as data for programs, and as plain English sentences. Dates are {@code 2026-06-09}, dates
 * and times {@code 2026-06-09T10:00:00+01:00} in the zone of the meeting, times {@code 10:00}, durations {@code PT2H};
 * constants of enums are their names. What does not exist is left out, lists are there even if they are empty. The same
 * report always gives the same bytes, whatever the language and time zone of the system. The character {@code <} is escaped,
 * so that a report can be put into the script element of a page.
 *
 * <p>A report is written finding by finding, and remedies are worked out on the way. All methods may be called from any
 * thread.
 */
public final class ReportJson {
    private static final JsonFactory JSON = Limits.factory();
    private static final Escapes ESCAPES = new Escapes();

    private ReportJson() {}

    /**
     * Writes a report as UTF-8 and does not close the stream. If that fails, what was written so far is no valid JSON.
     *
     * @param report the report
     * @param show which findings to write, for example only violations; the counts are those of all
     * @param out where to
     * @throws IllegalArgumentException if a text holds half of a character (an unpaired surrogate)
     * @throws java.util.MissingResourceException if there is no wording for a statement of a finding
     * @throws org.charterrules.finding.RuleFailedException if a rule fails when its finding is explained
     * @throws IOException if the stream cannot be written to
     */
    public static void write(Report report, Predicate<Finding> show, OutputStream out) throws IOException {
        try (JsonGenerator generator = JSON.createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
            generator.setPrettyPrinter(Layout.printer());
            generator.setCharacterEscapes(ESCAPES);
            Output document = new Output(generator);
            document.object(() -> new ReportWriter(report, document).write(show));
            generator.writeRaw('\n');
        }
    }

    /**
     * Writes a report with all its findings as text.
     *
     * @param report the report
     * @return for example {@code {"caseFile": "parents-voice-2026", "findings": []}}, on several lines
     * @throws IllegalArgumentException if a text holds half of a character (an unpaired surrogate)
     * @throws java.util.MissingResourceException if there is no wording for a statement of a finding
     * @throws org.charterrules.finding.RuleFailedException if a rule fails when its finding is explained
     */
    public static String write(Report report) {
        ByteArrayBuilder out = new ByteArrayBuilder();
        try {
            write(report, finding -> true, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }
}
