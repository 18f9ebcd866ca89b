package org.charterrules.drools.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.drools.RuleChange;
import org.charterrules.drools.RulePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No figure of the charters that come with the library could change with no scenario noticing, but for those listed in
 * {@code unnoticed.txt}. A line that is noticed by now has to be taken out there; none may come in.
 */
class NoFigureUnnoticedTest {
    static List<String> charters() {
        return DroolsCharterChecker.available();
    }

    @ParameterizedTest
    @MethodSource("charters")
    void every_neighbour_of_every_figure_makes_a_scenario_fail(String id) throws IOException {
        ScenarioCoverage coverage = ScenarioCoverage.of(RulePack.shipped(id));

        List<String> unnoticed = coverage.changes().stream()
                .filter(change -> !coverage.notices(change))
                .map(change -> words(id, change))
                .toList();

        assertThat(coverage.changes()).isNotEmpty();
        assertThat(unnoticed).containsExactlyElementsOf(listed(id));
    }

    private static List<String> listed(String id) throws IOException {
        try (InputStream in = NoFigureUnnoticedTest.class.getResourceAsStream("unnoticed.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(id + ": "))
                    .toList();
        }
    }

    private static String words(String id, RuleChange change) {
        return id + ": " + change.clauseId() + ": " + change.from() + " -> " + change.to();
    }
}
