package org.charterrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A map: an object, without {@code null}, in which the key decides what its value looks like. */
record MapShape<K, V>(Word<K> key, Function<K, Shape<V>> value) implements Shape<Map<K, V>> {
    @Override
    public @Nullable Map<K, V> read(Input in) throws IOException {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType("an object");
            return null;
        }
        Map<K, V> values = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        while (in.nextField()) {
            if (seen.add(in.name())) {
                entry(values, in);
            } else {
                in.twice();
            }
        }
        return values;
    }

    private void entry(Map<K, V> values, Input in) throws IOException {
        K name = key.parse(in.name(), in);
        if (name == null) {
            in.skip();
        } else if (in.next() == JsonToken.VALUE_NULL) {
            in.problem("This must not be null. Maybe leave it out.");
        } else {
            put(values, name, value.apply(name).read(in));
        }
    }

    private void put(Map<K, V> values, K name, @Nullable V read) {
        if (read != null) {
            values.put(name, read);
        }
    }

    @Override
    public void write(Map<K, V> values, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<K, V> entry : values.entrySet()) {
            out.writeFieldName(key.text(entry.getKey()));
            value.apply(entry.getKey()).write(entry.getValue(), out);
        }
        out.writeEndObject();
    }
}
