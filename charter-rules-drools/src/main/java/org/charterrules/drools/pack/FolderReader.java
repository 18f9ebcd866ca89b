package org.charterrules.drools.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.charterrules.drools.lint.LintCode;

/** Reads the files of a folder, and nothing that lies elsewhere. */
final class FolderReader {
    private final Path folder;
    private final boolean trusted;
    private final Problems problems;
    private final Map<String, byte[]> files = new TreeMap<>();
    private long total;

    FolderReader(Path folder, boolean trusted, Problems problems) {
        this.folder = folder;
        this.trusted = trusted;
        this.problems = problems;
    }

    Map<String, byte[]> read() throws IOException {
        Map<String, Path> entries = new TreeMap<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (entries.size() == PackLimits.ENTRIES) {
                    problems.inFile(
                            LintCode.TOO_MANY,
                            String.valueOf(folder.getFileName()),
                            "There are more than " + PackLimits.ENTRIES + " files in this folder.");
                    return files;
                }
                entries.put(entry.getFileName().toString(), entry);
            }
        }
        entries.forEach(this::add);
        return files;
    }

    private void add(String name, Path entry) {
        if (FileKind.isHidden(name)) {
            return;
        }
        try {
            Path real = entry.toRealPath();
            if (!real.startsWith(folder.toRealPath())) {
                problems.inFile(
                        LintCode.OUTSIDE,
                        name,
                        "This is a link to a place outside the pack. Put the file itself here.");
            } else if (Files.isDirectory(real)) {
                problems.warnOfFile(
                        LintCode.FOLDER,
                        name,
                        "A folder inside the pack is not read. Put its files beside 'charter.yaml'.");
            } else if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
                problems.inFile(LintCode.UNREADABLE, name, "This is not a file that can be read.");
            } else if (FileKind.of(name, trusted, problems) == FileKind.READ) {
                read(name, real);
            }
        } catch (IOException | SecurityException failure) {
            problems.inFile(LintCode.UNREADABLE, name, "This file cannot be read.");
        }
    }

    private void read(String name, Path real) throws IOException {
        if (total > PackLimits.PACK_BYTES) {
            return;
        }
        try (InputStream in = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(PackLimits.FILE_BYTES + 1);
            total += bytes.length;
            if (Size.fits(name, bytes, total, problems)) {
                files.put(name, bytes);
            }
        }
    }
}
