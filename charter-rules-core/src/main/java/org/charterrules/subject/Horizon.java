package org.charterrules.subject;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The first instant at which something that was asked of the clock is answered otherwise. */
final class Horizon {
    /** Case files know no later year than 9998. */
    private static final Instant FAR_AWAY = Instant.parse("+10000-01-01T00:00:00Z");

    private @Nullable Instant next;

    void add(Instant turn) {
        if (next == null || turn.isBefore(next)) {
            next = turn;
        }
    }

    @Nullable
    Instant next() {
        return next;
    }

    /**
     * The first instant at which a condition does not hold that holds now, and that never holds again once it has stopped;
     * an earlier instant if that is too far away.
     */
    static Instant endOf(Predicate<Instant> condition, Instant now) {
        Instant holds = now;
        Duration step = Duration.ofDays(1);
        Instant end = now.plus(step);
        while (condition.test(end)) {
            if (end.isAfter(FAR_AWAY)) {
                return holds.plusNanos(1);
            }
            holds = end;
            step = step.multipliedBy(2);
            end = end.plus(step);
        }
        return endBetween(condition, holds, end);
    }

    private static Instant endBetween(Predicate<Instant> condition, Instant from, Instant to) {
        Instant holds = from;
        Instant end = to;
        while (holds.plusNanos(1).isBefore(end)) {
            Instant middle = holds.plus(Duration.between(holds, end).dividedBy(2));
            if (condition.test(middle)) {
                holds = middle;
            } else {
                end = middle;
            }
        }
        return end;
    }
}
