package org.charterrules.change;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Sets of ids or constants, put together and in order. */
final class Union {
    private Union() {}

    static <T extends Comparable<? super T>> Set<T> both(Set<T> one, Set<T> other) {
        Set<T> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    static <T extends Comparable<? super T>> List<T> sorted(Set<T> values) {
        return List.copyOf(new TreeSet<>(values));
    }
}
