package org.charterrules.examples.charter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.drools.RulePack;
import org.charterrules.drools.RulePackException;
import org.charterrules.drools.lint.LintProblem;

/** The charters a command is about. */
final class Charters {
    private Charters() {}

    /** All charters, which are read once, from the moment on at which somebody first speaks of this class. */
    private static final class All {
        static final Ahead<DroolsCharterChecker> CHECKER = Ahead.of(All::ready);

        private static DroolsCharterChecker ready() {
            DroolsCharterChecker checker = DroolsCharterChecker.ofAll();
            checker.prepare();
            return checker;
        }
    }

    /** Begins to read all charters in the background, if a command with these arguments will want them. */
    static void readAhead(String... arguments) {
        if (Commands.wantsAllCharters(arguments)) {
            Objects.requireNonNull(All.CHECKER);
        }
    }

    /** A checker for the charters of these ids, for all charters if there are none. */
    static DroolsCharterChecker named(List<String> ids) {
        if (ids.isEmpty()) {
            return All.CHECKER.get();
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
