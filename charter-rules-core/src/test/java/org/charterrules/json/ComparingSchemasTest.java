package org.charterrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Fit;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Modality;
import org.charterrules.charter.Testing;
import org.charterrules.compare.Comparison;
import org.charterrules.compare.Comparison.Clash;
import org.charterrules.compare.Comparison.Example;
import org.charterrules.compare.Comparison.Overlap;
import org.charterrules.compare.Comparison.Promise;
import org.charterrules.compare.Result;
import org.charterrules.compare.Theme;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.charterrules.model.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas of what compares charters, and of what other rules would change; how impacts fit is in the command line's tests. */
class ComparingSchemasTest {
    private static final Clause CLAUSE = new Clause(
            "X-1", "1", "Short", Modality.MUST, Testing.BY_RECORDS, Fit.DIRECT, List.of(), null, Set.of(), false);
    private static final Charter CHARTER =
            new Charter("x", "T", "P", "P", "E", null, Interpretations.DEFAULTS, List.of(CLAUSE));
    private static final Promise ONE =
            new Promise(0, CLAUSE, Theme.LENGTH, List.of("there is a meeting"), "it lasts at most 1 hour");
    private static final Promise OTHER =
            new Promise(1, CLAUSE, Theme.LENGTH, List.of("there is a meeting"), "it lasts at least 2 hours");

    static List<String> schemas() {
        return List.of(Examples.comparisonSchema(), Examples.impactSchema());
    }

    private static String written(List<Clash> clashes, List<Overlap> overlaps, Example example) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComparisonJson.write(
                new Comparison(List.of(CHARTER, CHARTER), List.of(ONE, OTHER), clashes, overlaps, example), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<?> errors(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(json, InputFormat.JSON);
    }

    private static Example example() {
        ZonedDateTime start = ZonedDateTime.parse("2026-01-30T10:00Z[Europe/London]");
        Meeting meeting = Meeting.of("example")
                .schedule(Schedule.of(start, start.plusHours(1)).withBookedAt(Instant.parse("2026-01-05T09:00:00Z")))
                .build();
        CaseFile caseFile = CaseFile.of("example").meetings(List.of(meeting)).build();
        return new Example(caseFile, "example", List.of(ONE), List.of(OTHER));
    }

    @Test
    void a_comparison_with_clashes_is_valid() throws IOException {
        String json = written(List.of(new Clash(ONE, OTHER)), List.of(new Overlap(ONE, OTHER, true)), null);
        assertThat(json).contains("\"clashes\"", "X-1").doesNotContain("\"example\"");
        assertThat(errors(Examples.comparisonSchema(), json)).isEmpty();
    }

    @Test
    void a_clash_of_three_is_valid() throws IOException {
        String json = written(List.of(new Clash(ONE, OTHER, ONE)), List.of(), null);
        assertThat(json).contains("\"third\"");
        assertThat(errors(Examples.comparisonSchema(), json)).isEmpty();
    }

    @Test
    void a_comparison_with_an_example_is_valid() throws IOException {
        String json = written(List.of(), List.of(), example());
        assertThat(json).contains("\"bookedAt\"");
        assertThat(errors(Examples.comparisonSchema(), json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'theme' : 'LENGTH' > 'theme' : 'Length'",
                "'place' : 0 > 'place' : -1",
                "'clause' : 'X-1' > 'clause' : 1",
                "'kept' :  > 'x' : 1, 'kept' : ",
                "'start' : '2026-01-30 > 'start' : '30 January",
                "'charters' :  > 'charter' : "
            })
    void the_schema_refuses_what_is_never_written(String edit) throws IOException {
        String[] parts = edit.replace('\'', '"').replace(" : ", ": ").split(" > ", -1);
        String json = written(List.of(), List.of(), example());
        assertThat(json).contains(parts[0].strip());
        assertThat(errors(Examples.comparisonSchema(), json.replace(parts[0].strip(), parts[1].strip())))
                .isNotEmpty();
    }

    @Test
    void the_schemas_list_the_constants_of_each_enum() {
        assertThat(texts(tree(Examples.comparisonSchema()).at("/$defs/Theme/properties/theme/enum")))
                .containsExactlyElementsOf(
                        Arrays.stream(Theme.values()).map(Theme::name).toList());
        assertThat(texts(tree(Examples.impactSchema()).at("/$defs/Result/enum")))
                .containsExactlyElementsOf(
                        Arrays.stream(Result.values()).map(Result::name).toList());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void every_property_and_definition_is_described_and_has_valid_examples(String schema) {
        JsonNode tree = tree(schema);
        ObjectNode all = new ObjectMapper().createObjectNode();
        ObjectNode examples = all.objectNode();
        ObjectNode properties = all.putObject("properties");
        List<JsonNode> described = new ArrayList<>(List.of(tree));
        tree.get("$defs").forEach(described::add);
        tree.findValues("properties").forEach(each -> each.forEach(described::add));
        for (JsonNode node : described) {
            String name = "n" + properties.size();
            properties.putObject(name).set("items", node);
            examples.set(name, node.get("examples"));
        }
        all.set("$defs", tree.get("$defs"));

        assertThat(described).hasSizeGreaterThan(25).allSatisfy(node -> {
            assertThat(node.path("description").asText()).endsWith(".");
            assertThat(node.path("examples")).isNotEmpty();
        });
        assertThat(errors(all.toString(), examples.toString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void objects_have_no_other_properties(String schema) {
        List<JsonNode> objects = new ArrayList<>(List.of(tree(schema)));
        tree(schema).get("$defs").forEach(objects::add);
        assertThat(objects)
                .filteredOn(node -> node.has("properties"))
                .hasSizeGreaterThan(4)
                .allSatisfy(node -> assertThat(node.get("additionalProperties").booleanValue())
                        .isFalse());
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
