package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Pickle;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        DroolsCharterChecker checker = DroolsCharterChecker.of(RulePack.read(folder));
        List<Pickle> scenarios = scenarios(folder.resolve("scenarios.feature"));
        assertThat(scenarios).hasSize(10).allSatisfy(scenario -> hold(scenario, new ScenarioSteps(checker)));
    }

    private static List<Pickle> scenarios(Path feature) throws IOException {
        try (InputStream in = Files.newInputStream(feature)) {
            return GherkinParser.builder()
                    .build()
                    .parse("scenarios.feature", in)
                    .map(Envelope::getPickle)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private static void hold(Pickle scenario, ScenarioSteps steps) {
        scenario.getSteps().forEach(step -> take(step.getText(), steps));
    }

    private static void take(String sentence, ScenarioSteps steps) {
        for (Method method : ScenarioSteps.class.getMethods()) {
            Matcher matcher = Pattern.compile(pattern(method)).matcher(sentence);
            if (matcher.matches()) {
                Object[] values = new Object[matcher.groupCount()];
                Arrays.setAll(values, group -> matcher.group(group + 1));
                assertThatCode(() -> method.invoke(steps, values)).as(sentence).doesNotThrowAnyException();
                return;
            }
        }
        fail("There is no sentence: " + sentence);
    }

    private static String pattern(Method method) {
        return Stream.of(
                        Stream.of(method.getAnnotationsByType(Given.class)).map(Given::value),
                        Stream.of(method.getAnnotationsByType(When.class)).map(When::value),
                        Stream.of(method.getAnnotationsByType(Then.class)).map(Then::value))
                .flatMap(each -> each)
                .findFirst()
                .orElse("(?!)");
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
