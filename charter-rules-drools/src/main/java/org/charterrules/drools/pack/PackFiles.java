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
    private final List<String> folders;
    private final boolean found;
    private final boolean complete;

    private PackFiles(Map<String, String> texts, List<String> folders, boolean found, boolean complete) {
        this.texts = texts;
        this.folders = List.copyOf(folders);
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
        FoundFiles files = found(folderOrZip, trusted, problems);
        boolean found = !files.files().isEmpty() || !problems.haveError();
        Map<String, String> texts = new TreeMap<>();
        files.files().forEach((name, bytes) -> texts.put(name, PlainText.of(name, bytes, problems)));
        List<String> folders = new ArrayList<>(List.of(""));
        folders.addAll(files.editions());
        PackFiles pack = new PackFiles(texts, folders, found, !problems.haveError());
        if (pack.wereFound()) {
            pack.requireCharter(problems);
        }
        return pack;
    }

    private static FoundFiles found(Path folderOrZip, boolean trusted, Problems problems) {
        String name = String.valueOf(folderOrZip.getFileName());
        try {
            if (Files.isDirectory(folderOrZip)) {
                return new FolderReader(folderOrZip, trusted, problems).read();
            }
            if (Files.isRegularFile(folderOrZip) && isPartOfPack(name)) {
                problems.inFile(
                        LintCode.NOT_A_ZIP, name, "This is one file of a charter. Give the folder that it stands in.");
                return new FoundFiles(trusted, problems);
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
        return new FoundFiles(trusted, problems);
    }

    private static boolean isPartOfPack(String name) {
        return name.equals(CHARTER) || name.equals(SCENARIOS) || FileKind.isRuleFile(name);
    }

    private void requireCharter(Problems problems) {
        for (String folder : folders) {
            if (!texts.containsKey(folder + CHARTER)) {
                problems.inFile(
                        LintCode.MISSING_FILE,
                        folder + CHARTER,
                        "This file is missing. It says which charter this is and what its clauses say.");
            }
        }
    }

    /** Whether the same files hold the same text. */
    public boolean haveSameTextAs(PackFiles other) {
        return found == other.found && texts.equals(other.texts) && folders.equals(other.folders);
    }

    /** Whether the folder or zip could be opened, whatever is in it. */
    public boolean wereFound() {
        return found;
    }

    /** Whether every file that belongs to the pack could be read. */
    public boolean areComplete() {
        return complete;
    }

    /** The folders of the editions: the empty name for that of the pack, then for example {@code editions/april-2026/}. */
    public List<String> editions() {
        return folders;
    }

    /** The charter file of an edition, if there is one. */
    public Optional<String> charter(String folder) {
        return Optional.ofNullable(texts.get(folder + CHARTER));
    }

    /** The scenarios, if there are any. */
    public Optional<String> scenarios() {
        return Optional.ofNullable(texts.get(SCENARIOS));
    }

    /** The names of the rule files of an edition, with its folder, sorted. */
    public List<String> ruleFiles(String folder) {
        return texts.keySet().stream()
                .filter(name -> FileKind.isRuleFile(name) && name.startsWith(folder))
                .filter(name -> name.indexOf('/', folder.length()) < 0)
                .toList();
    }

    /** The names of the files of an edition that hold code, with its folder, sorted; empty unless somebody trusts it. */
    public List<String> codeFiles(String folder) {
        return texts.keySet().stream()
                .filter(name -> FileKind.isCodeFile(name) && name.startsWith(folder))
                .filter(name -> name.indexOf('/', folder.length()) < 0)
                .toList();
    }

    /** The text of a file that is there. */
    public String text(String name) {
        return texts.get(name);
    }
}
