package org.charterrules.drools.scenario;

import java.util.ArrayList;
import java.util.List;
import org.charterrules.check.CharterChecker;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.drools.RulePack;

/**
 * Runs the scenarios of a rule pack against its rules.
 *
 * <pre>{@code
 * List<ScenarioResult> results = ScenarioRun.of(RulePack.read(Path.of("my-charter")));
 * }</pre>
 */
public final class ScenarioRun {
    /** The name of the file in which a pack has its scenarios. */
    public static final String FILE = "scenarios.feature";

    private ScenarioRun() {}

    /**
     * Runs all scenarios of a pack. Other charters are not in force, unless it is one of those that come with the library: these
     * are tested together, because nothing that breaks one of them is a remedy for another.
     *
     * @param pack the pack
     * @return what became of each, in the order of the file; empty if the pack has none
     * @throws ScenarioFileException if the file is not one of scenarios
     */
    public static List<ScenarioResult> of(RulePack pack) {
        return told(pack, Watcher.NONE).stream().map(Told::result).toList();
    }

    /** Is told how far a run has got, for example to move a bar. */
    @FunctionalInterface
    public interface Watcher {
        /** Nobody wants to know. */
        Watcher NONE = (ran, all) -> {};

        /**
         * A scenario has been run.
         *
         * @param ran how many have been run by now, for example 3
         * @param all how many there are, for example 120
         */
        void ran(int ran, int all);
    }

    /** All scenarios of a pack, with what they checked. */
    static List<Told> told(RulePack pack, Watcher watcher) {
        CharterChecker checker = DroolsCharterChecker.available().contains(pack.id())
                ? DroolsCharterChecker.ofAll().with(pack)
                : DroolsCharterChecker.of(pack);
        return pack.scenarios().map(text -> told(text, checker, watcher)).orElse(List.of());
    }

    static List<Told> told(String text, CharterChecker checker, Watcher watcher) {
        List<Told> told = new ArrayList<>();
        Cucumber.run(FILE, text, checker, told::add, watcher);
        return told;
    }
}
