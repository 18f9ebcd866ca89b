package org.charterrules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
    private static final int EIGHT = 8;

    @Property(tries = 200)
    void law_the_results_are_the_same_for_any_number_of_threads(
            @ForAll List<Integer> things, @ForAll @IntRange(min = 1, max = 8) int threads) {
        Function<Integer, String> work = thing -> "result " + thing;
        try (Stream<String> results = Workers.threads(threads).map(things.stream(), work)) {
            assertThat(results).isEqualTo(things.stream().map(work).toList());
        }
    }

    @Test
    void results_keep_the_order_even_if_later_work_is_done_first() throws Exception {
        CountDownLatch othersDone = new CountDownLatch(EIGHT - 1);
        try (Stream<Integer> results = Workers.threads(EIGHT)
                .map(IntStream.range(0, EIGHT).boxed(), thing -> {
                    if (thing == 0) {
                        await(othersDone);
                    } else {
                        othersDone.countDown();
                    }
                    return thing;
                })) {
            assertThat(results).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        }
    }

    @Test
    void eight_threads_work_at_the_same_time() {
        CyclicBarrier together = new CyclicBarrier(EIGHT);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        try (Stream<Integer> results = Workers.threads(EIGHT)
                .map(IntStream.range(0, EIGHT).boxed(), thing -> {
                    meet(together);
                    threads.add(Thread.currentThread());
                    return thing;
                })) {
            assertThat(results).hasSize(EIGHT);
        }
        assertThat(threads).hasSize(EIGHT).contains(Thread.currentThread());
    }

    @ParameterizedTest
    @ValueSource(ints = {1 << 29, 1 << 30, Integer.MAX_VALUE})
    void however_many_threads_are_asked_for_nothing_is_lost(int threads) {
        try (Stream<Integer> results = Workers.threads(threads).map(Stream.of(1, 2, 3), thing -> thing)) {
            assertThat(results).containsExactly(1, 2, 3);
        }
    }

    @Test
    void an_endless_stream_is_read_no_further_than_the_window() {
        AtomicInteger read = new AtomicInteger();
        Stream<Integer> endless = Stream.generate(read::incrementAndGet);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try (Stream<Integer> results = Workers.of(pool, 10).map(endless, thing -> thing)) {
            var iterator = results.iterator();
            for (int taken = 1; taken <= 1_000; taken++) {
                assertThat(iterator.next()).isEqualTo(taken);
                assertThat(read.get()).isLessThanOrEqualTo(taken + 10);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void one_worker_reads_nothing_ahead() {
        AtomicInteger read = new AtomicInteger();
        Stream<Integer> endless = Stream.generate(read::incrementAndGet);
        assertThat(Workers.caller().map(endless, thing -> thing).limit(3)).containsExactly(1, 2, 3);
        assertThat(read).hasValue(3);
    }

    @Test
    void closing_begins_nothing_new_and_closes_what_was_given() throws Exception {
        AtomicBoolean closed = new AtomicBoolean();
        AtomicInteger begun = new AtomicInteger();
        List<Runnable> handedOver = new ArrayList<>();
        Stream<Integer> endless = Stream.generate(() -> 1).onClose(() -> closed.set(true));
        Stream<Integer> results = Workers.of(handedOver::add, 10).map(endless, thing -> begun.incrementAndGet());
        var iterator = results.iterator();
        assertThat(iterator.next()).isEqualTo(1);
        results.close();
        handedOver.forEach(Runnable::run);
        assertThat(closed).isTrue();
        assertThat(begun).hasValue(1);
        assertThatThrownBy(iterator::next).isInstanceOf(CancellationException.class);
    }

    @Test
    void threads_of_a_stream_end_with_it() throws Exception {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        CyclicBarrier together = new CyclicBarrier(4);
        try (Stream<Integer> results = Workers.threads(4)
                .map(IntStream.range(0, 4).boxed(), thing -> {
                    meet(together);
                    threads.add(Thread.currentThread());
                    return thing;
                })) {
            assertThat(results).hasSize(4);
        }
        threads.remove(Thread.currentThread());
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(30));
            assertThat(thread.isAlive()).isFalse();
        }
    }

    @Test
    void an_interrupt_ends_the_work_and_stays_set() throws Exception {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicBoolean stillInterrupted = new AtomicBoolean();
        CountDownLatch reading = new CountDownLatch(1);
        Thread reader = new Thread(() -> {
            try (Stream<Integer> results = Workers.threads(2).map(Stream.generate(() -> 1), thing -> thing)) {
                results.forEach(one -> reading.countDown());
            } catch (RuntimeException failure) {
                thrown.set(failure);
                stillInterrupted.set(Thread.currentThread().isInterrupted());
            }
        });
        reader.start();
        await(reading);
        reader.interrupt();
        reader.join(TimeUnit.SECONDS.toMillis(30));
        assertThat(thrown.get()).isInstanceOf(CancellationException.class);
        assertThat(stillInterrupted).isTrue();
    }

    @Test
    void what_the_work_throws_comes_in_its_place() {
        List<Integer> seen = new ArrayList<>();
        try (Stream<Integer> results =
                Workers.threads(EIGHT).map(IntStream.range(0, 50).boxed(), WorkersTest::odd)) {
            assertThatThrownBy(() -> results.forEach(seen::add)).hasMessage("thirteen");
        }
        assertThat(seen).hasSize(13).endsWith(12);
    }

    @Test
    void what_the_stream_throws_comes_after_what_it_gave() {
        List<Integer> seen = new ArrayList<>();
        Stream<Integer> broken = IntStream.range(0, 50).boxed().map(WorkersTest::odd);
        try (Stream<Integer> results = Workers.threads(EIGHT).map(broken, thing -> thing)) {
            assertThatThrownBy(() -> results.forEach(seen::add)).hasMessage("thirteen");
        }
        assertThat(seen).hasSize(13).endsWith(12);
    }

    @Test
    void an_executor_that_refuses_or_is_busy_leaves_the_work_to_the_reader() {
        ExecutorService gone = Executors.newSingleThreadExecutor();
        gone.shutdownNow();
        assertThat(Workers.of(gone, 4).map(Stream.of(1, 2, 3), thing -> thing)).containsExactly(1, 2, 3);
        assertThat(Workers.of(never -> {}, 4).map(Stream.of(1, 2, 3), thing -> thing))
                .containsExactly(1, 2, 3);
    }

    @Test
    void a_pool_may_read_what_it_works_on_itself() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            List<Integer> results = one.submit(() -> Workers.of(one, 4)
                            .map(Stream.of(1, 2, 3), thing -> thing)
                            .toList())
                    .get(30, TimeUnit.SECONDS);
            assertThat(results).containsExactly(1, 2, 3);
        } finally {
            one.shutdownNow();
        }
    }

    @Test
    void there_is_at_least_one_worker_and_one_piece_of_work() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Workers.threads(0))
                .withMessage("threads must be at least 1, but is 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Workers.of(Runnable::run, 0))
                .withMessage("window must be at least 1, but is 0.");
    }

    private static int odd(int thing) {
        if (thing == 13) {
            throw new IllegalArgumentException("thirteen");
        }
        return thing;
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody came.");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
