package org.charterrules.drools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the build: reads the charters of the library from their files, and leaves beside these what it has read. */
final class PrebuildCharters {
    private PrebuildCharters() {}

    /**
     * Makes them.
     *
     * @param arguments the folder of this package among the compiled classes
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (String id : ShippedCharter.IDS) {
            ShippedCharter shipped = ShippedCharter.of(id);
            byte[] bytes = shipped.readFiles().bytes(shipped.checksum());
            Files.write(folder.resolve(PrebuiltCharter.file(id)), bytes);
        }
    }
}
