package org.charterrules.drools.pack;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.charterrules.drools.lint.LintCode;

/** The files found in a folder or zip: those beside the charter file, and those in a folder for each further edition. */
final class FoundFiles {
    /** In this folder stands a folder for each edition that has not the first place. */
    static final String EDITIONS = "editions/";

    private final boolean trusted;
    private final Problems problems;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Set<String> editions = new TreeSet<>();
    private final Set<String> passedOver = new HashSet<>();

    FoundFiles(boolean trusted, Problems problems) {
        this.trusted = trusted;
        this.problems = problems;
    }

    private static boolean isEdition(String folder) {
        return folder.startsWith(EDITIONS)
                && folder.indexOf('/', EDITIONS.length()) == folder.length() - 1
                && folder.length() > EDITIONS.length() + 1;
    }

    /** Whether the files of a folder are looked at. Its name ends in a slash. */
    boolean isEntered(String folder) {
        if (folder.equals(EDITIONS)) {
            return true;
        }
        if (isEdition(folder)) {
            return isEnteredAsEdition(folder);
        }
        if (passedOver.add(folder)) {
            problems.warnOfFile(
                    LintCode.FOLDER,
                    folder.substring(0, folder.length() - 1),
                    "A folder inside the pack is not read. Put its files beside 'charter.yaml'.");
        }
        return false;
    }

    private boolean isEnteredAsEdition(String folder) {
        if (editions.contains(folder)) {
            return true;
        }
        if (editions.size() == PackLimits.EDITIONS) {
            problems.inFile(
                    LintCode.TOO_MANY,
                    "editions",
                    "There are more than " + PackLimits.EDITIONS + " editions in this folder.");
            return false;
        }
        return editions.add(folder);
    }

    /** Whether a file is read. */
    boolean isRead(String folder, String file) {
        if (folder.equals(EDITIONS)) {
            problems.warnOfFile(
                    LintCode.FOLDER,
                    folder + file,
                    "This file is not read. Put it into the folder of its edition, for example 'editions/april-2026'.");
            return false;
        }
        return FileKind.of(folder, file, trusted, problems) == FileKind.READ;
    }

    void put(String name, byte[] bytes) {
        files.put(name, bytes);
    }

    void clear() {
        files.clear();
        editions.clear();
    }

    Map<String, byte[]> files() {
        return files;
    }

    /** The folders of further editions, for example {@code editions/april-2026/}, sorted. */
    Set<String> editions() {
        return editions;
    }
}
