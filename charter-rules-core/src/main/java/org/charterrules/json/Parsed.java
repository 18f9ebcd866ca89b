package org.charterrules.json;

import java.time.DateTimeException;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.charterrules.model.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A date, a time or a duration: a string in a standard form. The parser refuses with a {@link DateTimeException}. What is refused
 * is repeated only if it looks like one, for anything else may be free text.
 */
record Parsed<T>(String expected, Pattern look, Function<String, T> parser, Function<T, String> printer)
        implements Word<T> {
    private static final int MOST = 40;

    @Override
    public @Nullable T parse(String text, Input in) {
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            in.unexpected(expected, found(text), Times.isNoDate(text) ? " There is no such date." : "");
            return null;
        }
    }

    private String found(String text) {
        return text.length() <= MOST && look.matcher(text).matches() ? Quote.of(text) : "other text";
    }

    @Override
    public String text(T value) {
        return printer.apply(value);
    }
}
