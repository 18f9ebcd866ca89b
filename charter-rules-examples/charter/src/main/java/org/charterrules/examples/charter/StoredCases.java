package org.charterrules.examples.charter;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.charterrules.json.CaseFileJson;
import org.charterrules.model.CaseFile;
import org.charterrules.model.InvalidCaseFileException;

/**
 * Case files in files: one in each, or one on each line of an archive ({@code .ndjson} or {@code .jsonl}). They are read one
 * after the other, and none is kept.
 */
final class StoredCases {
    private static final int LONGEST_LINE = 8 << 20;

    private final Visitor visitor;
    private long bytes;

    private StoredCases(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Is shown what is in the files. */
    interface Visitor {
        /** A case file; so many bytes of all files have been read by now. */
        void take(CaseFile caseFile, long bytes) throws IOException;

        /** Something that is no case file that could be read: each problem, with where it is. */
        void unreadable(List<String> problems);
    }

    static void visit(List<Path> files, Visitor visitor) throws IOException {
        StoredCases cases = new StoredCases(visitor);
        for (Path file : files) {
            cases.file(file);
        }
    }

    /** How many bytes there are in all files. */
    static long bytes(List<Path> files) {
        return files.stream().mapToLong(file -> file.toFile().length()).sum();
    }

    private void file(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            visitor.unreadable(List.of(file + ": This is a directory. Expected a case file."));
            return;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            if (isArchive(file)) {
                lines(file, in);
            } else {
                bytes += file.toFile().length();
                one(file.toString(), () -> CaseFileJson.read(in));
            }
        } catch (IOException failure) {
            visitor.unreadable(List.of(file + ": " + CaseFiles.why(failure)));
        }
    }

    private static boolean isArchive(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ndjson") || name.endsWith(".jsonl");
    }

    private void lines(Path file, InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 1;
        boolean more = true;
        while (more) {
            more = readLine(in, line);
            line(file + ", line " + number, line);
            number++;
        }
    }

    /** Reads to the end of the line, and keeps no more of it than a line may be long. */
    private boolean readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
        line.reset();
        int next = in.read();
        while (next >= 0 && next != '\n') {
            bytes++;
            if (line.size() <= LONGEST_LINE) {
                line.write(next);
            }
            next = in.read();
        }
        bytes++;
        return next >= 0;
    }

    private void line(String where, ByteArrayOutputStream line) throws IOException {
        if (line.size() > LONGEST_LINE) {
            visitor.unreadable(List.of(where + ": This line is longer than 8 MiB."));
        } else if (!line.toString(StandardCharsets.UTF_8).isBlank()) {
            one(where, () -> CaseFileJson.read(new ByteArrayInputStream(line.toByteArray())));
        }
    }

    /** Reads a case file. */
    @FunctionalInterface
    private interface Source {
        CaseFile read() throws IOException;
    }

    private void one(String where, Source source) throws IOException {
        CaseFile caseFile;
        try {
            caseFile = source.read();
        } catch (InvalidCaseFileException invalid) {
            visitor.unreadable(invalid.problems().stream()
                    .map(problem -> CaseFiles.line(where, problem))
                    .toList());
            return;
        }
        visitor.take(caseFile, bytes);
    }
}
