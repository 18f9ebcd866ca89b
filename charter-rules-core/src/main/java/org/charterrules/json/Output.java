package org.charterrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON document being written, one field after the other. */
final class Output {
    private final JsonGenerator json;

    Output(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the fields of an object. */
    @FunctionalInterface
    interface Body {
        void write() throws IOException;
    }

    /** Writes the fields of an object that stands for something. */
    @FunctionalInterface
    interface Each<T> {
        void write(T one) throws IOException;
    }

    void object(Body body) throws IOException {
        json.writeStartObject();
        body.write();
        json.writeEndObject();
    }

    void object(String name, Body body) throws IOException {
        json.writeFieldName(name);
        object(body);
    }

    <T> void objects(String name, List<T> list, Each<T> each) throws IOException {
        json.writeArrayFieldStart(name);
        for (T one : list) {
            json.writeStartObject();
            each.write(one);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void array(String name, Body elements) throws IOException {
        json.writeArrayFieldStart(name);
        elements.write();
        json.writeEndArray();
    }

    void field(String name, Object value) throws IOException {
        json.writeFieldName(name);
        Values.write(value, json);
    }

    /** Leaves the field out if there is no value. */
    void optional(String name, @Nullable Object value) throws IOException {
        if (value != null) {
            field(name, value);
        }
    }
}
