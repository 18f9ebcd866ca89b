package org.charterrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A list or a set: an array, without {@code null}, and in a set nothing twice. */
record ListShape<T>(Shape<T> element, Supplier<Collection<T>> empty) implements Shape<Collection<T>> {
    @Override
    public @Nullable Collection<T> read(Input in) throws IOException {
        if (in.token() != JsonToken.START_ARRAY) {
            in.wrongType("a list");
            return null;
        }
        Collection<T> values = empty.get();
        while (in.next() != JsonToken.END_ARRAY) {
            add(element(in), values, in);
        }
        in.order().remember(in.path(), values);
        return values;
    }

    private @Nullable T element(Input in) throws IOException {
        if (in.token() != JsonToken.VALUE_NULL) {
            return element.read(in);
        }
        in.problem("A list must not contain null. Maybe leave it out.");
        return element.substitute(in);
    }

    private void add(@Nullable T value, Collection<T> values, Input in) {
        if (value != null && !values.add(value)) {
            in.problem("This value is in the list already. Maybe remove one.");
        }
    }

    @Override
    public void write(Collection<T> values, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (T value : values) {
            element.write(value, out);
        }
        out.writeEndArray();
    }
}
