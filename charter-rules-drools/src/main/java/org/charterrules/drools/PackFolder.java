package org.charterrules.drools;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.charterrules.drools.lint.LintCode;
import org.charterrules.drools.lint.LintProblem;
import org.charterrules.drools.pack.PackFiles;
import org.charterrules.drools.pack.PackLimits;
import org.charterrules.drools.pack.Problems;
import org.jspecify.annotations.Nullable;

/**
 * One pack, or a folder in which every folder and every zip file is a pack.
 *
 * @param path where it is
 * @param isPack whether it is one pack
 * @param trust what the packs may do
 */
record PackFolder(Path path, boolean isPack, Trust trust) {
    /** Decides what it is by what is there now. */
    static PackFolder of(Path path, Trust trust) {
        return new PackFolder(path, !Files.isDirectory(path) || Files.exists(path.resolve(PackFiles.CHARTER)), trust);
    }

    /** What is there at one moment. */
    record Content(List<Pack> packs, List<LintProblem> problems) {
        Content {
            packs = List.copyOf(packs);
            problems = List.copyOf(problems);
        }

        boolean isSameAs(@Nullable Content other) {
            boolean alike = other != null && packs.size() == other.packs.size() && problems.equals(other.problems);
            for (int i = 0; alike && i < packs.size(); i++) {
                alike = packs.get(i).isSameAs(other.packs.get(i));
            }
            return alike;
        }
    }

    /**
     * A pack that has been read and not been looked through.
     *
     * @param name its name in the folder; empty if the folder is the pack
     * @param files its files
     * @param problems where further problems go
     * @param unread what was wrong with reading the files
     */
    record Pack(String name, PackFiles files, Problems problems, List<LintProblem> unread) {
        static Pack read(String name, Path path, Trust trust) {
            Problems problems = new Problems();
            PackFiles files = trust.read(path, problems);
            return new Pack(name, files, problems, problems.sorted());
        }

        boolean isSameAs(Pack other) {
            return name.equals(other.name) && files.haveSameTextAs(other.files) && unread.equals(other.unread);
        }

        LintProblem place(LintProblem problem) {
            return name.isEmpty() ? problem : problem.within(name);
        }
    }

    Content read() {
        if (isPack) {
            return new Content(List.of(Pack.read("", path, trust)), List.of());
        }
        Problems problems = new Problems();
        List<Pack> packs = new ArrayList<>();
        entries(problems).forEach((name, entry) -> packs.add(Pack.read(name, entry, trust)));
        if (packs.isEmpty() && !problems.haveError()) {
            problems.inFile(LintCode.MISSING_FILE, name(), "There is no rule pack in this folder.");
        }
        return new Content(packs, problems.sorted());
    }

    private TreeMap<String, Path> entries(Problems problems) {
        TreeMap<String, Path> entries = new TreeMap<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(path, PackFolder::isPackName)) {
            for (Path entry : stream) {
                if (entries.size() == PackLimits.ENTRIES) {
                    problems.inFile(
                            LintCode.TOO_MANY,
                            name(),
                            "There are more than " + PackLimits.ENTRIES + " rule packs in this folder.");
                    break;
                }
                entries.put(entry.getFileName().toString(), entry);
            }
        } catch (IOException | RuntimeException failure) {
            problems.inFile(LintCode.UNREADABLE, name(), "This folder cannot be read.");
        }
        return entries;
    }

    private static boolean isPackName(Path entry) {
        String name = entry.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && (Files.isDirectory(entry) || name.endsWith(".zip"));
    }

    private String name() {
        return String.valueOf(path.getFileName());
    }
}
