package org.charterrules.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charterrules.compare.Flip.Move;
import org.charterrules.compare.Result;
import org.jspecify.annotations.Nullable;

/** Keeps flips clause by clause: as many as fit into a little memory, the others in a file that is deleted when it is closed. */
final class FlipSpool implements AutoCloseable {
    private static final int IN_MEMORY = 1 << 20;

    private final int mostBytes;
    private final Map<String, Part> parts = new TreeMap<>();
    private int bytes;
    private @Nullable FileChannel file;

    FlipSpool() {
        this(IN_MEMORY);
    }

    FlipSpool(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Takes what was kept, one after the other. */
    @FunctionalInterface
    interface Each {
        void take(ShownFlip flip) throws IOException;
    }

    /** Where in the file some flips of a clause are. */
    private record Segment(long from, int length) {}

    /** The flips of a clause. */
    private static final class Part {
        private final List<Segment> segments = new ArrayList<>();
        private final ByteArrayOutputStream latest = new ByteArrayOutputStream();
    }

    void add(String clauseId, ShownFlip flip) throws IOException {
        ByteArrayOutputStream latest = parts.computeIfAbsent(clauseId, id -> new Part()).latest;
        int before = latest.size();
        write(flip, new DataOutputStream(latest));
        bytes += latest.size() - before;
        if (bytes > mostBytes) {
            moveToFile();
        }
    }

    private void moveToFile() throws IOException {
        FileChannel to = file();
        for (Part part : parts.values()) {
            if (part.latest.size() > 0) {
                part.segments.add(new Segment(to.size(), part.latest.size()));
                ByteBuffer buffer = ByteBuffer.wrap(part.latest.toByteArray());
                to.position(to.size());
                while (buffer.hasRemaining()) {
                    to.write(buffer);
                }
                part.latest.reset();
            }
        }
        bytes = 0;
    }

    /** Only its owner may read it, and it goes when it is closed. */
    private FileChannel file() throws IOException {
        if (file == null) {
            file = FileChannel.open(
                    Files.createTempFile("charter-impact", ".tmp"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        }
        return file;
    }

    /** The flips of a clause, in the order in which they were added. */
    void forEach(String clauseId, Each each) throws IOException {
        Part part = parts.getOrDefault(clauseId, new Part());
        for (Segment segment : part.segments) {
            read(bytes(segment), each);
        }
        read(part.latest.toByteArray(), each);
    }

    private byte[] bytes(Segment segment) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(segment.length);
        while (buffer.hasRemaining()) {
            if (file().read(buffer, segment.from + buffer.position()) < 0) {
                throw new IOException("The file of changed verdicts was cut short.");
            }
        }
        return buffer.array();
    }

    private static void read(byte[] flips, Each each) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(flips));
        while (in.available() > 0) {
            each.take(read(in));
        }
    }

    private static void write(ShownFlip flip, DataOutputStream out) throws IOException {
        write(flip.caseFileId(), out);
        out.writeBoolean(flip.meetingId() != null);
        if (flip.meetingId() != null) {
            write(flip.meetingId(), out);
        }
        write(flip.move().was().name(), out);
        write(flip.move().wouldBe().name(), out);
        write(flip.found(), out);
        write(flip.before(), out);
        write(flip.after(), out);
    }

    private static ShownFlip read(DataInputStream in) throws IOException {
        String caseFileId = text(in);
        String meetingId = in.readBoolean() ? text(in) : null;
        Move move = new Move(Result.valueOf(text(in)), Result.valueOf(text(in)));
        return new ShownFlip(caseFileId, meetingId, move, texts(in), texts(in), texts(in));
    }

    private static void write(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            write(text, out);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(text(in));
        }
        return texts;
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] encoded = new byte[in.readInt()];
        in.readFully(encoded);
        return new String(encoded, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
