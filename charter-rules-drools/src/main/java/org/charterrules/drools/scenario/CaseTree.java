package org.charterrules.drools.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterrules.json.CaseFileJson;
import org.charterrules.model.CaseFile;
import org.charterrules.model.InvalidCaseFileException;

/** A case file that is still being written: maps, lists, texts, numbers and truths, as in its JSON form. */
final class CaseTree {
    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, Object> root = new LinkedHashMap<>(Map.of("id", "scenario"));

    Map<String, Object> root() {
        return root;
    }

    /** A list of facts by the name of its field; it is known from now on. */
    List<Map<String, Object>> list(String field) {
        return facts(root, field);
    }

    boolean isKnown(String field) {
        return root.containsKey(field);
    }

    /** The facts of a list, none if the list is not known. */
    Stream<Map<String, Object>> all(String field) {
        return isKnown(field) ? list(field).stream() : Stream.empty();
    }

    Optional<Map<String, Object>> find(String field, String id) {
        return all(field).filter(fact -> id.equals(fact.get("id"))).findFirst();
    }

    /** Adds a fact to a list, with an identity that no other fact of the list has. */
    Map<String, Object> add(String field, String id) {
        if (find(field, id).isPresent()) {
            throw new ScenarioException("There is a " + id + " already. Maybe give this one a name of its own.");
        }
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("id", id);
        list(field).add(fact);
        return fact;
    }

    /** The next name that is free, for example P3. */
    String next(String field, String letter) {
        int number = 1;
        while (find(field, letter + number).isPresent()) {
            number++;
        }
        return letter + number;
    }

    static Map<String, Object> object(Map<String, Object> node, String field) {
        return Nodes.object(node.computeIfAbsent(field, name -> new LinkedHashMap<String, Object>()));
    }

    static List<Map<String, Object>> facts(Map<String, Object> node, String field) {
        return Nodes.objects(node.computeIfAbsent(field, name -> new ArrayList<Map<String, Object>>()));
    }

    CaseFile caseFile() {
        try {
            return CaseFileJson.read(json());
        } catch (InvalidCaseFileException e) {
            throw new ScenarioException("This story does not hold together: "
                    + String.join(
                            "; ", e.problems().stream().map(Object::toString).toList()));
        }
    }

    private String json() {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            write(root, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator out) throws IOException {
        if (value instanceof Map<?, ?> object) {
            out.writeStartObject();
            for (Map.Entry<?, ?> field : object.entrySet()) {
                out.writeFieldName((String) field.getKey());
                write(field.getValue(), out);
            }
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object element : list) {
                write(element, out);
            }
            out.writeEndArray();
        } else {
            writeSingle(value, out);
        }
    }

    private static void writeSingle(Object value, JsonGenerator out) throws IOException {
        if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeString((String) value);
        }
    }
}
