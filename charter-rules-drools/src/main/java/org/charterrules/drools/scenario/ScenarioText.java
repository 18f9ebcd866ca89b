package org.charterrules.drools.scenario;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.drools.RulePack;
import org.charterrules.report.Handbook;

/** The scenarios of a charter as they were written, by the clause that their names begin with. */
final class ScenarioText {
    private final List<String> lines;
    private final Map<String, List<Handbook.Scenario>> byClause = new LinkedHashMap<>();

    private ScenarioText(String text) {
        this.lines = text.lines().toList();
    }

    static Map<String, List<Handbook.Scenario>> of(String charterId) {
        String name = "charters/" + charterId + "/scenarios.feature";
        try (InputStream in = DroolsCharterChecker.class.getResourceAsStream(name)) {
            if (in == null) {
                return Map.of();
            }
            return of(name, in.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Map<String, List<Handbook.Scenario>> of(RulePack pack) {
        String scenarios = pack.scenarios().orElse("");
        if (Cucumber.requireFeature(ScenarioRun.FILE, scenarios) == null) {
            return Map.of();
        }
        try {
            return of(ScenarioRun.FILE, scenarios.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, List<Handbook.Scenario>> of(String name, byte[] bytes) throws IOException {
        ScenarioText text = new ScenarioText(new String(bytes, StandardCharsets.UTF_8));
        text.read(feature(name, bytes));
        return text.byClause;
    }

    private static Feature feature(String name, byte[] bytes) throws IOException {
        GherkinParser parser = GherkinParser.builder()
                .includeSource(false)
                .includePickles(false)
                .build();
        return parser.parse(name, new ByteArrayInputStream(bytes))
                .map(Envelope::getGherkinDocument)
                .flatMap(Optional::stream)
                .map(GherkinDocument::getFeature)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The file " + name + " holds no feature."));
    }

    private void read(Feature feature) {
        NavigableSet<Integer> starts = new TreeSet<>();
        List<Scenario> scenarios = new ArrayList<>();
        for (FeatureChild child : feature.getChildren()) {
            child.getScenario().ifPresent(scenarios::add);
            child.getRule().ifPresent(rule -> {
                starts.add(line(rule.getLocation()));
                rule.getChildren().stream()
                        .map(RuleChild::getScenario)
                        .flatMap(Optional::stream)
                        .forEach(scenarios::add);
            });
        }
        scenarios.forEach(scenario -> starts.add(line(scenario.getLocation())));
        scenarios.forEach(scenario -> add(scenario, starts));
    }

    private static int line(Location location) {
        return Math.toIntExact(location.getLine());
    }

    private void add(Scenario scenario, NavigableSet<Integer> starts) {
        int first = line(scenario.getLocation());
        Integer next = starts.higher(first);
        List<String> own = lines.subList(first - 1, next == null ? lines.size() : next - 1);
        if (scenario.getName().startsWith("<")) {
            scenario.getExamples().forEach(examples -> addEach(scenario, examples, own));
        } else {
            add(scenario.getName(), undented(own));
        }
    }

    private void add(String name, List<String> block) {
        byClause.computeIfAbsent(name.split(" ")[0], id -> new ArrayList<>()).add(new Handbook.Scenario(name, block));
    }

    /** An outline that is about several clauses, example by example. */
    private void addEach(Scenario outline, Examples examples, List<String> block) {
        int length = line(examples.getLocation()) - line(outline.getLocation());
        List<String> sentences = block.subList(0, length);
        List<String> gaps = examples.getTableHeader().map(ScenarioText::cells).orElse(List.of());
        for (TableRow row : examples.getTableBody()) {
            UnaryOperator<String> filled = text -> filled(text, gaps, cells(row));
            List<String> one = sentences.stream().map(filled).collect(Collectors.toCollection(ArrayList::new));
            one.set(0, one.get(0).replace("Scenario Outline:", "Scenario:"));
            add(filled.apply(outline.getName()), undented(one));
        }
    }

    private static List<String> cells(TableRow row) {
        return row.getCells().stream().map(TableCell::getValue).toList();
    }

    private static String filled(String text, List<String> gaps, List<String> values) {
        String filled = text;
        for (int at = 0; at < gaps.size(); at++) {
            filled = filled.replace("<" + gaps.get(at) + ">", values.get(at));
        }
        return filled;
    }

    /** Without the indentation of the first line, and without empty lines and tags at the end. */
    private static List<String> undented(List<String> block) {
        int indent = block.get(0).length() - block.get(0).stripLeading().length();
        List<String> lines = new ArrayList<>(block.stream()
                .map(line ->
                        line.length() >= indent && line.substring(0, indent).isBlank()
                                ? line.substring(indent).stripTrailing()
                                : line.strip())
                .toList());
        while (endsInNothing(lines)) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    private static boolean endsInNothing(List<String> lines) {
        String last = lines.get(lines.size() - 1);
        return Stream.of("@", "#").anyMatch(last.strip()::startsWith) || last.isBlank();
    }
}
