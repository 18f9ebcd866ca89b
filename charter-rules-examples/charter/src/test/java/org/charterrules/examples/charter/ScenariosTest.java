package org.charterrules.examples.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.charterrules.drools.NewRulePack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** {@code charter test}. */
class ScenariosTest {
    @TempDir
    private Path temp;

    private Path pack;

    @BeforeEach
    void writePack() throws IOException {
        pack = temp.resolve("my-charter");
        NewRulePack.write(pack);
    }

    @Test
    void a_new_charter_passes_its_scenarios() {
        Cli.Result result = Cli.run("test", pack);

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEqualTo("10 scenarios. All passed.\n");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void a_charter_in_a_zip_is_tested_as_well() throws IOException {
        Path zip = temp.resolve("my-charter.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : new String[] {"charter.yaml", "rules.dslr", "scenarios.feature"}) {
                out.putNextEntry(new ZipEntry(name));
                out.write(Files.readAllBytes(pack.resolve(name)));
            }
        }

        assertThat(Cli.run("test", zip).out()).isEqualTo("10 scenarios. All passed.\n");
    }

    @Test
    void a_charter_that_comes_with_the_program_is_tested_by_its_id() {
        Cli.Result result = Cli.run("test", "hounslow-send");

        assertThat(result.out()).endsWith("scenarios. All passed.\n");
        assertThat(result.exitCode()).isZero();
    }

    static List<Path> packs() throws IOException {
        try (Stream<Path> packs = Files.list(Path.of("..", "packs"))) {
            return packs.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void the_example_packs_are_in_order_and_their_scenarios_pass_and_leave_nothing_out(Path example) {
        assertThat(Cli.run("lint", example).out()).isEqualTo("No problems found.\n");
        assertThat(Cli.run("test", example).out()).endsWith("scenarios. All passed.\n");
        assertThat(Cli.run("coverage", example).exitCode()).isZero();
    }

    @Test
    void there_are_three_example_packs() throws IOException {
        assertThat(packs()).hasSize(3);
    }

    @Test
    void a_failure_says_what_was_expected_what_was_found_and_why() throws IOException {
        replace("rules.dslr", "it lasts at most 2 hours", "it lasts at most 3 hours");

        Cli.Result result = Cli.run("test", pack);

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out())
                .startsWith("FAILED: MY-2 A meeting from 10am to 12:01pm is violated\n" + pack
                        + "/scenarios.feature, line 34: MY-2 is violated\n"
                        + "  Expected MY-2 to be violated, but it is satisfied.\n\n"
                        + "    MY-2      KEPT            should")
                .contains("Rule \"MY-2 Meetings last at most 2 hours\"")
                .endsWith("10 scenarios: 9 passed, 1 failed.\n");
    }

    @Test
    void a_sentence_that_is_not_known_fails_with_the_nearest_known_ones() throws IOException {
        replace("scenarios.feature", "When it is checked on 1 June 2026", "When they check it on 1 June 2026");

        Cli.Result result = Cli.run("test", pack);

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.out())
                .contains("There is no sentence 'they check it on 1 June 2026'.\n"
                        + "  Did you mean: `it is checked on 1 June 2026`\n")
                .doesNotContain("public void")
                .doesNotContain("@When");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void a_value_that_cannot_be_understood_says_what_may_stand_there() throws IOException {
        replace("scenarios.feature", "from 3pm to 5pm", "from 3pm to 25pm");

        assertThat(Cli.run("test", pack).out())
                .contains("'25pm' is not a time of day. Maybe write it like 10am, 2:30pm, 12 midday or 12 midnight.");
    }

    @Test
    void results_are_written_for_build_servers() throws Exception {
        replace("rules.dslr", "it lasts at most 2 hours", "it lasts at most 3 hours");
        Path file = temp.resolve("results.xml");

        Cli.Result result = Cli.run("test", pack, "--junit", file);

        Element suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Files.readAllBytes(file)))
                .getDocumentElement();
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(suite.getAttribute("name")).isEqualTo("my-charter");
        assertThat(suite.getAttribute("tests")).isEqualTo("10");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(10);
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("Expected MY-2 to be violated, but it is satisfied.");
        assertThat(failure.getTextContent()).contains("KEPT").doesNotContain("\tat ");
    }

    @Test
    void what_is_no_scenario_is_named_with_its_line() throws IOException {
        replace("scenarios.feature", "  Scenario: MY-1", "  Scenaro: MY-1");

        Cli.Result result = Cli.run("test", pack);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).startsWith(pack + "/scenarios.feature, line 16: 'Scenaro: MY-1 A meeting without");
    }

    @Test
    void a_charter_without_scenarios_is_not_said_to_pass() throws IOException {
        Files.delete(pack.resolve("scenarios.feature"));

        Cli.Result result = Cli.run("test", pack);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo(pack + ": There are no scenarios. Write some in a file 'scenarios.feature'.\n");
    }

    @Test
    void a_name_that_nothing_has_is_told_with_the_nearest() {
        Cli.Result result = Cli.run("test", "hounslow");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo("charter: There is no charter 'hounslow', and no folder or zip file of that name."
                        + " Maybe you meant hounslow-send. 'charter list' lists them all.\n");
    }

    @Test
    void rules_with_mistakes_are_not_tested() throws IOException {
        replace("rules.dslr", "it lasts at most 2 hours", "it lasts 2 hours");

        Cli.Result result = Cli.run("test", pack);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("/rules.dslr").contains("'charter lint");
    }

    private void replace(String file, String from, String to) throws IOException {
        Path path = pack.resolve(file);
        String text = Files.readString(path, StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to), StandardCharsets.UTF_8);
    }
}
