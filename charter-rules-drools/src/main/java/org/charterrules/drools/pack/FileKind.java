package org.charterrules.drools.pack;

import java.util.List;
import java.util.Locale;
import org.charterrules.drools.lint.LintCode;

/** What a file of a pack is, by its name. */
enum FileKind {
    /** It is part of the pack and is read. */
    READ,
    /** It has nothing to do with the pack, for example a readme. */
    IGNORED,
    /** A pack may not hold it. */
    FORBIDDEN;

    private static final List<String> CODE = List.of(
            ".drl",
            ".dsl",
            ".rdrl",
            ".gdrl",
            ".gdst",
            ".drlx",
            ".xls",
            ".xlsx",
            ".csv",
            ".bpmn",
            ".bpmn2",
            ".dmn",
            ".pmml",
            ".xml",
            ".properties",
            ".java",
            ".class",
            ".kt",
            ".groovy",
            ".mvel",
            ".js",
            ".so",
            ".dll");
    private static final List<String> PACKED = List.of(".zip", ".jar", ".war", ".gz", ".tgz", ".tar", ".7z", ".xz");

    /** The kind of a file that stands in a folder of the pack; of an edition if that has a name. */
    static FileKind of(String folder, String file, boolean trusted, Problems problems) {
        String name = folder + file;
        boolean trustedCode = trusted && isCodeFile(file);
        if (file.equals(PackFiles.CHARTER) || isRuleFile(file) || trustedCode) {
            return READ;
        }
        if (file.equals(PackFiles.SCENARIOS)) {
            return scenarios(folder, problems);
        }
        String lower = file.toLowerCase(Locale.ROOT);
        if (endsWith(lower, CODE)) {
            problems.inFile(
                    LintCode.FORBIDDEN_FILE,
                    name,
                    "A pack may not hold a file of this kind, because it can hold more than sentences. Write its rules as"
                            + " sentences in a file whose name ends in '.dslr'.");
            return FORBIDDEN;
        }
        if (endsWith(lower, PACKED)) {
            problems.inFile(
                    LintCode.FORBIDDEN_FILE,
                    name,
                    "A pack may not hold another packed file. Take it out, or unpack it.");
            return FORBIDDEN;
        }
        adviseOnName(name, lower, problems);
        return IGNORED;
    }

    private static FileKind scenarios(String folder, Problems problems) {
        if (folder.isEmpty()) {
            return READ;
        }
        problems.warnOfFile(
                LintCode.FOLDER,
                folder + PackFiles.SCENARIOS,
                "The scenarios of all editions stand together, in the file beside the folder 'editions'. This one is not"
                        + " read.");
        return IGNORED;
    }

    private static void adviseOnName(String name, String lower, Problems problems) {
        if (lower.equals("charter.yml") || lower.equals(PackFiles.CHARTER)) {
            advise(name, PackFiles.CHARTER, problems);
        } else if (lower.endsWith(".dslr") || lower.endsWith(".dslr.txt")) {
            advise(name, lower.replace(".txt", ""), problems);
        } else if (lower.endsWith(".feature")) {
            advise(name, PackFiles.SCENARIOS, problems);
        }
    }

    private static void advise(String name, String right, Problems problems) {
        problems.warnOfFile(
                LintCode.MISSING_FILE, name, "This file is not read. Maybe its name should be '" + right + "'.");
    }

    private static boolean endsWith(String name, List<String> endings) {
        return endings.stream().anyMatch(name::endsWith);
    }

    static boolean isRuleFile(String name) {
        return name.endsWith(".dslr");
    }

    /** Whether it holds rules in the engine's own language, which can do anything. */
    static boolean isCodeFile(String name) {
        return name.endsWith(".drl");
    }

    /** Files that operating systems and tools leave everywhere. */
    static boolean isHidden(String name) {
        return name.startsWith(".") || name.equals("__MACOSX") || name.equals("Thumbs.db");
    }
}
