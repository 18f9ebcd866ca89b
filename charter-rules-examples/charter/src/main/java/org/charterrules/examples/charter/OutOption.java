package org.charterrules.examples.charter;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes: to a file that the caller names, or else to the output. */
final class OutOption {
    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write to this file, which is replaced only when everything is there.")
    private @Nullable Path file;

    boolean isGiven() {
        return file != null;
    }

    Destination destination(Screen screen) {
        return destination(screen, List.of());
    }

    /**
     * Opens it for writing.
     *
     * @param sources files that must not be overwritten
     * @throws BadInput if nothing can be written there
     */
    Destination destination(Screen screen, List<Path> sources) {
        return file == null ? Destination.output(screen.out()) : Destination.file(file, sources);
    }
}
