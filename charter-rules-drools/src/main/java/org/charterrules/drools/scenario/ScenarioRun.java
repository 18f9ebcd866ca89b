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
        return told(pack).stream().map(Told::result).toList();
    }

    /** All scenarios of a pack, with what they checked. */
    static List<Told> told(RulePack pack) {
        CharterChecker checker = DroolsCharterChecker.available().contains(pack.id())
                ? DroolsCharterChecker.ofAll().with(pack)
                : DroolsCharterChecker.of(pack);
        return pack.scenarios().map(text -> told(text, checker)).orElse(List.of());
    }

    static List<Told> told(String text, CharterChecker checker) {
        List<Told> told = new ArrayList<>();
        Cucumber.run(FILE, text, checker, told::add);
        return told;
    }
}
