package org.charterrules.drools.scenario;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where in a file of scenarios something stands. */
final class ScenarioLines {
    private final int length;
    private final NavigableSet<Integer> scenarios = new TreeSet<>();
    private final NavigableSet<Integer> rules = new TreeSet<>();
    private final Set<Integer> commonBackground = new HashSet<>();

    private ScenarioLines(int length) {
        this.length = length;
    }

    static ScenarioLines of(String text) {
        ScenarioLines lines = new ScenarioLines((int) text.lines().count());
        GherkinParser.builder()
                .includeSource(false)
                .includePickles(false)
                .build()
                .parse(ScenarioRun.FILE, text.getBytes(StandardCharsets.UTF_8))
                .map(Envelope::getGherkinDocument)
                .flatMap(Optional::stream)
                .map(GherkinDocument::getFeature)
                .flatMap(Optional::stream)
                .forEach(lines::read);
        return lines;
    }

    private void read(Feature feature) {
        for (FeatureChild child : feature.getChildren()) {
            child.getBackground().map(Background::getSteps).ifPresent(this::readCommon);
            child.getScenario().ifPresent(this::read);
            child.getRule().ifPresent(rule -> {
                rules.add(line(rule.getLocation()));
                rule.getChildren().stream()
                        .map(RuleChild::getScenario)
                        .flatMap(Optional::stream)
                        .forEach(this::read);
            });
        }
    }

    private void readCommon(List<Step> steps) {
        steps.forEach(step -> commonBackground.add(line(step.getLocation())));
    }

    private void read(Scenario scenario) {
        scenarios.add(line(scenario.getLocation()));
    }

    private static int line(Location location) {
        return Math.toIntExact(location.getLine());
    }

    /** Whether a sentence stands in the background of all scenarios of the file. */
    boolean isCommon(Told.Sentence sentence) {
        return commonBackground.contains(sentence.line());
    }

    /** Whether a sentence stands in a background rather than in the scenario itself. */
    boolean isBackground(Told.Sentence sentence, ScenarioResult of) {
        Integer start = scenarios.floor(of.line());
        return start == null || sentence.line() < start;
    }

    /** The last line of a scenario, with its examples. */
    int lastLine(ScenarioResult of) {
        Integer nextScenario = scenarios.higher(of.line());
        Integer nextRule = rules.higher(of.line());
        int next = Math.min(nextScenario == null ? length + 1 : nextScenario, nextRule == null ? length + 1 : nextRule);
        return next - 1;
    }

    boolean hasRules() {
        return !rules.isEmpty();
    }

    int length() {
        return length;
    }
}
