package org.charterrules.drools.scenario;

import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.Step;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.charterrules.drools.lint.LintCode;
import org.charterrules.drools.lint.LintProblem;
import org.charterrules.drools.pack.PackFiles;
import org.charterrules.drools.pack.Problems;
import org.charterrules.drools.pack.SourceLine;

/** Finds what is wrong with how the scenarios of a rule pack are written, without running them. */
public final class ScenarioLint {
    private ScenarioLint() {}

    /**
     * Everything that is wrong with how the scenarios of a pack are written: what is no scenario, and sentences that are not
     * known. A pack can be loaded all the same. What is wrong with its other files is not told again.
     *
     * @param folderOrZip a folder, or a zip file of one
     * @return the problems, sorted by place; empty if all is well or the pack has no scenarios
     */
    public static List<LintProblem> problems(Path folderOrZip) {
        return PackFiles.read(folderOrZip, new Problems())
                .scenarios()
                .map(ScenarioLint::problems)
                .orElse(List.of());
    }

    private static List<LintProblem> problems(String text) {
        Problems problems = new Problems();
        List<SourceLine> lines = SourceLine.of(ScenarioRun.FILE, text);
        Cucumber.feature(ScenarioRun.FILE, text, problems).ifPresent(feature -> sentences(feature, lines, problems));
        return problems.sorted();
    }

    /** The sentences of an outline are looked at once, with what its first example has in their gaps. */
    private static void sentences(Feature feature, List<SourceLine> lines, Problems problems) {
        Set<Integer> seen = new HashSet<>();
        feature.getPickles().stream()
                .flatMap(pickle -> pickle.getSteps().stream())
                .filter(step -> !Teller.knows(step.getText()))
                .filter(step -> seen.add(step.getLine()))
                .forEach(step -> report(step, lines.get(step.getLine() - 1), problems));
    }

    private static void report(Step step, SourceLine line, Problems problems) {
        Unknown unknown = Unknown.of(step.getText());
        problems.inLine(
                LintCode.UNKNOWN_SENTENCE,
                line,
                line.firstColumn(),
                unknown.message(),
                unknown.suggestions().toArray(String[]::new));
    }
}
