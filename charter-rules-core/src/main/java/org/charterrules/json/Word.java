package org.charterrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A value that is a string in JSON, so that it can be the key of an object too. */
interface Word<T> extends Shape<T> {
    /** What a reader wants to see, for example {@code a date, for example 2026-06-09}. */
    String expected();

    /** The value that a string stands for; {@code null} if that was reported as a problem. */
    @Nullable
    T parse(String text, Input in);

    /** The string that stands for a value. */
    String text(T value);

    @Override
    default @Nullable T read(Input in) throws IOException {
        if (in.token() == JsonToken.VALUE_STRING) {
            return parse(in.text(), in);
        }
        in.wrongType(expected());
        return null;
    }

    @Override
    default void write(T value, JsonGenerator out) throws IOException {
        out.writeString(text(value));
    }
}
