package org.charterrules.drools.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterrules.drools.RuleChange;
import org.charterrules.drools.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed for a clause of which no scenario speaks yet, and for an edition in whose days none happens. */
class NewClauseProposalsTest {
    private static final String HEAD = """
            title: "T"
            place: "P"
            publisher: "P"
            """;
    private static final String CLAUSE = """
            clauses:
              - id: MY-1
                locator: "1"
                says: "Something"
                modality: must
                tested: by records
                fit: direct
            """;

    @TempDir
    private Path temp;

    private void write(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String rule(String promise) {
        return """
                rule "MY-1 Something"
                when
                    there is a meeting
                    - that has people invited
                then
                    %s
                end
                """.formatted(promise);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "everyone invited gets the agenda at least 7 days before",
                "everyone invited gets the papers at least 10 working days before",
                "its notes reach everyone who took part or sent apologies within 15 working days",
                "it is booked at least 21 days before",
                "everyone invited is told of it at least 14 days before",
                "people take part only online or telephone"
            })
    void a_new_clause_gets_a_scenario_for_itself_and_for_each_of_its_figures(String promise) throws IOException {
        write("charter.yaml", "id: my-charter\nedition: \"E\"\n" + HEAD + CLAUSE);
        write("rules.dslr", rule(promise));
        write("scenarios.feature", "Feature: Mine\n");
        ScenarioCoverage coverage = ScenarioCoverage.of(RulePack.read(temp));

        assertThat(coverage.unreachedClauses()).containsExactly("MY-1");
        assertThat(coverage.proposalFor("MY-1")).isPresent();
        assertThat(coverage.changes())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(proposed(coverage, change))
                        .as(change.changed())
                        .isPresent());
    }

    private static Optional<Proposal> proposed(ScenarioCoverage coverage, RuleChange change) {
        assertThat(coverage.notices(change)).isFalse();
        return coverage.proposalFor(change);
    }

    @Test
    void a_figure_of_a_later_edition_gets_a_scenario_in_its_days() throws IOException {
        write("charter.yaml", "id: my-charter\nedition: \"E\"\nin force: {until: 2026-12-31}\n" + HEAD + CLAUSE);
        write("rules.dslr", rule("it lasts at most 2 hours"));
        write(
                "editions/next/charter.yaml",
                "id: my-charter\nextends: the former edition\nedition: \"F\"\nin force: {from: 2027-01-01}\n");
        write("editions/next/rules.dslr", rule("it lasts at most 90 minutes"));
        write("scenarios.feature", """
                Feature: Mine

                  Scenario: MY-1 A meeting of two hours is short
                    Given a meeting with a parent on Tuesday 9 June 2026 from 10am to 12 midday
                    When it is checked on 1 June 2026
                    Then MY-1 is satisfied
                """);
        ScenarioCoverage coverage = ScenarioCoverage.of(RulePack.read(temp));
        List<String> proposed = new ArrayList<>();

        coverage.changes().stream()
                .filter(change -> change.file().startsWith("editions/"))
                .forEach(change -> proposed.add(
                        proposed(coverage, change).map(Proposal::text).orElse("none")));

        assertThat(proposed)
                .hasSize(2)
                .allSatisfy(text ->
                        assertThat(text).contains("2027 from 10am to 11:").contains("Then MY-1 is"));
    }

    @Test
    void somebody_who_watches_is_told_of_each_scenario_that_was_run() {
        List<String> told = new ArrayList<>();

        ScenarioCoverage.of(RulePack.shipped("hillingdon"), (ran, all) -> told.add(ran + " of " + all));

        assertThat(told).first().asString().startsWith("1 of ");
        assertThat(told).last().isEqualTo(told.size() + " of " + told.size());
    }
}
