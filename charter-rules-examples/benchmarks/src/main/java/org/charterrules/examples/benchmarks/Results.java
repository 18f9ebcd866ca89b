package org.charterrules.examples.benchmarks;

import java.util.List;
import java.util.Optional;

/**
 * Everything that was measured.
 *
 * @param machine what it was measured on
 * @param warm what checks cost once everything is warm
 * @param cold what starting programs costs
 */
record Results(Machine machine, List<WarmResult> warm, List<ColdResult> cold) {
    Results {
        warm = List.copyOf(warm);
        cold = List.copyOf(cold);
    }

    Optional<WarmResult> warm(String name) {
        return warm.stream().filter(result -> result.name().equals(name)).findFirst();
    }

    double median(String name) {
        return warm(name).map(WarmResult::median).orElse(Double.NaN);
    }

    double p99(String name) {
        return warm(name).map(WarmResult::p99).orElse(Double.NaN);
    }

    double bytes(String name) {
        return warm(name).map(WarmResult::bytes).orElse(Double.NaN);
    }

    /** How many times the cost of hand-written code. */
    double ratio(String name) {
        return median(name) / median("handWritten");
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
