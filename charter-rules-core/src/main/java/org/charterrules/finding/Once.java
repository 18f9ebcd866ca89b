package org.charterrules.finding;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when it is first asked for, and then kept. */
final class Once<T> implements Supplier<T> {
    private @Nullable Supplier<T> work;
    private @Nullable T value;

    Once(Supplier<T> work) {
        this.work = work;
    }

    @Override
    @SuppressWarnings("NullAway")
    public synchronized T get() {
        if (work != null) {
            value = work.get();
            work = null;
        }
        return value;
    }
}
