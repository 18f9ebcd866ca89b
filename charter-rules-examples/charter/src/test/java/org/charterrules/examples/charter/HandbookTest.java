package org.charterrules.examples.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterrules.charter.Clause;
import org.charterrules.check.Rule;
import org.charterrules.drools.DroolsCharterChecker;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandbookTest {
    private static final DroolsCharterChecker CHECKER = DroolsCharterChecker.ofAll();

    @TempDir
    private Path directory;

    @Test
    void every_clause_of_every_charter_has_its_entry() {
        String text = Cli.run("handbook").out();
        List<String> headings =
                text.lines().filter(line -> line.startsWith("### ")).toList();
        List<String> clauses = CHECKER.charters().stream()
                .flatMap(charter -> charter.clauses().stream())
                .map(Clause::id)
                .toList();
        assertThat(headings).hasSize(378);
        assertThat(headings.stream().map(line -> line.split(" ")[1])).containsExactlyElementsOf(clauses);
    }

    @Test
    void every_rule_stands_there_as_it_was_written() {
        String text = Cli.run("handbook").out();
        for (Rule rule : CHECKER.rules()) {
            assertThat(text)
                    .contains("rule \"" + rule.ref().name() + "\"\nwhen\n    "
                            + String.join("\n    ", rule.ref().conditions())
                            + "\nthen\n    "
                            + String.join("\n    ", rule.ref().obligations())
                            + "\nend\n");
        }
    }

    @Test
    void every_clause_with_a_rule_shows_its_scenarios() {
        Set<String> ruled = CHECKER.rules().stream().map(Rule::clauseId).collect(Collectors.toSet());
        for (var charter : CHECKER.charters()) {
            String text = Cli.run("handbook", "--charter", charter.id()).out();
            for (Clause clause : charter.clauses()) {
                if (ruled.contains(clause.id())) {
                    assertThat(text).containsPattern("```gherkin\nScenario(?: Outline)?: " + clause.id() + " ");
                }
            }
        }
    }

    @Test
    void a_clause_that_nobody_could_test_says_why() {
        assertThat(Cli.run("handbook", "--charter", "hounslow-send").out())
                .contains("### HOU-P1 ", "Nobody could test this on a meeting. History of the document.");
    }

    @Test
    void the_same_sources_give_the_same_handbook() {
        assertThat(Cli.run("handbook").out()).isEqualTo(Cli.run("handbook").out());
    }

    @Test
    void a_page_holds_the_same_entries_and_stands_alone() throws IOException {
        Path file = directory.resolve("handbook.html");
        assertThat(Cli.run("handbook", "--format", "html", "--out", file).exitCode())
                .isZero();
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = parser.parseInput(Files.readString(file), "");
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("h3")).hasSize(378);
        assertThat(page.select("pre code").eachText()).hasSizeGreaterThan(266);
        assertThat(page.select("script, [src], link")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        for (String target : page.select("a").eachAttr("href")) {
            assertThat(page.getElementById(target.substring(1))).as(target).isNotNull();
        }
    }
}
