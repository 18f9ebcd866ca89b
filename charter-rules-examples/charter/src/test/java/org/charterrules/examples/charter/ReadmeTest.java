package org.charterrules.examples.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.charterrules.drools.DroolsCharterChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what there is. */
class ReadmeTest {
    private static final Path PROJECT = Path.of("..", "..");
    private static final Path SNIPPETS =
            Path.of("src", "test", "java", "org", "charterrules", "examples", "charter", "ReadmeSnippets.java");

    @TempDir
    private Path temp;

    private static String readme() throws IOException {
        return Files.readString(PROJECT.resolve("README.md")).replace("\r\n", "\n");
    }

    /** The blocks of code in a language; those in none have no name. */
    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$")
                .matcher(readme())
                .results()
                .filter(found -> found.group(1).equals(language))
                .map(found -> found.group(2))
                .toList();
    }

    /** The first block under a heading whose lines are set in by four spaces. */
    private static String printedUnder(String heading) throws IOException {
        String after = readme().split("(?m)^## " + Pattern.quote(heading) + "$")[1];
        return after.lines()
                .dropWhile(line -> !line.startsWith("    "))
                .takeWhile(line -> line.startsWith("    "))
                .map(line -> line.substring(4) + "\n")
                .reduce("", String::concat);
    }

    private static Object[] commandIn(String heading) throws IOException {
        String line = printedUnder(heading);
        return line.strip().split("charter-rules-examples/charter/charter ")[1].split(" ");
    }

    @Test
    void the_explanation_is_what_the_first_command_prints() throws IOException {
        Object[] command = commandIn("Try it");
        command[1] = PROJECT.resolve(command[1].toString()).toString();

        String out = Cli.run(command).out();

        assertThat(printedUnder("One explanation, as printed")).startsWith("HOU-7.4b");
        assertThat(out).contains("\n" + printedUnder("One explanation, as printed") + "\n");
    }

    @Test
    void the_rule_stands_in_a_charter_that_comes_with_the_library() throws IOException {
        assertThat(blocks("")).singleElement().asString().startsWith("rule \"HOU-7.2a ");
        assertThat(rules()).contains(blocks("").get(0));
    }

    private static String rules() throws IOException {
        try (InputStream in = DroolsCharterChecker.class.getResourceAsStream("charters/hounslow-send/rules.dslr")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_scenario_passes() throws IOException {
        assertThat(blocks("gherkin")).hasSize(1);
        Files.writeString(temp.resolve("charter.yaml"), "id: readme\nextends: hounslow-send\n");
        Files.writeString(
                temp.resolve("scenarios.feature"),
                "Feature: README\n\n" + blocks("gherkin").get(0));

        assertThat(Cli.run("test", temp).out()).isEqualTo("1 scenario. It passed.\n");
    }

    @Test
    void every_program_is_one_that_compiles() throws IOException {
        String compiled = withoutSpace(Files.readString(SNIPPETS));

        assertThat(blocks("java"))
                .hasSize(5)
                .allSatisfy(block -> assertThat(compiled).contains(withoutSpace(block)));
    }

    /** Lines are broken elsewhere in a source file, and what follows a line is said only in the README. */
    private static String withoutSpace(String code) {
        return code.replaceAll("//.*", "").replaceAll("\\s", "");
    }

    @Test
    void the_first_program_finds_the_meeting_that_ends_too_late() {
        assertThat(ReadmeSnippets.embed().violations())
                .anyMatch(finding -> finding.clause().id().equals("HOU-7.2a"));
    }
}
