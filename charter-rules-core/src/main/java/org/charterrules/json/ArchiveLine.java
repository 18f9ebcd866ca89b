package org.charterrules.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.charterrules.model.CaseFile;
import org.charterrules.model.InvalidCaseFileException;
import org.charterrules.model.Problem;
import org.jspecify.annotations.Nullable;

/** A line of an archive, which holds one case file. */
public final class ArchiveLine {
    private final long number;
    private final byte @Nullable [] bytes;

    /** The bytes are {@code null} if there were too many of them. */
    ArchiveLine(long number, byte @Nullable [] bytes) {
        this.number = number;
        this.bytes = bytes;
    }

    /**
     * The number of the line.
     *
     * @return for example {@code 12}; the first line is 1, and empty lines count
     */
    public long number() {
        return number;
    }

    /**
     * Reads the case file on this line. May be called from any thread.
     *
     * @return the case file
     * @throws InvalidCaseFileException with every problem of the line, sorted by its place in it
     */
    public CaseFile read() {
        if (bytes == null) {
            throw new InvalidCaseFileException(List.of(
                    new Problem("", "The line is larger than 8 MiB. Maybe put each case file on a line of its own.")));
        }
        try {
            return CaseFileJson.read(new ByteArrayInputStream(bytes), number);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Never what stands on the line. */
    @Override
    public String toString() {
        return "line " + number;
    }
}
