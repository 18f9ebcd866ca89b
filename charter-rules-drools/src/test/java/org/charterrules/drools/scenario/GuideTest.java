package org.charterrules.drools.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.plugin.EventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for those who write scenarios shows every sentence, and each of its examples works. */
class GuideTest {
    private static final Pattern EXAMPLE = Pattern.compile("```gherkin\n(.*?)```", Pattern.DOTALL);

    @Test
    void every_example_works_and_together_they_show_every_sentence(@TempDir Path folder) throws IOException {
        Path feature = Files.writeString(folder.resolve("guide.feature"), "Feature: Guide\n\n" + examples());
        Outcome outcome = new Outcome();

        run(feature, outcome);

        assertThat(outcome.failures).isEmpty();
        assertThat(outcome.used).isEqualTo(sentences());
    }

    private static String examples() throws IOException {
        return EXAMPLE.matcher(guide())
                .results()
                .map(example -> example.group(1))
                .collect(Collectors.joining("\n"));
    }

    private static String guide() throws IOException {
        try (InputStream in = ScenarioSteps.class.getResourceAsStream("README.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void run(Path feature, Outcome outcome) {
        Runtime.builder()
                .withRuntimeOptions(new RuntimeOptionsBuilder()
                        .addGlue(GluePath.parse(ScenarioSteps.class.getPackageName()))
                        .addFeature(FeatureWithLines.parse(feature.toUri().toString()))
                        .build())
                .withAdditionalPlugins(outcome)
                .build()
                .run();
    }

    private static Set<String> sentences() {
        return Arrays.stream(ScenarioSteps.class.getDeclaredMethods())
                .flatMap(GuideTest::sentence)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> sentence(Method method) {
        return Stream.of(
                        Stream.of(method.getAnnotationsByType(Given.class)).map(Given::value),
                        Stream.of(method.getAnnotationsByType(When.class)).map(When::value),
                        Stream.of(method.getAnnotationsByType(Then.class)).map(Then::value))
                .flatMap(each -> each);
    }

    private static final class Outcome implements EventListener {
        private final Set<String> used = new TreeSet<>();
        private final List<String> failures = new ArrayList<>();

        @Override
        public void setEventPublisher(EventPublisher publisher) {
            publisher.registerHandlerFor(TestStepFinished.class, event -> {
                if (event.getTestStep() instanceof PickleStepTestStep step && step.getPattern() != null) {
                    used.add(step.getPattern());
                }
            });
            publisher.registerHandlerFor(TestCaseFinished.class, event -> {
                if (!event.getResult().getStatus().isOk()) {
                    failures.add(event.getTestCase().getName() + ": " + event.getResult());
                }
            });
        }
    }
}
