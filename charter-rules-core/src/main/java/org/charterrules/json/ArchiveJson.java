package org.charterrules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Problem;

/**
 * Reads archives of case files as newline-delimited JSON (NDJSON, JSON Lines), one case file on each line, and writes what came
 * of each as one line of JSON, for example
 * {@code {"file":"archive.ndjson","line":12,"caseFile":"parents-voice-2026","findings":[{"clause":"HOU-7.2a"}]}};
 * {@code archive-line.schema.json} in this package describes every field.
 *
 * <p>Each line is read as strictly as a file of its own, see {@link CaseFileJson}; lines of more than {@link #MAX_LINE_BYTES}
 * are refused and passed over, and the lines around a bad one stay readable. An archive is read as it comes and may be of any
 * length. All methods may be called from any thread.
 *
 * <pre>{@code
 * try (InputStream in = Files.newInputStream(archive);
 *         Stream<Outcome> outcomes = checker.checkSources(
 *                 ArchiveJson.lines(in).map(line -> line::read), asOf, Workers.threads(4))) {
 *     outcomes.forEach(outcome -> store(outcome));
 * }
 * }</pre>
 */
public final class ArchiveJson {
    /** The size of the longest line that is read: 8,388,608 bytes (8 MiB). */
    public static final int MAX_LINE_BYTES = 8 * 1024 * 1024;

    private static final JsonFactory JSON = Limits.factory();
    private static final Escapes ESCAPES = new Escapes();

    private ArchiveJson() {}

    /** How much is told of each finding. */
    public enum Detail {
        /** The clause, the meeting, the verdict and what would settle it. Nothing is put into words, no remedy is worked out. */
        VERDICTS,
        /** Everything that {@link ReportJson} tells: evidence, remedies and explanations as well. */
        EXPLAINED
    }

    /**
     * The lines of an archive. Empty lines are left out.
     *
     * @param in UTF-8; read as the lines are asked for, and not closed
     * @return the lines in their order; fails with an {@link java.io.UncheckedIOException} if the archive cannot be fetched
     */
    public static Stream<ArchiveLine> lines(InputStream in) {
        return StreamSupport.stream(new LineSplitter(in, MAX_LINE_BYTES), false);
    }

    /**
     * Writes a case file as one line of UTF-8, without what is not known, and does not close the stream.
     *
     * @param caseFile the case file
     * @param out where to
     * @throws IllegalArgumentException if a text holds half of a character (an unpaired surrogate)
     * @throws IOException if the stream cannot be written to
     */
    public static void write(CaseFile caseFile, OutputStream out) throws IOException {
        CaseFileJson.writeLine(caseFile, out);
    }

    /**
     * Writes a report as one line of UTF-8 and does not close the stream.
     *
     * @param origin where the case file stands
     * @param report the report
     * @param show which findings to write, for example only violations; the counts are those of all
     * @param detail how much to tell of each finding
     * @param out where to
     * @throws IllegalArgumentException if a text holds half of a character (an unpaired surrogate)
     * @throws org.charterrules.finding.RuleFailedException if a rule fails when its finding is looked into: what was written so far
     *     is no valid JSON
     * @throws IOException if the stream cannot be written to
     */
    public static void write(Origin origin, Report report, Predicate<Finding> show, Detail detail, OutputStream out)
            throws IOException {
        writeLine(out, line -> {
            origin.write(line);
            new ReportWriter(report, line).writeBrief(show, detail);
        });
    }

    /**
     * Writes that a case file could not be read or checked, as one line of UTF-8, and does not close the stream.
     *
     * @param origin where the case file stands
     * @param problems what is wrong
     * @param out where to
     * @throws IllegalArgumentException if a text holds half of a character (an unpaired surrogate)
     * @throws IOException if the stream cannot be written to
     */
    public static void write(Origin origin, List<Problem> problems, OutputStream out) throws IOException {
        writeLine(out, line -> {
            origin.write(line);
            line.objects("problems", problems, problem -> {
                line.field("path", problem.path());
                line.field("message", problem.message());
            });
        });
    }

    private static void writeLine(OutputStream out, Output.Each<Output> body) throws IOException {
        try (JsonGenerator generator = JSON.createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
            generator.setCharacterEscapes(ESCAPES);
            Output line = new Output(generator);
            line.object(() -> body.write(line));
            generator.writeRaw('\n');
        }
    }
}
