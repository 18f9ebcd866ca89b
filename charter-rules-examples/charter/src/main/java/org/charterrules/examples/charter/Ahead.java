package org.charterrules.examples.charter;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Something that is made in the background while something else is done. */
final class Ahead<T> {
    private final FutureTask<T> task;

    private Ahead(FutureTask<T> task) {
        this.task = task;
    }

    static <T> Ahead<T> of(Supplier<T> maker) {
        FutureTask<T> task = new FutureTask<>(maker::get);
        Thread thread = new Thread(task, "ahead");
        thread.setDaemon(true);
        thread.start();
        return new Ahead<>(task);
    }

    /** Waits for it, and fails as making it failed. */
    T get() {
        try {
            return task.get();
        } catch (ExecutionException failure) {
            throw unchecked(failure.getCause());
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return (RuntimeException) failure;
    }
}
