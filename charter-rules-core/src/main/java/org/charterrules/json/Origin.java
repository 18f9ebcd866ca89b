package org.charterrules.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Where a case file stands.
 *
 * @param file the name of the file, for example {@code archive.ndjson}
 * @param line the number of the line, from 1; {@code null} if the file holds nothing else
 */
public record Origin(String file, @Nullable Long line) {
    void write(Output out) throws IOException {
        out.field("file", file);
        out.optional("line", line);
    }

    @Override
    public String toString() {
        return line == null ? file : file + ", line " + line;
    }
}
