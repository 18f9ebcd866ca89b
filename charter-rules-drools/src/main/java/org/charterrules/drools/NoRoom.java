package org.charterrules.drools;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.charterrules.drools.RuleComparison.Placed;
import org.charterrules.obligation.HeldBetween;
import org.charterrules.obligation.LastsAtLeast;

/** Three promises of which each two can be kept and not all: two times of day that overlap for less than a meeting has to last. */
final class NoRoom {
    private final List<Placed> windows;
    private final List<Placed> lengths;
    private final int most;
    private int steps;

    /**
     * Two times of day and a length.
     *
     * @param one the time of day that stands first
     * @param other the other one
     * @param length the length
     */
    record Three(Placed one, Placed other, Placed length) {}

    /**
     * Looks among promises.
     *
     * @param promises the promises
     * @param most how many steps to take at most
     */
    NoRoom(List<Placed> promises, int most) {
        this.most = most;
        this.windows = promises.stream()
                .filter(each -> each.promise().obligation() instanceof HeldBetween)
                .toList();
        this.lengths = promises.stream()
                .filter(each -> each.promise().obligation() instanceof LastsAtLeast)
                .sorted(Comparator.comparing(NoRoom::shortest).reversed())
                .toList();
    }

    /**
     * Finds all there are.
     *
     * @param wanted is given each of them; says whether to go on
     * @return whether everything could be looked at
     */
    boolean find(Predicate<Three> wanted) {
        for (int later = 1; later < windows.size() && !lengths.isEmpty(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (!find(windows.get(earlier), windows.get(later), wanted)) {
                    return steps < most;
                }
            }
        }
        return true;
    }

    private boolean find(Placed one, Placed other, Predicate<Three> wanted) {
        Duration overlap = overlap(one, other);
        for (Placed length : lengths) {
            if (steps++ >= most) {
                return false;
            }
            if (shortest(length).compareTo(overlap) <= 0) {
                return true;
            }
            if (isThreeWay(one, other, length) && !wanted.test(new Three(one, other, length))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isThreeWay(Placed one, Placed other, Placed length) {
        boolean together = one.mayBindWith(other) && one.mayBindWith(length) && other.mayBindWith(length);
        boolean apart = one.clashesWith(other) || one.clashesWith(length) || other.clashesWith(length);
        return together && !apart;
    }

    private static Duration shortest(Placed length) {
        return ((LastsAtLeast) length.promise().obligation()).shortest();
    }

    private static Duration overlap(Placed one, Placed other) {
        HeldBetween first = (HeldBetween) one.promise().obligation();
        HeldBetween second = (HeldBetween) other.promise().obligation();
        LocalTime from = first.from().isAfter(second.from()) ? first.from() : second.from();
        LocalTime to = first.to().isBefore(second.to()) ? first.to() : second.to();
        return Duration.between(from, to);
    }
}
