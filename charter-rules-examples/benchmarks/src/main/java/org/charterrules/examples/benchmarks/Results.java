package org.charterrules.examples.benchmarks;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.openjdk.jmh.util.ListStatistics;

/**
 * Everything that was measured.
 *
 * @param machine what it was measured on
 * @param jars what an embedder pulls in of the engine
 * @param warm what checks cost once everything is warm, round by round
 * @param cold what starting programs costs
 */
record Results(Machine machine, EngineJars jars, List<WarmResult> warm, List<ColdResult> cold) {
    private static final double MEDIAN = 50;

    Results {
        warm = List.copyOf(warm);
        cold = List.copyOf(cold);
    }

    private Stream<WarmResult> warm(String name) {
        return warm.stream().filter(result -> result.name().equals(name));
    }

    boolean haveWarm(String name) {
        return warm(name).findAny().isPresent();
    }

    double median(String name) {
        return median(warm(name).mapToDouble(WarmResult::median));
    }

    double bytes(String name) {
        return median(warm(name).mapToDouble(WarmResult::bytes));
    }

    /** How many times the cost of hand-written code. */
    double ratio(String name) {
        return ratio(name, "handWritten");
    }

    /** How many times the cost of another, the median of the rounds. */
    double ratio(String name, String other) {
        return median(ratios(name, other, WarmResult::median));
    }

    /** How many times the 99th percentile of another, the median of the rounds. */
    double ratioOfP99(String name, String other) {
        return median(ratios(name, other, WarmResult::p99));
    }

    /** How many times the cost of hand-written code in the round where that was least, and in the one where it was most. */
    DoubleSummaryStatistics spread(String name) {
        return ratios(name, "handWritten", WarmResult::median).summaryStatistics();
    }

    /** Of each round by itself: what was measured in one says little of what was measured in another. */
    private DoubleStream ratios(String name, String other, ToDoubleFunction<WarmResult> figure) {
        return warm(name)
                .flatMapToDouble(one -> warm(other)
                        .filter(two -> two.round() == one.round())
                        .mapToDouble(two -> figure.applyAsDouble(one) / figure.applyAsDouble(two)));
    }

    private static double median(DoubleStream values) {
        return new ListStatistics(values.toArray()).getPercentile(MEDIAN);
    }

    /** The starts of one program that are told by the JVM and its flags, for example {@code Java 17, plain}. */
    Optional<ColdResult> cold(Starter starter, String start) {
        return cold.stream()
                .filter(result -> result.starter() == starter && result.start().equals(start))
                .findFirst();
    }

    double coldRatio(Starter starter, String start) {
        double own = cold(starter, start)
                .map(ColdResult::milliseconds)
                .map(Long::doubleValue)
                .orElse(Double.NaN);
        return own
                / cold(Starter.HAND_WRITTEN, start)
                        .map(ColdResult::milliseconds)
                        .map(Long::doubleValue)
                        .orElse(Double.NaN);
    }
}
