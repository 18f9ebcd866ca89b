package org.charterrules.check;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Threads that are lent to one stream of work.
 *
 * @param executor runs the work
 * @param end gives back what was made for this stream alone
 */
record Threads(Executor executor, Runnable end) {
    private static final long IDLE_SECONDS = 10;

    /** Nobody helps: each piece of work is left to the thread that asks for its result. */
    static final Threads NONE = new Threads(work -> {}, () -> {});

    static Threads of(int number, @Nullable Executor owned) {
        return owned == null ? own(number) : new Threads(owned, () -> {});
    }

    /** They keep no program alive, and go by themselves if a stream is left without being closed. */
    private static Threads own(int number) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                number, number, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "charter-rules-worker");
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        return new Threads(pool, pool::shutdown);
    }
}
