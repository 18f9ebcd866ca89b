package org.charterrules.examples.charter;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.drools.RulePack;

/**
 * Finds what was typed for a charter. What has a slash in it or begins with a dot is a folder or zip file. Any other name is
 * that of a charter that comes with the program; if there is none, it is a folder or zip file too.
 */
final class GivenCharters {
    private final Screen screen;
    private final Path workingFolder;

    /** Looks for folders where the command was given. */
    GivenCharters(Screen screen) {
        this(screen, Path.of(""));
    }

    GivenCharters(Screen screen, Path workingFolder) {
        this.screen = screen;
        this.workingFolder = workingFolder;
    }

    /** The charter that was meant. */
    RulePack pack(String given) {
        return isShipped(given) ? RulePack.shipped(given) : read(given)[0];
    }

    /** The charters that were meant, in this order. */
    RulePack[] packs(List<String> given) {
        return given.stream().map(this::pack).toArray(RulePack[]::new);
    }

    /** A checker for the charter that was meant. */
    DroolsCharterChecker checker(String given) {
        return isShipped(given) ? DroolsCharterChecker.of(given) : DroolsCharterChecker.of(read(given));
    }

    private boolean isShipped(String given) {
        boolean shipped = !isPlace(given) && DroolsCharterChecker.available().contains(given);
        if (shipped && Files.exists(path(given))) {
            screen.message("charter: '" + given + "' is read as the charter that comes with the program. Write './"
                    + given + "' for the folder of that name.");
        }
        return shipped;
    }

    private static boolean isPlace(String given) {
        return given.startsWith(".") || given.indexOf('/') >= 0 || given.indexOf(File.separatorChar) >= 0;
    }

    private RulePack[] read(String given) {
        Path path = path(given);
        if (!Files.exists(path)) {
            throw new BadInput(isPlace(given) ? noPlace(given) : neither(given));
        }
        return Charters.read(List.of(path));
    }

    private Path path(String given) {
        try {
            if (!given.isBlank()) {
                return workingFolder.resolve(given);
            }
        } catch (InvalidPathException nameOfNoFile) {
            // Said below.
        }
        throw new BadInput("charter: '" + given + "' cannot be the name of a charter, a folder or a zip file.");
    }

    private static String noPlace(String given) {
        return "charter: There is no folder or zip file '" + given + "'.";
    }

    private static String neither(String given) {
        return "charter: There is no charter '" + given + "', and no folder or zip file of that name. "
                + Words.nearest(given, DroolsCharterChecker.available()) + " 'charter list' lists them all.";
    }
}
