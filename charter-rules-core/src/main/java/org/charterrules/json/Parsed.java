package org.charterrules.json;

import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A date, a time or a duration: a string in a standard form. The parser refuses with a {@link DateTimeException}. */
record Parsed<T>(String expected, Function<String, T> parser, Function<T, String> printer) implements Word<T> {
    @Override
    public @Nullable T parse(String text, Input in) {
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            in.unexpected(expected, Quote.of(text), Times.isNoDate(text) ? " There is no such date." : "");
            return null;
        }
    }

    @Override
    public String text(T value) {
        return printer.apply(value);
    }
}
