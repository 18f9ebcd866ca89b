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
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.charterrules.check.CharterChecker;
import org.charterrules.drools.pack.Excerpt;

/** Runs scenarios that are in memory with Cucumber. */
final class Cucumber {
    private static final Pattern PROBLEM = Pattern.compile("\\((\\d+):\\d+\\): ([^\n]*)");
    private static final Pattern UNEXPECTED = Pattern.compile("expected: .*, got '(.*)'");
    private static final int LONGEST_LINE = 4000;

    private Cucumber() {}

    static void run(String file, String text, CharterChecker checker, Consumer<Told> each) {
        requireShortLines(file, text);
        Optional<Feature> feature = feature(file, text);
        Steps steps = new Steps(checker);
        Runtime.builder()
                .withRuntimeOptions(new RuntimeOptionsBuilder()
                        .addGlue(GluePath.parse(ScenarioSteps.class.getPackageName()))
                        .build())
                .withFeatureSupplier(() -> feature.stream().toList())
                .withObjectFactorySupplier(() -> steps)
                .withAdditionalPlugins(new Listener(steps, each))
                .build()
                .run();
    }

    private static void requireShortLines(String file, String text) {
        int number = 1;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (line.length() > LONGEST_LINE) {
                throw new ScenarioFileException(List.of(file + ", line " + number + ": This line is longer than "
                        + LONGEST_LINE + " characters. No sentence is that long."));
            }
            number++;
        }
    }

    private static Optional<Feature> feature(String file, String text) {
        try {
            return new FeatureParser(new RandomUuidGenerator()::generateId)
                    .parseResource(new Text(URI.create("memory:/" + file), text));
        } catch (FeatureParserException failure) {
            throw new ScenarioFileException(problems(file, String.valueOf(failure.getMessage())));
        }
    }

    private static List<String> problems(String file, String message) {
        List<String> problems = PROBLEM.matcher(message)
                .results()
                .map(problem -> problem(file, problem))
                .toList();
        return problems.isEmpty() ? List.of(file + ": This is not a file of scenarios.") : problems;
    }

    private static String problem(String file, MatchResult problem) {
        String place = file + ", line " + problem.group(1) + ": ";
        return UNEXPECTED
                .matcher(problem.group(2))
                .results()
                .findFirst()
                .map(
                        got -> place + "'" + Excerpt.of(got.group(1))
                                + "' does not fit here. Sentences begin with Given, When, Then or And, and stand in a scenario.")
                .orElse(place + "This cannot be read: " + Excerpt.of(problem.group(2)) + ".");
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
