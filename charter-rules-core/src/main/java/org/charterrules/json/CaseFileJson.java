package org.charterrules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.charterrules.model.CaseFile;
import org.charterrules.model.InvalidCaseFileException;

/**
 * Reads and writes case files as JSON, for example {@code {"id": "parents-voice-2026", "meetings": [{"id": "M-06"}]}}.
 *
 * <p>Fields are named like the components of the records in {@link org.charterrules.model}; {@code case-file.schema.json}
 * in this package describes them all. A field that is absent or {@code null} is <em>not known</em>; an empty list means
 * <em>asked, none</em>. Dates are {@code 2026-06-09}; times carry their offset from UTC, {@code 2026-06-03T00:30:00+01:00};
 * enums are the names of their constants.
 *
 * <p>Reading is strict: nothing is guessed, converted or passed over, and every problem of a file is reported at once, with
 * its place. No message repeats free text. A file is read as it comes and never held as a whole. Refused outright are files
 * of more than {@link #MAX_BYTES}, nesting deeper than 50, texts of more than 1,000,000 characters, field names of more than
 * 1,000 and numbers of more than 50 digits; after 1,000 problems the reader stops. All methods may be called from any thread.
 */
public final class CaseFileJson {
    /** The size of the largest file that is read: 67,108,864 bytes (64 MiB). */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final JsonFactory JSON = Limits.factory();
    private static final RecordShape<CaseFile> CASE_FILE = new RecordShape<>(CaseFile.class);

    private CaseFileJson() {}

    /**
     * Reads a case file from a stream, which is not closed.
     *
     * @param in UTF-8, with or without a byte order mark
     * @return the case file; the start that a notice states is put into the zone of its meeting
     * @throws InvalidCaseFileException with every problem of the file, sorted by its place in it
     * @throws IOException if the stream cannot be read
     */
    public static CaseFile read(InputStream in) throws IOException {
        return read(in, 1);
    }

    /** Reads a case file that begins on some line of a longer file. */
    static CaseFile read(InputStream in, long firstLine) throws IOException {
        try {
            return read(Source.utf8(in), firstLine);
        } catch (IOException e) {
            throw Unreadable.because(e, firstLine);
        }
    }

    /**
     * Reads a case file from a file.
     *
     * @param file for example {@code parents-voice-2026.json}
     * @return the case file; the start that a notice states is put into the zone of its meeting
     * @throws InvalidCaseFileException with every problem of the file, sorted by its place in it
     * @throws IOException if the file cannot be read
     */
    public static CaseFile read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a case file from a text.
     *
     * @param json for example {@code {"id": "parents-voice-2026"}}
     * @return the case file; the start that a notice states is put into the zone of its meeting
     * @throws InvalidCaseFileException with every problem of the text, sorted by its place in it
     */
    public static CaseFile read(String json) {
        if (json.length() > MAX_BYTES) {
            throw Unreadable.problem(Unreadable.TOO_LARGE);
        }
        try {
            return read(Source.withoutMark(new StringReader(json)), 1);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static InvalidCaseFileException unreadable(IOException e) {
        try {
            return Unreadable.because(e, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static CaseFile read(Reader text, long firstLine) throws IOException {
        try (JsonParser parser = JSON.createParser(text)) {
            return read(parser, firstLine);
        }
    }

    private static CaseFile read(JsonParser parser, long firstLine) throws IOException {
        try {
            return read(new Input(parser, firstLine));
        } catch (StreamConstraintsException e) {
            throw Unreadable.limit(e, parser.currentLocation(), firstLine);
        }
    }

    private static CaseFile read(Input in) throws IOException {
        if (in.next() == null) {
            throw Unreadable.problem("The case file is empty. Expected an object.");
        }
        CaseFile file = CASE_FILE.read(in);
        in.end();
        in.throwProblems();
        return StatedStarts.inMeetingZone(file);
    }

    /**
     * Writes a case file as UTF-8, without what is not known, and does not close the stream. The same case file always gives
     * the same bytes, whatever the system.
     *
     * @param file the case file
     * @param out where to
     * @throws IllegalArgumentException if a text holds half of a character (an unpaired surrogate)
     * @throws IOException if the stream cannot be written to
     */
    public static void write(CaseFile file, OutputStream out) throws IOException {
        try (JsonGenerator generator = JSON.createGenerator(out)) {
            generator.setPrettyPrinter(Layout.printer());
            write(file, generator);
        }
    }

    static void writeLine(CaseFile file, OutputStream out) throws IOException {
        try (JsonGenerator generator = JSON.createGenerator(out)) {
            write(file, generator);
        }
    }

    private static void write(CaseFile file, JsonGenerator generator) throws IOException {
        CASE_FILE.write(StatedStarts.inMeetingZone(file), generator);
        generator.writeRaw('\n');
    }

    /**
     * Writes a case file as text, without what is not known.
     *
     * @param file the case file
     * @return for example {@code {"id": "parents-voice-2026"}}, on several lines
     * @throws IllegalArgumentException if a text holds half of a character (an unpaired surrogate)
     */
    public static String write(CaseFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(file, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
