package org.charterrules.subject;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is worked out when it is first asked for. Threads that ask at the same time may each do so. */
final class Later<T> implements Supplier<T> {
    private final Supplier<T> working;
    private volatile @Nullable T known;

    Later(Supplier<T> working) {
        this.working = working;
    }

    @Override
    public T get() {
        T answer = known;
        if (answer == null) {
            answer = working.get();
            known = answer;
        }
        return answer;
    }
}
