package org.charterrules.examples.charter;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.drools.RulePack;
import org.charterrules.drools.RulePackException;
import org.charterrules.drools.lint.LintProblem;

/** The charters a command is about. */
final class Charters {
    private Charters() {}

    /** A checker for the charters of these ids, for all charters if there are none. */
    static DroolsCharterChecker named(List<String> ids) {
        if (ids.isEmpty()) {
            return DroolsCharterChecker.ofAll();
        }
        List<String> unknown = ids.stream()
                .filter(id -> !DroolsCharterChecker.available().contains(id))
                .toList();
        if (!unknown.isEmpty()) {
            throw new BadInput(unknown.stream().map(Charters::unknown).toList());
        }
        return DroolsCharterChecker.of(ids);
    }

    /**
     * A checker for the charters of these ids and those in these folders; for all that come with the library if neither is
     * given.
     */
    static DroolsCharterChecker of(List<String> ids, List<Path> packs) {
        if (packs.isEmpty()) {
            return named(ids);
        }
        RulePack[] read = read(packs);
        try {
            return ids.isEmpty() ? DroolsCharterChecker.of(read) : named(ids).with(read);
        } catch (IllegalArgumentException failure) {
            throw new BadInput("charter: --rules: " + failure.getMessage());
        }
    }

    /** A checker for the charter of this id that comes with the library; if there is none, for the one in a folder or zip. */
    static DroolsCharterChecker namedOrIn(String idOrPack) {
        return isThere(idOrPack) ? either(idOrPack) : named(List.of(idOrPack));
    }

    private static boolean isThere(String file) {
        try {
            return Files.exists(Path.of(file));
        } catch (InvalidPathException nameOfNoFile) {
            return false;
        }
    }

    /** A checker for one charter: the one of this id that comes with the library, or the one in this folder or zip file. */
    static DroolsCharterChecker either(String idOrPack) {
        if (DroolsCharterChecker.available().contains(idOrPack)) {
            return DroolsCharterChecker.of(idOrPack);
        }
        return DroolsCharterChecker.of(read(List.of(path(idOrPack))));
    }

    /** The charters of these ids that come with the library, and those in these folders or zip files, in this order. */
    static RulePack[] packs(List<String> idsOrPacks) {
        return idsOrPacks.stream()
                .map(given -> DroolsCharterChecker.available().contains(given)
                        ? RulePack.shipped(given)
                        : read(List.of(path(given)))[0])
                .toArray(RulePack[]::new);
    }

    private static Path path(String given) {
        if (!isThere(given)) {
            throw unknownPack(given);
        }
        return Path.of(given);
    }

    private static BadInput unknownPack(String given) {
        return new BadInput("charter: There is no charter '" + given + "', and no folder or zip file of that name. "
                + Words.nearest(given, DroolsCharterChecker.available()) + " 'charter list' lists them all.");
    }

    /** The pack in a folder or zip of that name; if there is none, the charter of that id that comes with the library. */
    static RulePack pack(String folderOrId) {
        if (Files.exists(Path.of(folderOrId))) {
            return read(List.of(Path.of(folderOrId)))[0];
        }
        if (!DroolsCharterChecker.available().contains(folderOrId)) {
            throw new BadInput(folderOrId + ": There is no such folder or zip file, and no charter of this name. "
                    + Words.nearest(folderOrId, DroolsCharterChecker.available()));
        }
        return RulePack.shipped(folderOrId);
    }

    /** The charters in these folders or zip files. */
    static RulePack[] read(List<Path> packs) {
        List<RulePack> read = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path pack : packs) {
            try {
                read.add(RulePack.read(pack));
            } catch (RulePackException failure) {
                failure.problems().stream()
                        .filter(LintProblem::isError)
                        .forEach(problem ->
                                problems.add(problem.within(pack.toString()).toString()));
                problems.add("'charter lint " + pack + "' shows the lines and what to write instead.");
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return read.toArray(RulePack[]::new);
    }

    private static String unknown(String id) {
        List<String> known = DroolsCharterChecker.available();
        return "charter: There is no charter '" + id + "'. " + Words.nearest(id, known)
                + " 'charter list' lists them all.";
    }
}
