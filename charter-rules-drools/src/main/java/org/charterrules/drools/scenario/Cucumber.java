package org.charterrules.drools.scenario;

import io.cucumber.core.backend.ObjectFactory;
import io.cucumber.core.eventbus.RandomUuidGenerator;
import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.gherkin.FeatureParserException;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.resource.Resource;
import io.cucumber.core.runtime.Runtime;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.charterrules.check.CharterChecker;
import org.charterrules.drools.lint.LintCode;
import org.charterrules.drools.lint.LintProblem;
import org.charterrules.drools.pack.Excerpt;
import org.charterrules.drools.pack.Problems;
import org.charterrules.drools.pack.SourceLine;
import org.jspecify.annotations.Nullable;

/** Runs scenarios that are in memory with Cucumber. */
final class Cucumber {
    private static final Pattern PROBLEM = Pattern.compile("\\((\\d+):\\d+\\): ([^\n]*)");
    private static final Pattern UNEXPECTED = Pattern.compile("expected: .*, got '(.*)'");
    private static final int LONGEST_LINE = 4000;

    private Cucumber() {}

    static void run(
            String file, String text, CharterChecker checker, Consumer<Told> each, ScenarioRun.Watcher watcher) {
        Feature feature = requireFeature(file, text);
        int all = feature == null ? 0 : feature.getPickles().size();
        AtomicInteger ran = new AtomicInteger();
        Steps steps = new Steps(checker);
        Runtime.builder()
                .withRuntimeOptions(new RuntimeOptionsBuilder()
                        .addGlue(GluePath.parse(ScenarioSteps.class.getPackageName()))
                        .build())
                .withFeatureSupplier(() -> feature == null ? List.of() : List.of(feature))
                .withObjectFactorySupplier(() -> steps)
                .withBackendSupplier(NoSnippets.supplier(() -> steps))
                .withAdditionalPlugins(new Listener(steps, told -> {
                    each.accept(told);
                    watcher.ran(ran.incrementAndGet(), all);
                }))
                .build()
                .run();
    }

    /** The scenarios of a file; {@code null} if it is empty. */
    static @Nullable Feature requireFeature(String file, String text) {
        Problems problems = new Problems();
        Feature feature = feature(file, text, problems).orElse(null);
        if (problems.haveError()) {
            throw new ScenarioFileException(
                    problems.sorted().stream().map(LintProblem::toString).toList());
        }
        return feature;
    }

    /** Takes a file apart; nothing if it is empty or cannot be read, of which the latter is reported. */
    static Optional<Feature> feature(String file, String text, Problems problems) {
        List<SourceLine> lines = SourceLine.of(file, text);
        for (SourceLine line : lines) {
            if (line.text().length() > LONGEST_LINE) {
                String message = "This line is longer than " + LONGEST_LINE + " characters. No sentence is that long.";
                problems.inLine(LintCode.LONG_LINE, line, line.firstColumn(), message);
            }
        }
        try {
            return problems.haveError()
                    ? Optional.empty()
                    : new FeatureParser(new RandomUuidGenerator()::generateId)
                            .parseResource(new Text(URI.create("memory:/" + file), text));
        } catch (FeatureParserException failure) {
            report(file, lines, String.valueOf(failure.getMessage()), problems);
            return Optional.empty();
        }
    }

    private static void report(String file, List<SourceLine> lines, String message, Problems problems) {
        List<MatchResult> found = PROBLEM.matcher(message).results().toList();
        if (found.isEmpty()) {
            problems.inFile(LintCode.SCENARIOS, file, "This is not a file of scenarios.");
        }
        for (MatchResult one : found) {
            int number = Math.min(Integer.parseInt(one.group(1)), lines.size());
            SourceLine line = lines.get(Math.max(1, number) - 1);
            problems.inLine(LintCode.SCENARIOS, line, line.firstColumn(), plain(one.group(2)));
        }
    }

    private static String plain(String message) {
        if (message.equals("inconsistent cell count within the table")) {
            return "This row of the table does not have as many cells as the first one. Maybe a '|' is missing at its end.";
        }
        return UNEXPECTED
                .matcher(message)
                .results()
                .findFirst()
                .map(got -> got.group(1).isEmpty()
                        ? "The file ends here, before it has said what must come out."
                        : "'" + Excerpt.of(got.group(1))
                                + "' does not fit here. Sentences begin with Given, When, Then or And, and stand in a"
                                + " scenario.")
                .orElse("This cannot be read: " + Excerpt.of(message) + ".");
    }

    private record Text(URI uri, String text) implements Resource {
        @Override
        public URI getUri() {
            return uri;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Makes the steps of each scenario, and keeps what the one under way has checked. */
    static final class Steps implements ObjectFactory {
        private final CharterChecker checker;
        private Trace trace = new Trace();
        private ScenarioSteps steps;

        Steps(CharterChecker checker) {
            this.checker = checker;
            this.steps = new ScenarioSteps(checker, trace);
        }

        Trace trace() {
            return trace;
        }

        @Override
        public boolean addClass(Class<?> glueClass) {
            return true;
        }

        @Override
        public <T> T getInstance(Class<T> glueClass) {
            return glueClass.cast(steps);
        }

        @Override
        public void start() {
            trace = new Trace();
            steps = new ScenarioSteps(checker, trace);
        }

        @Override
        public void stop() {
            // The next scenario gets steps of its own.
        }
    }
}
