package org.charterrules.monitor;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Those who are told what is new: each piece of news to all of them before the next to any. */
final class Listeners {
    private final List<MonitorListener> listeners = new CopyOnWriteArrayList<>();
    private final Queue<Consumer<MonitorListener>> news = new ConcurrentLinkedQueue<>();
    private final ReentrantLock telling = new ReentrantLock();

    /** What listeners threw, the first with the others behind it. For one thread. */
    static final class Failures {
        private @Nullable Throwable first;

        private void add(Throwable failure) {
            if (first == null) {
                first = failure;
            } else if (first != failure) {
                first.addSuppressed(failure);
            }
        }

        void rethrow() {
            if (first instanceof Error error) {
                throw error;
            }
            if (first instanceof RuntimeException failure) {
                throw failure;
            }
        }
    }

    void add(MonitorListener listener) {
        listeners.add(listener);
    }

    void queue(Consumer<MonitorListener> one) {
        news.add(one);
    }

    /** Tells what is queued; what a listener queues meanwhile is told by whoever is telling already. */
    void tell(Failures failures) {
        if (telling.isHeldByCurrentThread()) {
            return;
        }
        telling.lock();
        try {
            for (Consumer<MonitorListener> one = news.poll(); one != null; one = news.poll()) {
                tell(one, failures);
            }
        } finally {
            telling.unlock();
        }
    }

    private void tell(Consumer<MonitorListener> one, Failures failures) {
        for (MonitorListener listener : listeners) {
            try {
                one.accept(listener);
            } catch (RuntimeException | Error failure) {
                failures.add(failure);
            }
        }
    }
}
