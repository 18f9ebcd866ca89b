package org.charterrules.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    /** In an order that is given as one and the same object each time, so that a list that has it is known. */
    static <T> @Nullable List<T> sorted(@Nullable Collection<T> values, Comparator<? super T> order, String name) {
        return values == null || Ordered.is(values, order) ? (List<T>) values : ordered(values, order, order, name);
    }

    /** In the order of keys, which are asked for by one and the same object each time. */
    static <T> @Nullable List<T> sortedBy(Function<T, String> key, @Nullable Collection<T> values, String name) {
        return values == null || Ordered.is(values, key)
                ? (List<T>) values
                : ordered(values, Comparator.comparing(key), key, name);
    }

    private static <T> List<T> ordered(
            Collection<T> values, Comparator<? super T> comparator, Object order, String name) {
        requireElements(values, name);
        return Ordered.of(values, comparator, order);
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
        if (id == null) {
            throw new NullPointerException(type + ".id must not be null");
        }
        if (id.isBlank()) {
            throw new IllegalArgumentException(type + ".id must not be blank");
        }
        return id;
    }

    private static void requireElements(Collection<?> values, String name) {
        for (Object value : values) {
            if (value == null) {
                throw new NullPointerException(name + " must not contain null");
            }
        }
    }
}
