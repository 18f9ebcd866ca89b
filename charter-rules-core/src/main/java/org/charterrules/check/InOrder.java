package org.charterrules.check;

import java.util.Queue;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works ahead on a window of things and hands out the results one by one. A piece of work that nobody has begun when its result
 * is asked for is done by whoever asks.
 */
final class InOrder<T, R> implements Spliterator<R> {
    private final Spliterator<T> source;
    private final Function<? super T, ? extends R> work;
    private final int window;
    private final Threads threads;
    private final Queue<FutureTask<R>> inHand = new ConcurrentLinkedQueue<>();
    private boolean readToEnd;
    private volatile boolean closed;
    private @Nullable Throwable sourceFailure;

    InOrder(Spliterator<T> source, Function<? super T, ? extends R> work, int window, Threads threads) {
        this.source = source;
        this.work = work;
        this.window = window;
        this.threads = threads;
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        requireRunning();
        readAhead();
        FutureTask<R> first = inHand.poll();
        if (first == null) {
            requireRunning();
            threads.end().run();
            rethrow(sourceFailure);
            return false;
        }
        help(first);
        action.accept(result(first));
        return true;
    }

    /** Running what somebody else has begun does nothing. */
    private void help(FutureTask<R> first) {
        first.run();
        for (FutureTask<R> next : inHand) {
            if (first.isDone()) {
                return;
            }
            next.run();
        }
    }

    /** Results that end early must not pass for all of them. */
    private void requireRunning() {
        if (closed) {
            throw new CancellationException("The results were closed.");
        }
        if (Thread.currentThread().isInterrupted()) {
            close();
            throw new CancellationException("The thread that reads the results was interrupted.");
        }
    }

    private void readAhead() {
        while (!readToEnd && !closed && inHand.size() < window) {
            try {
                readToEnd = !source.tryAdvance(this::begin);
            } catch (RuntimeException | Error failure) {
                sourceFailure = failure;
                readToEnd = true;
            }
        }
    }

    private void begin(T thing) {
        FutureTask<R> task = new FutureTask<>(() -> work.apply(thing));
        inHand.add(task);
        try {
            threads.executor().execute(task);
        } catch (RejectedExecutionException nobodyHelps) {
            return;
        } finally {
            if (closed) {
                task.cancel(false);
            }
        }
    }

    private R result(FutureTask<R> task) {
        try {
            return task.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            requireRunning();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failure) {
            close();
            rethrow(failure.getCause());
            throw new IllegalStateException(failure);
        }
    }

    private static void rethrow(@Nullable Throwable failure) {
        if (failure instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }

    /** Begins nothing new. What is under way comes to its own end, and nobody reads it. */
    void close() {
        closed = true;
        for (FutureTask<R> task = inHand.poll(); task != null; task = inHand.poll()) {
            task.cancel(false);
        }
        threads.end().run();
    }

    /** Never split: the order in which things are read must not hang on who reads the results. */
    @Override
    public @Nullable Spliterator<R> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED;
    }
}
