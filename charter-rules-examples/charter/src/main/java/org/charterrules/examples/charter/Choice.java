package org.charterrules.examples.charter;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads an option that takes one of a few words.
 *
 * @param <E> the words
 * @param values the constants named by the words
 */
record Choice<E extends Enum<E>>(List<E> values) implements ITypeConverter<E> {
    Choice {
        values = List.copyOf(values);
    }

    @Override
    public E convert(String given) {
        return values.stream()
                .filter(value -> word(value).equalsIgnoreCase(given))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException("'" + given + "' means nothing here. Expected " + words() + "."));
    }

    /** For example {@code text, json or html}. */
    private String words() {
        List<String> words = values.stream().map(Choice::word).toList();
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
