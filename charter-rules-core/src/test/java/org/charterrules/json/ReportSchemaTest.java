package org.charterrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.charterrules.change.Reschedule;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Fit;
import org.charterrules.charter.Modality;
import org.charterrules.charter.Reading;
import org.charterrules.charter.Testing;
import org.charterrules.finding.Cause;
import org.charterrules.finding.Change;
import org.charterrules.finding.FactType;
import org.charterrules.finding.Report;
import org.charterrules.finding.Severity;
import org.charterrules.finding.Verdict;
import org.charterrules.model.AccessFeature;
import org.charterrules.model.ActionKind;
import org.charterrules.model.AgendaItemKind;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Channel;
import org.charterrules.model.Format;
import org.charterrules.model.Group;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.Mode;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.ViewRoute;
import org.charterrules.report.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportSchemaTest {
    private static final JsonNode TREE = tree(Examples.reportSchema());
    private static final Schema SCHEMA = schema(Examples.reportSchema());

    @Test
    void reports_with_every_verdict_are_valid() {
        Report report = ExampleReports.everyVerdict();
        assertThat(report.counts().values()).allMatch(count -> count > 0);
        assertThat(errors(ReportJson.write(report))).isEmpty();
    }

    @Test
    void signs_are_valid() {
        Report report = ExampleReports.proving(Fit.WEAK, Verdict.values());
        assertThat(errors(ReportJson.write(report))).isEmpty();
    }

    @Test
    void editions_are_valid_and_named_where_they_were_asked() {
        String json = ReportJson.write(ExampleReports.editions());
        assertThat(errors(json)).isEmpty();
        JsonNode report = tree(json);
        assertThat(report.at("/charters/0/editions")).hasToString("""
                [{"edition":"As published","until":"2026-06-08"},{"edition":"As changed","from":"2026-06-09"}]""");
        assertThat(report.at("/findings/0/editions")).hasToString("[\"As changed\"]");
        assertThat(report.at("/findings/1/editions")).hasToString("[\"As published\",\"As changed\"]");
        assertThat(report.at("/findings/2").has("editions")).isFalse();
    }

    @Test
    void a_report_without_any_charter_is_valid() {
        Report empty = new Report(
                CaseFile.of("x").build(),
                Instant.parse("2026-06-01T08:00:00.123456789Z"),
                List.of(),
                List.of(),
                Map.of(),
                List.of());
        assertThat(errors(ReportJson.write(empty))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void every_change_is_valid(Change change) {
        assertThat(errors(ReportJson.write(ExampleReports.withRemedy(change)))).isEmpty();
    }

    @Test
    void the_schema_lists_every_change() {
        List<String> refs = TREE.at("/$defs/Change/oneOf").findValuesAsText("$ref");
        Stream<String> ours = ourChanges().map(type -> "#/$defs/" + type.getSimpleName());
        assertThat(refs)
                .containsExactlyElementsOf(
                        Stream.concat(ours, Stream.of("#/$defs/OtherChange")).toList());
        assertThat(changes().<Class<?>>map(Change::getClass))
                .containsExactlyInAnyOrderElementsOf(ourChanges().toList());
    }

    @ParameterizedTest
    @MethodSource("ourChanges")
    void the_schema_lists_the_components_of_each_change(Class<?> type) {
        JsonNode definition = definition(type.getSimpleName());
        List<String> fields = Stream.of(Stream.of("type"), components(type), Stream.of("says"))
                .flatMap(Function.identity())
                .toList();
        assertThat(names(definition.get("properties"))).containsExactlyElementsOf(fields);
        assertThat(texts(definition.get("required"))).containsExactlyElementsOf(fields);
        assertThat(definition.at("/properties/type/const").textValue()).isEqualTo(ChangeWriter.type(type));
    }

    @Test
    void the_schema_lists_the_parts_of_an_explanation() {
        assertThat(names(definition("Explanation").get("properties")))
                .containsExactlyElementsOf(components(Explanation.class).toList());
    }

    @Test
    void the_schema_lists_the_constants_of_each_enum() {
        assertListed(Verdict.values(), Enum::name);
        assertListed(Severity.values(), Enum::name);
        assertListed(Cause.values(), Enum::name);
        assertListed(Fit.values(), Enum::name);
        assertListed(FactType.values(), Enum::name);
        assertListed(NoticeKind.values(), Enum::name);
        assertListed(Mode.values(), Enum::name);
        assertListed(Format.values(), Enum::name);
        assertListed(MeetingKind.values(), Enum::name);
        assertListed(AgendaItemKind.values(), Enum::name);
        assertListed(ActionKind.values(), Enum::name);
        assertListed(Group.values(), Enum::name);
        assertListed(AccessFeature.values(), Enum::name);
        assertListed(Channel.values(), Enum::name);
        assertListed(ViewRoute.values(), Enum::name);
        assertListed(Modality.values(), Modality::phrase);
        assertListed(Testing.values(), Testing::phrase);
        assertListed(Ambiguity.values(), Ambiguity::id);
        assertListed(Reading.values(), Reading::id);
        assertThat(names(definition("Counts").get("properties"))).containsExactlyElementsOf(names(Verdict.values()));
    }

    @Test
    void every_property_and_definition_is_described_and_has_examples() {
        List<JsonNode> described = new ArrayList<>(List.of(TREE));
        TREE.get("$defs").forEach(described::add);
        TREE.findValues("properties").forEach(properties -> properties.forEach(described::add));
        assertThat(described).hasSizeGreaterThan(150).allSatisfy(node -> {
            assertThat(node.path("description").asText()).endsWith(".");
            assertThat(node.path("examples")).isNotEmpty();
        });
    }

    @Test
    void objects_have_no_other_properties() {
        List<JsonNode> objects = new ArrayList<>(List.of(TREE));
        TREE.get("$defs").forEach(objects::add);
        assertThat(objects)
                .filteredOn(node -> node.has("properties"))
                .hasSizeGreaterThan(25)
                .allSatisfy(node -> assertThat(node.get("additionalProperties").booleanValue())
                        .isFalse());
    }

    @Test
    void every_example_is_valid() {
        ObjectNode schemas = new ObjectMapper().createObjectNode();
        ObjectNode examples = schemas.objectNode();
        for (String name : names(TREE.get("$defs"))) {
            String place = "#/$defs/" + name;
            schemas.putObject(place).putObject("items").put("$ref", place);
            examples.set(place, definition(name).get("examples"));
            for (String property : names(definition(name).path("properties"))) {
                String inner = place + "/properties/" + property;
                schemas.putObject(inner).putObject("items").put("$ref", inner);
                examples.set(inner, definition(name).at("/properties/" + property + "/examples"));
            }
        }
        ObjectNode all = schemas.objectNode();
        all.set("properties", schemas);
        all.set("$defs", TREE.get("$defs"));
        assertThat(examples).hasSizeGreaterThan(150);
        assertThat(schema(all.toString()).validate(examples.toString(), InputFormat.JSON))
                .isEmpty();
        TREE.get("examples")
                .forEach(example -> assertThat(errors(example.toString())).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'verdict' : 'VIOLATED' > 'verdict' : 'BROKEN'",
                "'modality' : 'where possible' > 'modality' : 'WHERE_POSSIBLE'",
                "'SATISFIED' : 0, > ",
                "'fit' : 'DIRECT' > 'fit' : 'direct'",
                "'line' : 3 > 'line' : '3'",
                "'sameDay' : true > 'sameDay' : 'true'",
                "'startFrom' : '10:00' > 'startFrom' : '10am'",
                "'length' : 'PT2H' > 'length' : 120",
                "'type' : 'reschedule' > 'type' : 'other:reschedule'",
                "'caseFile' : > 'x' : 1, 'caseFile' :"
            })
    void the_schema_refuses_what_is_never_written(String edit) {
        String[] parts = edit.replace('\'', '"').replace(" : ", ": ").split(" > ", -1);
        String written = ReportJson.write(ExampleReports.broken());
        assertThat(written).contains(parts[0]);
        assertThat(errors(written.replace(parts[0], parts[1]))).isNotEmpty();
    }

    private static <E extends Enum<E>> void assertListed(E[] constants, Function<E, String> text) {
        JsonNode listed = definition(constants[0].getDeclaringClass().getSimpleName());
        assertThat(texts(listed.get("enum")))
                .containsExactlyElementsOf(Arrays.stream(constants).map(text).toList());
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    static Stream<Change> changes() {
        return ExampleChanges.all();
    }

    static Stream<Class<?>> ourChanges() {
        List<String> order = names(TREE.get("$defs"));
        return new ClassFileImporter()
                .importPackages(Reschedule.class.getPackageName()).stream()
                        .filter(one -> one.isAssignableTo(Change.class) && !one.isInterface())
                        .<Class<?>>map(JavaClass::reflect)
                        .sorted(Comparator.comparing(type -> order.indexOf(type.getSimpleName())));
    }

    private static Stream<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static Schema schema(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    private static JsonNode definition(String name) {
        return TREE.at("/$defs/" + name);
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
