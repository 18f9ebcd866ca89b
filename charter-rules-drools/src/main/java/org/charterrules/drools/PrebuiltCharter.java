package org.charterrules.drools;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.charterrules.charter.Charter;
import org.charterrules.check.Rule;

/**
 * A charter of the library as the build has read it from its files, which takes far longer than reading this. It counts for the
 * very files alone that it was made from.
 *
 * @param charter what {@code charter.yaml} says
 * @param rules what {@code rules.dslr} says
 */
record PrebuiltCharter(Charter charter, List<Rule> rules) {
    /** To be raised whenever the same files come to other bytes, or mean something else. */
    private static final int FORMAT = 1;

    /** Where it is kept, beside the files of the charter. */
    static String file(String charterId) {
        return "charters/" + charterId + "/prebuilt.bin";
    }

    /** What the build has made; nothing if it has made nothing, or from other files than those there are now. */
    static Optional<PrebuiltCharter> of(ShippedCharter shipped) {
        String file = file(shipped.id());
        return Resources.find(file).flatMap(bytes -> read(file, bytes, shipped.checksum()));
    }

    static Optional<PrebuiltCharter> read(String file, byte[] bytes, long checksum) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != FORMAT || in.readLong() != checksum) {
                return Optional.empty();
            }
            PrebuiltReader reader = new PrebuiltReader(in);
            return Optional.of(new PrebuiltCharter(reader.charter(), reader.rules()));
        } catch (IOException | RuntimeException failure) {
            throw new IllegalStateException(
                    "The file " + file + " is damaged. Build charter-rules-drools anew.", failure);
        }
    }

    /** The bytes from which it is read again. */
    byte[] bytes(long checksum) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FORMAT);
            out.writeLong(checksum);
            PrebuiltWriter writer = new PrebuiltWriter(out);
            writer.charter(charter);
            writer.rules(rules);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
