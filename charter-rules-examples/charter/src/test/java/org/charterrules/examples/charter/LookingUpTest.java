package org.charterrules.examples.charter;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Reading;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.examples.charter.Cli.Result;
import org.charterrules.json.CaseFileJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookingUpTest {
    @Test
    void list_counts_how_the_statements_of_each_charter_are_tested() {
        Result result = Cli.run("list");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out().lines().skip(1).limit(6)).allSatisfy(LookingUpTest::the_parts_add_up);
        assertThat(result.out()).contains("Hillingdon Local Area Co-production Charter", "London Borough of Hounslow");
    }

    private static void the_parts_add_up(String line) {
        String[] numbers = line.replaceAll(".*?(\\d+(\\s+\\d+){4})$", "$1").split("\\s+");
        int parts = 0;
        for (int i = 1; i < numbers.length; i++) {
            parts += Integer.parseInt(numbers[i]);
        }
        assertThat(numbers).hasSize(5);
        assertThat(parts).isEqualTo(Integer.parseInt(numbers[0]));
    }

    @Test
    void list_of_a_charter_has_every_clause() {
        String out = Cli.run("list", "hounslow-send").out();
        Charter hounslow = DroolsCharterChecker.of("hounslow-send").charters().get(0);
        assertThat(out).contains(hounslow.clauses().stream().map(Clause::id).toList());
        assertThat(out).contains("HOU-7.2a   checked by records", "HOU-P1     not testable");
    }

    @Test
    void explain_shows_the_rule_as_it_stands_in_its_file() {
        Result result = Cli.run("explain", "HOU-7.4a");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains(
                        "section 7, sentence 4a",
                        "The charter says that this should happen.",
                        "The rule (hounslow-send/rules.dslr, line 288)",
                        "      - that is a meeting of kind co-production group (AMB-10)\n",
                        "      it is booked at least 25 days before\n",
                        "AMB-01  Are the booking day and the meeting day counted?",
                        "clear-days",
                        "(default)");
    }

    @Test
    void explain_says_why_something_is_not_tested() {
        assertThat(Cli.run("explain", "HOU-P1").out()).contains("Not at all", "History of the document.");
        assertThat(Cli.run("explain", "HOU-1.1").out()).contains("Only people can tell", "Q-EQUAL-SAY");
        assertThat(Cli.run("explain", "HOU-1.2b").out()).contains("nothing was found against it");
    }

    @Test
    void explain_knows_every_clause() {
        for (Charter charter : DroolsCharterChecker.ofAll().charters()) {
            Clause last = charter.clauses().get(charter.clauses().size() - 1);
            assertThat(Cli.run("explain", last.id()).out()).startsWith(last.id() + ", " + charter.title());
        }
    }

    @Test
    void an_unknown_clause_brings_the_nearest() {
        Result result = Cli.run("explain", "HOU-74a");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("There is no clause 'HOU-74a'. Maybe you meant one of HOU-7.4a,");
    }

    @Test
    void an_unknown_charter_brings_the_nearest() {
        Result result = Cli.run("list", "lancaster");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains("There is no charter 'lancaster', and no folder or zip file of that name."
                        + " Maybe you meant one of lancashire,");
    }

    @Test
    void interpretations_names_every_question_and_reading() {
        String out = Cli.run("interpretations").out();
        for (Ambiguity ambiguity : Ambiguity.values()) {
            assertThat(out).contains(ambiguity.id() + "  ");
        }
        for (Reading reading : Reading.values()) {
            assertThat(out).contains("  " + reading.id() + " ");
        }
        assertThat(out.replaceAll("\\s+", " ").split("\\(default\\)", -1)).hasSize(Ambiguity.values().length + 1);
    }

    @Test
    void the_schema_of_case_files_accepts_a_case_file() {
        String schema = Cli.run("schema", "case-file").out();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema)
                        .validate(CaseFileJson.write(Samples.tooEarly("S")), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void there_is_no_other_schema() {
        Result result = Cli.run("schema", "charter");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("Expected case-file, report, archive-line, impact or comparison.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "list", "explain", "interpretations", "schema"})
    void every_command_has_help_with_examples(String command) {
        Result result = Cli.run(command, "--help");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).startsWith("Usage: charter " + command).contains("Examples:\n  charter ");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void the_program_has_help_and_a_version() {
        assertThat(Cli.run("--help").out())
                .contains("check", "list", "explain", "interpretations", "schema", "Examples:");
        assertThat(Cli.run("--version").out()).matches("charter \\d\\S+\n");
        assertThat(Cli.run("list", "--version").out()).matches("charter \\d\\S+\n");
    }

    @Test
    void the_exit_codes_are_documented() {
        assertThat(Cli.run("check", "--help").out()).contains("Exit codes:", "0 ", "1 ", "2 ", "3 ", "70 ");
    }

    @Test
    void without_a_command_the_program_says_what_is_missing() {
        Result result = Cli.run();
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("Say which command");
        assertThat(Cli.run("chek").err()).contains("Maybe you meant: check");
        assertThat(Cli.run("lst").err()).contains("Maybe you meant: list");
        assertThat(Cli.run("zzz").err()).doesNotContain("Maybe you meant");
    }

    @Test
    void help_is_coloured_on_a_terminal_only() {
        assertThat(Cli.run("--help").out()).doesNotContain("\u001b");
        assertThat(Cli.onTerminal(Map.of(), "--help").out()).contains("\u001b");
        assertThat(Cli.onTerminal(Map.of("NO_COLOR", "1"), "--help").out()).doesNotContain("\u001b");
    }
}
