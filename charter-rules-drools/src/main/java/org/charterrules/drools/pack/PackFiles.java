package org.charterrules.drools.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.charterrules.drools.lint.LintCode;

/** The text files of a rule pack, read into memory. */
public final class PackFiles {
    /** The file that says what the charter says. */
    public static final String CHARTER = "charter.yaml";

    /** The file with the scenarios. */
    public static final String SCENARIOS = "scenarios.feature";

    private final Map<String, String> texts;
    private final boolean found;
    private final boolean complete;

    private PackFiles(Map<String, String> texts, boolean found, boolean complete) {
        this.texts = texts;
        this.found = found;
        this.complete = complete;
    }

    /**
     * Reads a folder or a zip. Never fails: what cannot be read is a problem.
     *
     * @param folderOrZip where it is
     * @param problems where problems go
     * @return the files that could be read
     */
    public static PackFiles read(Path folderOrZip, Problems problems) {
        return read(folderOrZip, false, problems);
    }

    /**
     * Reads a folder or a zip whose code somebody trusts.
     *
     * @param folderOrZip where it is
     * @param problems where problems go
     * @return the files that could be read, those that hold code among them
     */
    public static PackFiles readTrustingItsCode(Path folderOrZip, Problems problems) {
        return read(folderOrZip, true, problems);
    }

    private static PackFiles read(Path folderOrZip, boolean trusted, Problems problems) {
        Map<String, byte[]> files = bytes(folderOrZip, trusted, problems);
        boolean found = !files.isEmpty() || !problems.haveError();
        Map<String, String> texts = new TreeMap<>();
        files.forEach((name, bytes) -> texts.put(name, PlainText.of(name, bytes, problems)));
        PackFiles pack = new PackFiles(texts, found, !problems.haveError());
        if (pack.wereFound()) {
            pack.requireCharter(problems);
        }
        return pack;
    }

    private static Map<String, byte[]> bytes(Path folderOrZip, boolean trusted, Problems problems) {
        String name = String.valueOf(folderOrZip.getFileName());
        try {
            if (Files.isDirectory(folderOrZip)) {
                return new FolderReader(folderOrZip, trusted, problems).read();
            }
            if (Files.isRegularFile(folderOrZip)) {
                return new ZipReader(folderOrZip, trusted, problems).read();
            }
            problems.inFile(
                    LintCode.UNREADABLE,
                    name,
                    Files.exists(folderOrZip)
                            ? "This is neither a folder nor a zip file."
                            : "There is no such folder or zip file.");
        } catch (IOException | SecurityException failure) {
            problems.inFile(LintCode.UNREADABLE, name, "This cannot be read.");
        }
        return Map.of();
    }

    private void requireCharter(Problems problems) {
        if (!texts.containsKey(CHARTER)) {
            problems.inFile(
                    LintCode.MISSING_FILE,
                    CHARTER,
                    "This file is missing. It says which charter this is and what its clauses say.");
        }
    }

    /** Whether the same files hold the same text. */
    public boolean haveSameTextAs(PackFiles other) {
        return found == other.found && texts.equals(other.texts);
    }

    /** Whether the folder or zip could be opened, whatever is in it. */
    public boolean wereFound() {
        return found;
    }

    /** Whether every file that belongs to the pack could be read. */
    public boolean areComplete() {
        return complete;
    }

    /** The charter file, if there is one. */
    public Optional<String> charter() {
        return Optional.ofNullable(texts.get(CHARTER));
    }

    /** The scenarios, if there are any. */
    public Optional<String> scenarios() {
        return Optional.ofNullable(texts.get(SCENARIOS));
    }

    /** The names of the rule files, sorted. */
    public List<String> ruleFiles() {
        return new ArrayList<>(
                texts.keySet().stream().filter(FileKind::isRuleFile).toList());
    }

    /** The names of the files that hold code, sorted; empty unless somebody trusts it. */
    public List<String> codeFiles() {
        return texts.keySet().stream().filter(FileKind::isCodeFile).toList();
    }

    /** The text of a file that is there. */
    public String text(String name) {
        return texts.get(name);
    }
}
