package org.charterrules.check;

import java.util.Objects;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Who does the work on a stream, and how much of it may be in hand at once. Whoever does it, the results are the same and come
 * in the same order.
 *
 * <pre>{@code
 * try (Stream<Outcome> outcomes = checker.checkAll(caseFiles, asOf, Workers.threads(4))) {
 *     outcomes.forEach(outcome -> store(outcome));
 * }
 * }</pre>
 *
 * <p>The thread that reads the results takes part in the work, so that no executor can be so busy that nothing gets done.
 * Immutable and safe for many threads.
 */
public final class Workers {
    private static final int WINDOW_PER_THREAD = 4;
    private static final int MOST_THREADS = 1024;

    private static final Workers CALLER = new Workers(0, null, 1);

    private final int helpers;
    private final @Nullable Executor executor;
    private final int window;

    private Workers(int helpers, @Nullable Executor executor, int window) {
        this.helpers = helpers;
        this.executor = executor;
        this.window = window;
    }

    /**
     * The thread that reads the results does all the work, each piece when its result is asked for.
     *
     * @return no further worker
     */
    public static Workers caller() {
        return CALLER;
    }

    /**
     * Some threads, among them the one that reads the results. The others are made for each stream, and end with it. Four times
     * as many pieces of work may be in hand as there are threads. More than 1,024 are never made.
     *
     * @param threads for example {@code 8}, at least 1
     * @return so many workers
     * @throws IllegalArgumentException if there is not even one
     */
    public static Workers threads(int threads) {
        requirePositive(threads, "threads");
        int most = Math.min(threads, MOST_THREADS);
        return most == 1 ? CALLER : new Workers(most - 1, null, WINDOW_PER_THREAD * most);
    }

    /**
     * An executor that the application owns, and the thread that reads the results. The executor is never shut down.
     *
     * @param executor for example a pool of four threads
     * @param window how many pieces of work it is given ahead of the reader, at least 1
     * @return its threads
     * @throws IllegalArgumentException if the window is not even 1
     */
    public static Workers of(Executor executor, int window) {
        requirePositive(window, "window");
        return new Workers(0, Objects.requireNonNull(executor, "executor must not be null"), window);
    }

    private static void requirePositive(int number, String name) {
        if (number < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, but is " + number + ".");
        }
    }

    /**
     * The results of some work on everything in a stream, in the order of the stream. It is read in the thread that reads the
     * results, as they are asked for and only so far ahead as there are pieces in hand, so it may be endless.
     *
     * <p>Closing the results ends the work: nothing new is begun, and the stream that was given is closed; do so unless they are
     * read to the end. If the thread that reads is interrupted, the work ends, a {@link CancellationException} is thrown and
     * the thread stays interrupted. What the work or the stream throws is thrown in its place among the results.
     *
     * @param things what is worked on
     * @param work done on each thing once, in any thread
     * @param <T> the type of the things
     * @param <R> the type of the results
     * @return the results, to be read by one thread
     */
    public <T, R> Stream<R> map(Stream<T> things, Function<? super T, ? extends R> work) {
        Stream<T> inOrder = things.sequential();
        Spliterator<T> source = inOrder.spliterator();
        InOrder<T, R> results = isCallerAlone()
                ? new InOrder<>(source, work, 1, Threads.NONE)
                : new InOrder<>(source, work, window, Threads.of(helpers, executor));
        return StreamSupport.<R>stream(results, false).onClose(results::close).onClose(inOrder::close);
    }

    private boolean isCallerAlone() {
        return helpers == 0 && executor == null;
    }
}
