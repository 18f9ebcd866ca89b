package org.charterrules.examples.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterrules.drools.NewRulePack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code charter coverage}. */
class CoverageTest {
    private static final Pattern PROPOSAL =
            Pattern.compile("Add below line (\\d+) of scenarios.feature:\n\n((?:.+\n)+)");

    @TempDir
    private Path temp;

    private Path pack;

    @BeforeEach
    void writePack() throws IOException {
        pack = temp.resolve("my-charter");
        NewRulePack.write(pack);
    }

    @Test
    void the_scenarios_of_a_new_charter_show_everything() {
        Cli.Result result = Cli.run("coverage", pack);

        assertThat(result.out())
                .isEqualTo("4 figures were changed, in 8 ways. A scenario noticed every change.\n"
                        + "Scenarios show every clause and every verdict.\n");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void a_figure_that_no_scenario_notices_comes_with_one_that_does() throws IOException {
        remove("      | 12:01pm   | violated  |\n");
        addToScenarios("\n  Scenario: MY-2 Three hours are too long\n"
                + "    Given a meeting with a parent on Tuesday 9 June 2026 from 10am to 1pm\n"
                + "    When it is checked on 1 June 2026\n"
                + "    Then MY-2 is violated\n");

        Cli.Result before = Cli.run("coverage", pack);
        assertThat(before.exitCode()).isEqualTo(1);
        assertThat(before.out())
                .contains("/rules.dslr, line 23: it lasts at most 2 hours\n"
                        + "No scenario of MY-2 would notice '121 minutes' instead of '2 hours'.\n"
                        + "Add below line ")
                .contains("No scenario noticed 1 of them.\n");

        paste(before.out());
        assertThat(Cli.run("test", pack).exitCode()).isZero();
        assertThat(Cli.run("coverage", pack).out()).contains("A scenario noticed every change.\n");
    }

    @Test
    void a_verdict_that_no_scenario_shows_comes_with_one_that_does() throws IOException {
        String text = Files.readString(scenarios());
        Files.writeString(scenarios(), text.substring(0, text.indexOf("\n  Scenario: MY-2 Nobody knows")) + "\n");

        Cli.Result before = Cli.run("coverage", pack);
        assertThat(before.out()).contains("MY-2: No scenario shows it unknown.\n");

        paste(before.out());
        assertThat(Cli.run("coverage", pack).exitCode()).isZero();
    }

    @Test
    void a_clause_that_no_scenario_speaks_of_is_named() throws IOException {
        String text = Files.readString(scenarios());
        Files.writeString(scenarios(), text.substring(0, text.indexOf("\n  Scenario Outline: MY-2")));

        Cli.Result result = Cli.run("coverage", pack);

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out()).contains("MY-2: No scenario speaks of this clause.\nAdd below line ");
        paste(result.out());
        assertThat(Cli.run("test", pack).exitCode()).isZero();
    }

    @Test
    void what_can_only_be_told_from_the_explanation_comes_with_its_words_and_one_scenario_may_show_more()
            throws IOException {
        Path charter = pack.resolve("charter.yaml");
        Files.writeString(
                charter,
                Files.readString(charter)
                        .replace("tested: not testable", "tested: by asking")
                        .replaceAll("(?m)^    why-not: .*\n", ""));
        Path rules = pack.resolve("rules.dslr");
        Files.writeString(rules, Files.readString(rules) + """

                        rule "MY-3 Families find meetings pleasant"
                        when
                            there is a meeting
                            - that includes family members
                            - that was held
                        then
                            all family members who took part say yes to Q-WELCOME
                            all family members who took part say yes to Q-FUN
                        end
                        """);

        Cli.Result before = Cli.run("coverage", pack);

        assertThat(before.exitCode()).isEqualTo(1);
        assertThat(before.out())
                .contains("MY-3: No scenario speaks of this clause.\n")
                .contains("Then MY-3 is not applicable\n")
                .contains("And the explanation says \"Nobody is invited as family members.\"\n")
                .contains(" shows it too.\n")
                .doesNotContain("No scenario to add was found");
        paste(before.out());
        assertThat(Cli.run("test", pack).exitCode()).isZero();
        assertThat(Cli.run("coverage", pack).exitCode()).isZero();
    }

    @Test
    void scenarios_that_fail_show_nothing() throws IOException {
        Path rules = pack.resolve("rules.dslr");
        Files.writeString(rules, Files.readString(rules).replace("at most 2 hours", "at most 3 hours"));

        Cli.Result result = Cli.run("coverage", pack);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).isEqualTo(pack + ": 1 scenario fails. 'charter test " + pack + "' shows why.\n");
    }

    private Path scenarios() {
        return pack.resolve("scenarios.feature");
    }

    private void addToScenarios(String more) throws IOException {
        Files.writeString(scenarios(), Files.readString(scenarios()) + more);
    }

    private void remove(String part) throws IOException {
        String text = Files.readString(scenarios());
        assertThat(text).contains(part);
        Files.writeString(scenarios(), text.replace(part, ""));
    }

    /** Does what it says, from the last line up, so that the lines stay where they are. */
    private void paste(String out) throws IOException {
        List<String[]> proposals = new ArrayList<>();
        Matcher proposal = PROPOSAL.matcher(out);
        while (proposal.find()) {
            proposals.add(new String[] {proposal.group(1), proposal.group(2)});
        }
        assertThat(proposals).isNotEmpty();
        proposals.sort((one, other) -> Integer.parseInt(other[0]) - Integer.parseInt(one[0]));
        List<String> lines = new ArrayList<>(Files.readAllLines(scenarios()));
        for (String[] each : proposals) {
            lines.addAll(Integer.parseInt(each[0]), Arrays.asList(("\n" + each[1]).split("\n")));
        }
        Files.write(scenarios(), lines);
    }
}
