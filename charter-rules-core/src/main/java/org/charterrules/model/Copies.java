package org.charterrules.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies in one fixed order, so that the order in which facts were given never shows. */
final class Copies {
    private Copies() {}

    static <T extends Comparable<? super T>> @Nullable Set<T> set(@Nullable Collection<T> values, String name) {
        if (values == null) {
            return null;
        }
        requireElements(values, name);
        return values.size() < 2 ? Set.copyOf(values) : Collections.unmodifiableSet(inOrder(values));
    }

    /** Of constants there are sets that look nothing up. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T extends Comparable<? super T>> Set<T> inOrder(Collection<T> values) {
        return values.iterator().next() instanceof Enum
                ? EnumSet.copyOf((Collection) values)
                : new LinkedHashSet<>(new TreeSet<>(values));
    }

    static <T> @Nullable List<T> list(@Nullable Collection<T> values, Comparator<? super T> order, String name) {
        if (values == null) {
            return null;
        }
        requireElements(values, name);
        List<T> sorted = new ArrayList<>(values);
        sorted.sort(order);
        return Collections.unmodifiableList(sorted);
    }

    static <T> @Nullable List<T> byId(@Nullable Collection<T> values, Function<T, String> id, String name) {
        return list(values, Comparator.comparing(id), name);
    }

    static <K extends Comparable<? super K>, V> @Nullable Map<K, V> map(@Nullable Map<K, V> values, String name) {
        if (values == null) {
            return null;
        }
        requireElements(values.keySet(), name);
        requireElements(values.values(), name);
        return Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(values)));
    }

    static String id(@Nullable String id, String type) {
        Objects.requireNonNull(id, () -> type + ".id must not be null");
        if (id.isBlank()) {
            throw new IllegalArgumentException(type + ".id must not be blank");
        }
        return id;
    }

    private static void requireElements(Collection<?> values, String name) {
        for (Object value : values) {
            Objects.requireNonNull(value, () -> name + " must not contain null");
        }
    }
}
