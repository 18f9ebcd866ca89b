package org.charterrules.examples.charter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
                .orElseThrow(() -> new TypeConversionException("'" + given + "' means nothing here. Expected "
                        + values.stream().map(Choice::word).collect(Collectors.joining(" or ")) + "."));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
