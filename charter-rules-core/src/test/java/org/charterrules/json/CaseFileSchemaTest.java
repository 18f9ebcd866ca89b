package org.charterrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Reading;
import org.charterrules.model.CaseFile;
import org.charterrules.model.InvalidCaseFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileSchemaTest {
    private static final JsonNode TREE = tree(Examples.schema());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Examples.schema());

    @ParameterizedTest
    @MethodSource("records")
    void the_schema_lists_the_components_of_each_record(Class<?> type) {
        List<String> components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertThat(names(definition(type).get("properties"))).containsExactlyElementsOf(components);
        assertThat(definition(type).get("additionalProperties").booleanValue()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("enums")
    void the_schema_lists_the_constants_of_each_enum(Class<?> type) {
        List<String> constants = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        assertThat(texts(definition(type).get("enum"))).containsExactlyElementsOf(constants);
    }

    @ParameterizedTest
    @MethodSource("records")
    void the_schema_requires_what_the_reader_requires(Class<?> type) {
        List<String> required = Arrays.stream(type.getRecordComponents())
                .filter(component -> Component.of(component).required())
                .map(RecordComponent::getName)
                .toList();
        assertThat(texts(definition(type).path("required"))).containsExactlyElementsOf(required);
    }

    @Test
    void the_schema_lists_every_reading_of_every_ambiguity() {
        JsonNode listed = TREE.at("/$defs/Interpretations/properties");
        assertThat(names(listed))
                .containsExactlyElementsOf(
                        Stream.of(Ambiguity.values()).map(Ambiguity::id).toList());
        for (Ambiguity ambiguity : Ambiguity.values()) {
            assertThat(texts(listed.get(ambiguity.id()).get("enum")))
                    .containsExactlyElementsOf(
                            ambiguity.readings().stream().map(Reading::id).toList());
        }
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

    @ParameterizedTest
    @MethodSource("records")
    void every_example_of_a_record_can_be_read(Class<?> type) throws IOException {
        for (JsonNode example : definition(type).get("examples")) {
            try (JsonParser parser = Limits.factory().createParser(example.toString())) {
                parser.nextToken();
                Input in = new Input(parser, 1);
                new RecordShape<>(type).read(in);
                in.throwProblems();
            }
        }
    }

    @Test
    void a_full_case_file_is_valid_as_given_and_as_written() {
        assertThat(errors(Examples.full())).isEmpty();
        assertThat(errors(CaseFileJson.write(CaseFileJson.read(Examples.full()))))
                .isEmpty();
    }

    @Test
    void the_full_case_file_leaves_no_property_out() {
        Map<Class<?>, Set<String>> given = new HashMap<>();
        collectGiven(CaseFile.class, tree(Examples.full()), given);

        assertThat(records())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(given.getOrDefault(type, Set.of()))
                        .as(type.getSimpleName())
                        .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList()));
    }

    /** Collects which properties of each record stand somewhere in a file. */
    private static void collectGiven(Type type, JsonNode node, Map<Class<?>, Set<String>> given) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            node.forEach(element -> collectGiven(arguments[arguments.length - 1], element, given));
        } else if (type instanceof Class<?> c && c.isRecord()) {
            for (RecordComponent component : c.getRecordComponents()) {
                if (node.hasNonNull(component.getName())) {
                    given.computeIfAbsent(c, each -> new TreeSet<>()).add(component.getName());
                    collectGiven(component.getGenericType(), node.get(component.getName()), given);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{'id':7}",
                "{'id':' '}",
                "{'id':'x','meetngs':[]}",
                "{'id':'x','people':{}}",
                "{'id':'x','people':[null]}",
                "{'id':'x','people':[{'id':'P','groups':['NOBODY']}]}",
                "{'id':'x','people':[{'id':'P','groups':['CHILD','CHILD']}]}",
                "{'id':'x','meetings':[{'id':'M','status':'HOLD'}]}",
                "{'id':'x','meetings':[{'id':'M','schedule':{'start':'2026-06-09T10:00:00'}}]}",
                "{'id':'x','meetings':[{'id':'M','schedule':{'actual':{'start':'2026-06-09T10:00:00Z'}}}]}",
                "{'id':'x','meetings':[{'id':'M','reasons':{'ONLINE':null}}]}",
                "{'id':'x','meetings':[{'id':'M'}],'notices':[{'id':'N','meetingId':'M','version':0}]}",
                "{'id':'x','meetings':[{'id':'M'}],'notices':[{'id':'N','meetingId':'M','version':'1'}]}",
                "{'id':'x','meetings':[{'id':'M'}],'notices':[{'id':'N','meetingId':'M','material':'yes'}]}",
                "{'id':'x','meetings':[{'id':'M'}],'notices':[{'id':'N','meetingId':'M','sentAt':'2026-06-09'}]}",
                "{'id':'x','meetings':[{'id':'M'}],'notices':[{'id':'N','meetingId':'M','statements':{'WHY':'x'}}]}",
                "{'id':'x','policy':{'houseFigures':{'NOTES_WITHIN':14}}}",
                "{'id':'x','policy':{'houseFigures':{'NOTES_WITHIN':'P-14D'}}}",
                "{'id':'x','policy':{'interpretations':{'AMB-01':'working-days'}}}"
            })
    void what_the_reader_refuses_the_schema_refuses(String file) {
        String json = file.replace('\'', '"');
        assertThatThrownBy(() -> CaseFileJson.read(json)).isInstanceOf(InvalidCaseFileException.class);
        assertThat(errors(json)).isNotEmpty();
    }

    @Test
    void both_take_null_for_not_known() {
        String json =
                "{\"id\":\"x\",\"people\":null,\"meetings\":[{\"id\":\"M\",\"kind\":null,\"schedule\":null}],\"policy\":null}";
        assertThat(CaseFileJson.read(json).people()).isNull();
        assertThat(errors(json)).isEmpty();
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static JsonNode definition(Class<?> type) {
        return type == CaseFile.class ? TREE : TREE.at("/$defs/" + type.getSimpleName());
    }

    static Stream<Class<?>> records() {
        return types().filter(Class::isRecord);
    }

    static Stream<Class<?>> enums() {
        return types().filter(Class::isEnum);
    }

    private static Stream<Class<?>> types() {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(CaseFile.class, found);
        return found.stream();
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, found));
        } else if (type instanceof Class<?> c && (c.isRecord() || c.isEnum()) && found.add(c) && c.isRecord()) {
            Stream.of(c.getRecordComponents()).forEach(component -> collect(component.getGenericType(), found));
        }
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
