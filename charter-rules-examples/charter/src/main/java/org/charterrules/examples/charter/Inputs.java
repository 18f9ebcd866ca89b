package org.charterrules.examples.charter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.charterrules.json.ArchiveJson;
import org.charterrules.json.ArchiveLine;
import org.charterrules.json.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The case files in files, on the lines of archives, in folders and on standard input. They come in the order given, those of a
 * folder by name, one after the other: only the folders on the way down and one archive are open at a time.
 */
final class Inputs implements Iterator<Input>, AutoCloseable {
    private static final Path STANDARD_INPUT = Path.of("-");

    private final InputStream standardInput;
    private final Deque<Iterator<Path>> folders = new ArrayDeque<>();
    private final AtomicLong bytes = new AtomicLong();
    private @Nullable Input next;
    private @Nullable Path archive;
    private @Nullable InputStream open;
    private @Nullable Iterator<ArchiveLine> lines;
    private @Nullable Path given;
    private boolean empty;

    Inputs(List<Path> given, InputStream standardInput) {
        this.standardInput = standardInput;
        folders.push(given.iterator());
    }

    /** Whether this may hold any number of case files. */
    static boolean isMany(Path path) {
        return isArchive(path) || Files.isDirectory(path);
    }

    private static boolean isArchive(Path path) {
        return path.equals(STANDARD_INPUT) || endsWith(path, ".ndjson") || endsWith(path, ".jsonl");
    }

    private static boolean endsWith(Path path, String end) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(end);
    }

    /** Whether something is to be read, when it is found in a folder. */
    static boolean isWanted(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                || (Files.isRegularFile(path) && (endsWith(path, ".json") || isArchive(path)));
    }

    /** How many bytes there are to read, -1 if that cannot be told. */
    static long size(List<Path> given) {
        long all = 0;
        for (Path path : given) {
            if (path.equals(STANDARD_INPUT)) {
                return -1;
            }
            try (Stream<Path> files = Files.walk(path)) {
                all += files.filter(Files::isRegularFile)
                        .filter(file -> file.equals(path) || isWanted(file))
                        .mapToLong(file -> file.toFile().length())
                        .sum();
            } catch (IOException | UncheckedIOException unreadable) {
                return -1;
            }
        }
        return all;
    }

    /** How many bytes have been fetched by now. */
    long bytes() {
        return bytes.get();
    }

    Stream<Input> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(this::close);
    }

    @Override
    public boolean hasNext() {
        while (next == null && (lines != null || !folders.isEmpty())) {
            next = lines == null ? inFolder() : onLine(lines);
        }
        return next != null;
    }

    @Override
    public Input next() {
        Input found = hasNext() ? next : null;
        if (found == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return found;
    }

    /** The next thing that was given, or stands in a folder that was given. */
    private @Nullable Input inFolder() {
        Iterator<Path> paths = folders.peek();
        if (folders.size() == 1 && given != null && empty) {
            Path folder = given;
            given = null;
            return Input.unusable(
                    folder.toString(), "There is no case file in this folder. Expected .json, .ndjson or .jsonl.");
        }
        if (paths == null || !paths.hasNext()) {
            folders.pop();
            return null;
        }
        return take(paths.next());
    }

    private @Nullable Input take(Path path) {
        boolean folder = Files.isDirectory(path);
        if (folders.size() == 1) {
            given = folder ? path : null;
            empty = true;
        }
        empty &= folder;
        try {
            return folder ? enter(path) : isArchive(path) ? begin(path) : single(path);
        } catch (IOException failure) {
            empty = false;
            return Input.unusable(path.toString(), Input.why(failure));
        }
    }

    private @Nullable Input enter(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> wanted = entries.filter(Inputs::isWanted)
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
            folders.push(wanted.iterator());
        }
        return null;
    }

    private @Nullable Input begin(Path file) throws IOException {
        archive = file;
        open = file.equals(STANDARD_INPUT) ? standardInput : Files.newInputStream(file);
        lines = ArchiveJson.lines(new Counted(open, bytes)).iterator();
        return null;
    }

    private Input single(Path file) {
        bytes.addAndGet(file.toFile().length());
        return Input.file(file);
    }

    private @Nullable Input onLine(Iterator<ArchiveLine> archiveLines) {
        String file = String.valueOf(archive);
        try {
            if (archiveLines.hasNext()) {
                ArchiveLine line = archiveLines.next();
                return new Input(new Origin(file, line.number()), line::read);
            }
            close();
            return null;
        } catch (UncheckedIOException failure) {
            close();
            return Input.unusable(file, Input.why(failure.getCause()));
        }
    }

    /** Closes the archive that is open. */
    @Override
    public void close() {
        lines = null;
        try {
            if (open != null && open != standardInput) {
                open.close();
            }
        } catch (IOException nothingIsLost) {
            open = null;
        }
    }
}
