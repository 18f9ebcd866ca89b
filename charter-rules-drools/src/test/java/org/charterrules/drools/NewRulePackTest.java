package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cucumber.core.backend.ObjectFactory;
import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.EventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestCaseFinished;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.drools.scenario.ScenarioSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewRulePackTest {
    @TempDir
    private Path temp;

    @Test
    void a_new_pack_is_in_order_and_its_scenarios_hold() throws IOException {
        Path folder = temp.resolve("my-charter");
        NewRulePack.write(folder);

        assertThat(RulePack.problems(folder)).isEmpty();
        Steps.checker = DroolsCharterChecker.of(RulePack.read(folder));
        Outcome outcome = new Outcome();
        Runtime.builder()
                .withRuntimeOptions(new RuntimeOptionsBuilder()
                        .addFeature(FeatureWithLines.parse(
                                folder.resolve("scenarios.feature").toUri().toString()))
                        .addGlue(GluePath.parse("org.charterrules.drools.scenario"))
                        .setObjectFactoryClass(Steps.class)
                        .build())
                .withAdditionalPlugins(outcome)
                .build()
                .run();
        assertThat(outcome.passed).hasSize(10);
        assertThat(outcome.failed).isEmpty();
    }

    /** Makes the steps that check the pack under test. */
    public static final class Steps implements ObjectFactory {
        private static DroolsCharterChecker checker;
        private ScenarioSteps steps;

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
            steps = new ScenarioSteps(checker);
        }

        @Override
        public void stop() {
            steps = null;
        }
    }

    private static final class Outcome implements EventListener {
        private final List<String> passed = new ArrayList<>();
        private final List<String> failed = new ArrayList<>();

        @Override
        public void setEventPublisher(EventPublisher publisher) {
            publisher.registerHandlerFor(TestCaseFinished.class, event -> {
                boolean ok = event.getResult().getStatus().isOk();
                (ok ? passed : failed).add(event.getTestCase().getName() + " " + event.getResult());
            });
        }
    }

    @Test
    void what_is_there_already_is_left_as_it_is() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("my-charter"));
        assertThatThrownBy(() -> NewRulePack.write(folder)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"My Charter", "x--y", "\u00E9t\u00E9", "7th", "a_b"})
    void a_name_that_cannot_be_an_id_is_refused(String name) {
        assertThatThrownBy(() -> NewRulePack.write(temp.resolve(name)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + name
                        + "' will not do as the name of a charter. Use small letters and hyphens, for example"
                        + " 'my-charter'.");
        assertThat(temp).isEmptyDirectory();
    }
}
