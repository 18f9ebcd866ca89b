package org.charterrules.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/** Files inside the jar. */
final class Resources {
    private Resources() {}

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** A number that all but certainly differs if any of these files does. */
    static long checksum(String... names) {
        CRC32 sum = new CRC32();
        for (String name : names) {
            byte[] bytes = bytes(name);
            sum.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
            sum.update(bytes);
        }
        return sum.getValue();
    }

    private static byte[] bytes(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalStateException(
                        "The file " + name + " is missing from the jar of charter-rules-drools."));
    }

    /** The bytes of a file that may not be there. */
    static Optional<byte[]> find(String name) {
        try (InputStream stream = Resources.class.getResourceAsStream(name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
