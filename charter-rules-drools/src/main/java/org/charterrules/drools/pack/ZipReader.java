package org.charterrules.drools.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.charterrules.drools.lint.LintCode;

/** Reads the files of a zip into memory. Nothing is unpacked onto the disk. */
final class ZipReader {
    private final Path zip;
    private final String zipName;
    private final Problems problems;
    private final FoundFiles found;
    private long total;

    ZipReader(Path zip, boolean trusted, Problems problems) {
        this.zip = zip;
        this.zipName = String.valueOf(zip.getFileName());
        this.problems = problems;
        this.found = new FoundFiles(trusted, problems);
    }

    FoundFiles read() throws IOException {
        if (Files.size(zip) > PackLimits.ZIP_BYTES) {
            problems.inFile(LintCode.TOO_LARGE, zipName, "This zip file is larger than 4 MB.");
            return found;
        }
        try (ZipFile opened = new ZipFile(zip.toFile())) {
            read(opened);
        } catch (IOException | IllegalArgumentException damaged) {
            problems.inFile(
                    LintCode.NOT_A_ZIP,
                    zipName,
                    "This is not a zip file that can be read. Give a folder, or a zip file without a password.");
            found.clear();
        }
        return found;
    }

    private void read(ZipFile opened) throws IOException {
        if (opened.size() > PackLimits.ENTRIES) {
            problems.inFile(
                    LintCode.TOO_MANY,
                    zipName,
                    "There are more than " + PackLimits.ENTRIES + " files in this zip file.");
            return;
        }
        List<? extends ZipEntry> entries = opened.stream().toList();
        if (!namesAreSafe(entries)) {
            return;
        }
        String prefix = commonFolder(entries);
        for (ZipEntry entry : entries) {
            if (entry.getName().startsWith(prefix)) {
                add(opened, entry, entry.getName().substring(prefix.length()));
            }
        }
    }

    private boolean namesAreSafe(List<? extends ZipEntry> entries) {
        Set<String> seen = new HashSet<>();
        boolean safe = true;
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            if (leadsAway(name)) {
                problems.inFile(
                        LintCode.OUTSIDE, zipName, "The name '" + Excerpt.of(name) + "' leads out of the zip file.");
                safe = false;
            } else if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                problems.inFile(
                        LintCode.NOT_A_ZIP,
                        zipName,
                        "The name '" + Excerpt.of(name) + "' stands twice in the zip file.");
                safe = false;
            }
        }
        return safe;
    }

    private static boolean leadsAway(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.chars().anyMatch(Character::isISOControl)
                || List.of(name.split("/", -1)).contains("..");
    }

    /** The one folder that everything lies in, if the zip was made from a folder; else nothing. */
    private static String commonFolder(List<? extends ZipEntry> entries) {
        List<String> names = new ArrayList<>();
        for (ZipEntry entry : entries) {
            if (!FileKind.isHidden(entry.getName().split("/")[0])) {
                names.add(entry.getName());
            }
        }
        int slash = names.isEmpty() ? -1 : names.get(0).indexOf('/');
        String folder = names.isEmpty() ? "" : names.get(0).substring(0, slash + 1);
        return names.stream().allMatch(name -> name.startsWith(folder)) ? folder : "";
    }

    private void add(ZipFile opened, ZipEntry entry, String name) throws IOException {
        if (Arrays.stream(name.split("/")).anyMatch(FileKind::isHidden)) {
            return;
        }
        int file = name.lastIndexOf('/') + 1;
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            if (!found.isEntered(name.substring(0, slash + 1))) {
                return;
            }
        }
        if (file < name.length() && found.isRead(name.substring(0, file), name.substring(file))) {
            read(opened, entry, name);
        }
    }

    private void read(ZipFile opened, ZipEntry entry, String name) throws IOException {
        if (total > PackLimits.PACK_BYTES) {
            return;
        }
        try (InputStream in = opened.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(PackLimits.FILE_BYTES + 1);
            total += bytes.length;
            boolean packedTooTightly = bytes.length > PackLimits.RATIO_FROM_BYTES
                    && bytes.length > PackLimits.RATIO * Math.max(1, entry.getCompressedSize());
            if (packedTooTightly) {
                problems.inFile(
                        LintCode.TOO_LARGE, name, "This file unpacks to more than 100 times its size in the zip file.");
            } else if (Size.fits(name, bytes, total, problems)) {
                found.put(name, bytes);
            }
        }
    }
}
