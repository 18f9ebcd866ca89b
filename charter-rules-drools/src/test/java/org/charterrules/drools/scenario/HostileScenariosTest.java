package org.charterrules.drools.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.charterrules.drools.DroolsCharterChecker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenarios that mean harm. Each soon comes to an end, as one that failed. */
class HostileScenariosTest {
    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "1 ", "\"a\" ", "{", "(", "a/"})
    void a_sentence_of_nothing_but_marks_is_soon_refused(String mark) {
        String text = "Feature: F\n\n  Scenario: S\n    Given "
                + mark.repeat(3900 / mark.length()).strip() + "\n";

        List<Told> told = assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> ScenarioRun.told(text, DroolsCharterChecker.of("hounslow-send"), ScenarioRun.Watcher.NONE));

        assertThat(told).hasSize(1).noneMatch(one -> one.result().passed());
    }
}
