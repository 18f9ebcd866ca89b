package org.charterrules.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Splits bytes into lines, holding no more of a line than is allowed. */
final class LineSplitter implements Spliterator<ArchiveLine> {
    private static final int BUFFER = 64 * 1024;

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int end;
    private long number;

    private ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean tooLong;
    private boolean blank;

    LineSplitter(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    @Override
    public boolean tryAdvance(Consumer<? super ArchiveLine> action) {
        try {
            while (readLine()) {
                if (!blank) {
                    action.accept(new ArchiveLine(number, tooLong ? null : line.toByteArray()));
                    return true;
                }
            }
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reads up to the end of a line, or of everything; tells whether there was anything. */
    private boolean readLine() throws IOException {
        line = new ByteArrayOutputStream();
        tooLong = false;
        blank = true;
        number++;
        boolean any = false;
        while (next < end || fill()) {
            any = true;
            int from = next;
            while (next < end && buffer[next] != '\n') {
                next++;
            }
            keep(from, next - from);
            if (next < end) {
                next++;
                return true;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    private void keep(int from, int length) {
        blank = blank && isBlank(from, length);
        tooLong |= line.size() + length > longest;
        if (tooLong) {
            line = new ByteArrayOutputStream();
        } else {
            line.write(buffer, from, length);
        }
    }

    private boolean isBlank(int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public @Nullable Spliterator<ArchiveLine> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }
}
