package org.charterrules.drools.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.drools.RuleChange;
import org.charterrules.drools.RulePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No figure of the charters that come with the library could change with no scenario noticing, and none of them is left out. */
class NoFigureUnnoticedTest {
    static List<String> charters() {
        return DroolsCharterChecker.available();
    }

    @ParameterizedTest
    @MethodSource("charters")
    void scenarios_notice_every_changed_figure_and_show_every_clause_and_verdict(String id) {
        ScenarioCoverage coverage = ScenarioCoverage.of(RulePack.shipped(id));
        List<RuleChange> changes = coverage.changes();

        assertThat(coverage.results()).allMatch(ScenarioResult::passed);
        assertThat(changes).isNotEmpty();
        assertThat(changes).filteredOn(change -> !coverage.notices(change)).isEmpty();
        assertThat(coverage.unreachedClauses()).isEmpty();
        assertThat(coverage.unreachedVerdicts()).isEmpty();
    }
}
