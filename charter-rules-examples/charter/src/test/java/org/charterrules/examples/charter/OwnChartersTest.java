package org.charterrules.examples.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.charterrules.examples.charter.Cli.Result;
import org.charterrules.model.Attendance;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Participant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the commands say of the charters that come with the program, they say of others too. */
class OwnChartersTest {
    @TempDir
    private Path temp;

    private Path own;

    @BeforeEach
    void write_a_charter() {
        own = temp.resolve("my-charter");
        Cli.run("new", own);
    }

    private void append(String name, String text) throws IOException {
        Files.writeString(own.resolve(name), Files.readString(own.resolve(name)) + text);
    }

    @Test
    void explain_finds_a_clause_of_ones_own() {
        Result result = Cli.run("explain", "MY-1", "--rules", own);

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("MY-1, The title of the charter (my-charter, The place it is for)")
                .contains("The rule (my-charter/rules.dslr, line 9)");
        assertThat(Cli.run("explain", "MY-9", "--rules", own).err())
                .startsWith("charter: There is no clause 'MY-9'. Maybe you meant one of MY-");
    }

    @Test
    void what_is_switched_off_says_why() throws IOException {
        append("charter.yaml", "off:\n  MY-2: \"Agreed in May\"\n");

        assertThat(Cli.run("list", own).out())
                .containsPattern("MY-2 +switched off +Meetings last no longer than 2 hours");
        assertThat(Cli.run("list", own).out()).contains("(Agreed in May)");
        assertThat(Cli.run("explain", "MY-2", "--rules", own).out())
                .contains("How it is tested  It is switched off. The reason given is: Agreed in May.");
    }

    @Test
    void a_handbook_of_ones_own_charter_has_its_rules_and_scenarios() {
        Result result = Cli.run("handbook", "--rules", own);

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("### MY-1 ", "it lasts at most 2 hours", "Scenario Outline: MY-2 A meeting from 10am to <to>")
                .doesNotContain("HOU-7.2a");
        assertThat(Cli.run("handbook", "--rules", own, "--charter", "hounslow-send")
                        .out())
                .contains("### MY-1 ", "### HOU-7.2a ");
    }

    @Test
    void a_handbook_of_scenarios_that_cannot_be_read_says_where() throws IOException {
        append("scenarios.feature", "  Nonsense\n      | a |\n  If so\n");

        Result result = Cli.run("handbook", "--rules", own);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("scenarios.feature, line ").doesNotContain("Exception");
    }

    @Test
    void interpretations_say_what_ones_own_charter_chooses() throws IOException {
        append("charter.yaml", "interpretations: {AMB-01: clear-days}\n");

        assertThat(Cli.run("interpretations", "--rules", own).out())
                .containsPattern("the day of the meeting counts\\.\\s+\\(chosen\\s+by my-charter\\)")
                .containsOnlyOnce("(chosen");
        assertThat(Cli.run("interpretations").out()).doesNotContain("(chosen");
    }

    @Test
    void questions_are_asked_for_ones_own_charter() throws IOException {
        append("charter.yaml", """
                  - id: MY-4
                    locator: "2"
                    says: "Everybody feels welcome"
                    modality: must
                    tested: by asking
                """);
        append("rules.dslr", """

                rule "MY-4 Everybody feels welcome"
                when
                    there is a meeting
                then
                    everyone who took part says yes to Q-WELCOME
                end
                """);
        CaseFile booked = Samples.inTheWindow("held");
        Meeting held = booked.meetings()
                .get(0)
                .withStatus(MeetingStatus.HELD)
                .withParticipants(
                        Participant.of("P1").attendance(Attendance.ATTENDED).build());
        Path file = Samples.write(temp, booked.withMeetings(held));

        Result result =
                Cli.run("questions", file, "--meeting", "M-06", "--as-of", "2026-07-01T09:00:00Z", "--rules", own);

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("Were you made welcome?").doesNotContain("What got done?");
    }

    @Test
    void running_many_scenarios_gets_a_progress_bar_among_the_messages() {
        Result result = Cli.onTerminal(Map.of(), "coverage", "halton-send");
        Result quiet = Cli.onTerminal(Map.of(), "coverage", "halton-send", "--no-progress");

        assertThat(result.err()).contains("Running scenarios").contains("Changing figures");
        assertThat(quiet.err()).isEmpty();
        assertThat(result.out()).isEqualTo(quiet.out());
    }

    @Test
    void coverage_of_a_charter_that_extends_another_asks_for_its_own_clauses_only() throws IOException {
        Files.writeString(own.resolve("charter.yaml"), """
                id: my-charter
                extends: hounslow-send
                edition: "E"
                """);
        Files.writeString(own.resolve("rules.dslr"), """
                rule "HOU-7.3a Short"
                when
                    there is a meeting
                    - that is not cancelled
                then
                    it lasts at most 90 minutes
                end
                """);
        Files.writeString(own.resolve("scenarios.feature"), "Feature: Mine\n");

        Result result = Cli.run("coverage", own);

        assertThat(result.out())
                .startsWith("HOU-7.3a: No scenario speaks of this clause.")
                .endsWith("1 clause or verdict is not shown by any scenario.\n")
                .doesNotContain("HOU-7.2a", "No scenario to add was found");
    }

    @Test
    void lint_reads_the_scenarios_too() throws IOException {
        append("scenarios.feature", "\n  Scenario: MY-1 Another\n    Given a metting\n");

        Result result = Cli.run("lint", own);

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out())
                .contains("scenarios.feature, line ", "There is no sentence 'a metting'.", "1 error and 0 warnings.");
    }

    @Test
    void a_zip_that_is_none_is_named_once() throws IOException {
        Path zip = Files.writeString(temp.resolve("x.zip"), "hello");

        assertThat(Cli.run("lint", zip).out()).startsWith(zip + ": error (not-a-zip)\n");
    }

    @Test
    void one_charter_is_too_few_to_compare() {
        Result result = Cli.run("compare", own);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith("charter: Give at least 2 values for PACK.\n");
    }
}
