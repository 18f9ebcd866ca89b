package org.charterrules.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.charterrules.model.Quote;
import org.jspecify.annotations.Nullable;

/** One of a few fixed values, each with its name: the constants of an enum. */
final class Choice<T> implements Word<T> {
    private static final int MOST_LISTED = 20;

    private final Map<String, T> byName = new LinkedHashMap<>();
    private final Function<? super T, String> name;

    Choice(List<T> values, Function<? super T, String> name) {
        this.name = name;
        values.forEach(value -> byName.put(name.apply(value), value));
    }

    static <E> Choice<E> ofEnum(Class<E> type) {
        return new Choice<>(Arrays.asList(type.getEnumConstants()), constant -> ((Enum<?>) constant).name());
    }

    @Override
    public String expected() {
        List<String> names = List.copyOf(byName.keySet());
        return names.size() > MOST_LISTED
                ? "one of " + names.get(0) + " to " + names.get(names.size() - 1)
                : "one of " + String.join(", ", byName.keySet());
    }

    @Override
    public @Nullable T parse(String text, Input in) {
        T value = byName.get(text);
        if (value == null) {
            unknown(text, in);
        }
        return value;
    }

    /** What is near to none of them may be anything, and is not repeated. */
    private void unknown(String text, Input in) {
        String advice = Names.isConstant(text) ? Nearest.advice(text, byName.keySet()) : "";
        in.unexpected(expected(), advice.isEmpty() ? "other text" : Quote.of(text), advice);
    }

    @Override
    public String text(T value) {
        return name.apply(value);
    }
}
