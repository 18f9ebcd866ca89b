package org.charterrules.examples.benchmarks;

import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * What one benchmark came to in one round.
 *
 * @param name for example {@code charterRulesMany}
 * @param round which time it was run, from 1
 * @param median microseconds, the median of all iterations; of all threads together
 * @param low the fastest iteration
 * @param high the slowest iteration
 * @param p99 the 99th percentile of single calls in microseconds; of the iterations where calls were not timed one by one
 * @param bytes allocated; {@code NaN} if not known
 */
record WarmResult(String name, int round, double median, double low, double high, double p99, double bytes) {
    static WarmResult of(RunResult run, int round) {
        Statistics time = run.getPrimaryResult().getStatistics();
        Result<?> bytes = run.getSecondaryResults().get("gc.alloc.rate.norm");
        String length = run.getParams().getParam("length");
        double scale = 1.0 / run.getParams().getThreads();
        return new WarmResult(
                run.getParams().getBenchmark().replaceAll(".*\\.", "") + (length == null ? "" : length),
                round,
                time.getPercentile(50) * scale,
                time.getMin() * scale,
                time.getMax() * scale,
                time.getPercentile(99) * scale,
                bytes == null ? Double.NaN : bytes.getScore());
    }
}
