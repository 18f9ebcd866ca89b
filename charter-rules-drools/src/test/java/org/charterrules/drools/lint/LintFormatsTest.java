package org.charterrules.drools.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterrules.drools.lint.LintProblem.Severity;
import org.junit.jupiter.api.Test;

class LintFormatsTest {
    private static final LintProblem WRONG = new LintProblem(
            Severity.ERROR,
            LintCode.WRONG_VALUE,
            "my packs/rules.dslr",
            5,
            22,
            "    it lasts at most \"ten\" hours",
            "Write the number in figures: 10, not 'ten'.",
            List.of("it lasts at most 10 hours", "it lasts at most 10 minutes"));
    private static final LintProblem WHOLE = new LintProblem(
            Severity.WARNING, LintCode.BYTE_ORDER_MARK, "charter.yaml", 0, 0, "", "It begins oddly.", List.of());
    private static final List<LintProblem> BOTH = List.of(WRONG, WHOLE);

    @Test
    void text_shows_the_line_with_a_mark_under_the_place() {
        assertThat(LintText.of(BOTH)).isEqualTo("""
                my packs/rules.dslr, line 5, column 22: error (wrong-value)
                        it lasts at most "ten" hours
                                         ^
                Write the number in figures: 10, not 'ten'.
                Did you mean: `it lasts at most 10 hours`
                          or: `it lasts at most 10 minutes`

                charter.yaml: warning (byte-order-mark)
                It begins oddly.

                """);
    }

    @Test
    void a_long_line_is_shown_around_the_place() {
        String text = "x".repeat(120) + "!" + "y".repeat(60);
        LintProblem problem = new LintProblem(
                Severity.ERROR, LintCode.CODE, "rules.dslr", 1, 121, text, "No sentence holds this.", List.of());
        String[] lines = LintText.of(List.of(problem)).split("\n");
        int mark = lines[2].indexOf('^');
        assertThat(lines[1].charAt(mark)).isEqualTo('!');
        assertThat(lines[1].length()).isLessThanOrEqualTo(104);
    }

    @Test
    void json_has_every_part() throws IOException {
        Map<String, Object> json = read(LintJson.of(BOTH));
        assertThat(json).containsEntry("errors", 1).containsEntry("warnings", 1);
        assertThat(list(json.get("problems")))
                .containsExactly(
                        Map.of(
                                "severity", "error",
                                "code", "wrong-value",
                                "file", "my packs/rules.dslr",
                                "line", 5,
                                "column", 22,
                                "text", "    it lasts at most \"ten\" hours",
                                "message", "Write the number in figures: 10, not 'ten'.",
                                "suggestions", List.of("it lasts at most 10 hours", "it lasts at most 10 minutes")),
                        Map.of(
                                "severity", "warning",
                                "code", "byte-order-mark",
                                "file", "charter.yaml",
                                "message", "It begins oddly.",
                                "suggestions", List.of()));
    }

    /** The requirements of SARIF 2.1.0 (sections 3.13 to 3.30) on what we write. */
    @Test
    void sarif_names_rule_level_place_and_text() throws IOException {
        Map<String, Object> log = read(LintJson.sarif(BOTH));
        assertThat(log)
                .containsEntry("version", "2.1.0")
                .containsEntry("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .containsOnlyKeys("$schema", "version", "runs");
        Map<String, Object> run = object(list(log.get("runs")).get(0));
        assertThat(run).containsOnlyKeys("tool", "columnKind", "results").containsEntry("columnKind", "utf16CodeUnits");
        Map<String, Object> driver = object(object(run.get("tool")).get("driver"));
        assertThat(driver).containsEntry("name", "charter lint");
        List<Object> rules = list(driver.get("rules"));
        assertThat(rules).hasSize(LintCode.values().length).doesNotHaveDuplicates();
        List<Object> results = list(run.get("results"));
        for (Object each : results) {
            Map<String, Object> result = object(each);
            assertThat(result).containsOnlyKeys("ruleId", "ruleIndex", "level", "message", "locations");
            Map<String, Object> rule = object(rules.get((int) result.get("ruleIndex")));
            assertThat(rule).containsEntry("id", result.get("ruleId"));
        }
        assertThat(object(results.get(0)))
                .containsEntry("ruleId", "wrong-value")
                .containsEntry("level", "error")
                .containsEntry(
                        "message",
                        Map.of(
                                "text",
                                "Write the number in figures: 10, not 'ten'. Did you mean: it lasts at most 10 hours / it lasts"
                                        + " at most 10 minutes"))
                .containsEntry(
                        "locations",
                        List.of(Map.of(
                                "physicalLocation",
                                Map.of(
                                        "artifactLocation",
                                        Map.of("uri", "my%20packs/rules.dslr"),
                                        "region",
                                        Map.of(
                                                "startLine",
                                                5,
                                                "startColumn",
                                                22,
                                                "snippet",
                                                Map.of("text", "    it lasts at most \"ten\" hours"))))));
        assertThat(object(results.get(1)))
                .containsEntry("level", "warning")
                .containsEntry(
                        "locations",
                        List.of(Map.of("physicalLocation", Map.of("artifactLocation", Map.of("uri", "charter.yaml")))));
    }

    @Test
    void nothing_wrong_is_written_as_such() throws IOException {
        assertThat(LintText.of(List.of())).isEmpty();
        assertThat(read(LintJson.of(List.of()))).containsEntry("errors", 0).containsEntry("problems", List.of());
        Map<String, Object> run =
                object(list(read(LintJson.sarif(List.of())).get("runs")).get(0));
        assertThat(run).containsEntry("results", List.of());
    }

    @Test
    void problems_are_sorted_by_file_and_place() {
        LintProblem later =
                new LintProblem(Severity.ERROR, LintCode.CODE, "my packs/rules.dslr", 17, 1, "x", "No.", List.of());
        List<LintProblem> problems = new ArrayList<>(Arrays.asList(later, WRONG, WHOLE));
        problems.sort(null);
        assertThat(problems).containsExactly(WHOLE, WRONG, later);
    }

    @Test
    void codes_are_stable_words() {
        assertThat(Arrays.stream(LintCode.values()).map(LintCode::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(WRONG.within("packs"))
                .hasToString("packs/my packs/rules.dslr, line 5: Write the number in figures: 10, not 'ten'.");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    private static Map<String, Object> read(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return object(value(parser));
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                object.put(name, value(parser));
            }
            return object;
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? parser.getIntValue() : parser.getText();
    }
}
