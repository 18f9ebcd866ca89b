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

/** Reads the files of a folder and those of its editions, and nothing that lies elsewhere. */
final class FolderReader {
    private final Path folder;
    private final Problems problems;
    private final FoundFiles found;
    private int entries;
    private long total;

    FolderReader(Path folder, boolean trusted, Problems problems) {
        this.folder = folder;
        this.problems = problems;
        this.found = new FoundFiles(trusted, problems);
    }

    FoundFiles read() throws IOException {
        for (Map.Entry<String, Path> entry : entries(folder).entrySet()) {
            add("", entry.getKey(), entry.getValue());
        }
        return found;
    }

    /** What stands in a folder, as long as there is not too much in the pack. */
    private Map<String, Path> entries(Path place) throws IOException {
        Map<String, Path> names = new TreeMap<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(place)) {
            for (Path entry : stream) {
                if (entries == PackLimits.ENTRIES) {
                    problems.inFile(
                            LintCode.TOO_MANY,
                            String.valueOf(folder.getFileName()),
                            "There are more than " + PackLimits.ENTRIES + " files in this folder.");
                    return Map.of();
                }
                entries++;
                names.put(entry.getFileName().toString(), entry);
            }
        }
        return names;
    }

    private void add(String within, String name, Path entry) {
        if (FileKind.isHidden(name)) {
            return;
        }
        try {
            Path real = entry.toRealPath();
            if (!real.startsWith(folder.toRealPath())) {
                problems.inFile(
                        LintCode.OUTSIDE,
                        within + name,
                        "This is a link to a place outside the pack. Put the file itself here.");
            } else if (Files.isDirectory(real)) {
                addFolder(within, name, real);
            } else if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
                problems.inFile(LintCode.UNREADABLE, within + name, "This is not a file that can be read.");
            } else if (found.isRead(within, name)) {
                read(within + name, real);
            }
        } catch (IOException | SecurityException failure) {
            problems.inFile(LintCode.UNREADABLE, within + name, "This file cannot be read.");
        }
    }

    private void addFolder(String within, String name, Path real) throws IOException {
        String inside = within + name + "/";
        if (found.isEntered(inside)) {
            for (Map.Entry<String, Path> entry : entries(real).entrySet()) {
                add(inside, entry.getKey(), entry.getValue());
            }
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
                found.put(name, bytes);
            }
        }
    }
}
