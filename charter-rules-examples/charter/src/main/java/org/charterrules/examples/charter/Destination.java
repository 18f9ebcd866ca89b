package org.charterrules.examples.charter;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a report goes: to the output, or to a file that changes only when the whole report is there. Until then everything is
 * written to a file beside it.
 */
final class Destination implements AutoCloseable {
    private final @Nullable Path file;
    private final @Nullable Path unfinished;
    private final OutputStream stream;

    private Destination(@Nullable Path file, @Nullable Path unfinished, OutputStream stream) {
        this.file = file;
        this.unfinished = unfinished;
        this.stream = stream;
    }

    static Destination output(OutputStream out) {
        return new Destination(null, null, out);
    }

    /**
     * Opens a file for writing.
     *
     * @param given as typed
     * @param sources files that must not be overwritten
     * @throws BadInput if nothing can be written there
     */
    static Destination file(Path given, List<Path> sources) {
        try {
            Path file = Files.exists(given) ? given.toRealPath() : given.toAbsolutePath();
            requireWritable(given, file, sources);
            Path unfinished = file.resolveSibling(
                    "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
            OutputStream stream = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW);
            unfinished.toFile().deleteOnExit();
            return new Destination(file, unfinished, new BufferedOutputStream(stream));
        } catch (IOException failure) {
            throw cannotWrite(given, failure);
        }
    }

    private static void requireWritable(Path given, Path file, List<Path> sources) throws IOException {
        if (Files.isDirectory(file)) {
            throw new BadInput(given + ": This is a directory. Expected a file to write to.");
        }
        if (Files.exists(file) && !(Files.isRegularFile(file) && Files.isWritable(file))) {
            throw new BadInput(given + ": This is not a file that can be written to.");
        }
        for (Path source : sources) {
            if (Files.exists(file) && Files.exists(source) && isRead(file, source)) {
                throw new BadInput(given + ": This is one of the case files. Maybe choose another file to write to.");
            }
        }
        if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
            throw new BadInput(given + ": There is no such directory to write to.");
        }
    }

    private static boolean isRead(Path file, Path source) throws IOException {
        return Files.isDirectory(source)
                ? Inputs.isWanted(file) && file.startsWith(source.toRealPath())
                : Files.isSameFile(file, source);
    }

    private static BadInput cannotWrite(Path given, IOException failure) {
        return new BadInput(given + ": This file cannot be written ("
                + failure.getClass().getSimpleName() + "). It was left as it was.");
    }

    boolean isFile() {
        return file != null;
    }

    void write(byte[] bytes) {
        try {
            stream.write(bytes);
        } catch (IOException failure) {
            throw file == null ? new BadInput("charter: The output cannot be written.") : cannotWrite(file, failure);
        }
    }

    /** Nothing follows: the file takes its place. */
    void finish() {
        try {
            stream.flush();
            if (file != null && unfinished != null) {
                stream.close();
                keepPermissions(file, unfinished);
                move(unfinished, file);
            }
        } catch (IOException failure) {
            throw file == null ? new BadInput("charter: The output cannot be written.") : cannotWrite(file, failure);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (Files.exists(from) && Files.getFileStore(from).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Leaves nothing unfinished behind. */
    @Override
    public void close() throws IOException {
        if (unfinished != null) {
            stream.close();
            Files.deleteIfExists(unfinished);
        }
    }
}
