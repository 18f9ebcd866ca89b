package org.charterrules.drools;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.compare.Comparison.Clash;
import org.charterrules.obligation.HeldBetween;
import org.charterrules.obligation.LastsAtLeast;

/** Three promises of which each two can be kept and not all: two times of day that overlap for less than a meeting has to last. */
final class NoRoom {
    private final List<CharterComparison.Compared> windows;
    private final List<CharterComparison.Compared> lengths;

    NoRoom(List<CharterComparison.Compared> promises) {
        this.windows = promises.stream()
                .filter(each -> each.obligation() instanceof HeldBetween)
                .toList();
        this.lengths = promises.stream()
                .filter(each -> each.obligation() instanceof LastsAtLeast)
                .toList();
    }

    List<Clash> clashes() {
        List<Clash> clashes = new ArrayList<>();
        for (CharterComparison.Compared length : lengths) {
            for (int later = 1; later < windows.size(); later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    compare(windows.get(earlier), windows.get(later), length, clashes);
                }
            }
        }
        return clashes;
    }

    private static void compare(
            CharterComparison.Compared one,
            CharterComparison.Compared other,
            CharterComparison.Compared length,
            List<Clash> clashes) {
        boolean together = one.mayBindWith(other) && one.mayBindWith(length) && other.mayBindWith(length);
        boolean apart = one.clashesWith(other) || one.clashesWith(length) || other.clashesWith(length);
        if (together && !apart && overlap(one, other).compareTo(shortest(length)) < 0) {
            clashes.add(new Clash(one.promise(), other.promise(), length.promise()));
        }
    }

    private static Duration shortest(CharterComparison.Compared length) {
        return ((LastsAtLeast) length.obligation()).shortest();
    }

    private static Duration overlap(CharterComparison.Compared one, CharterComparison.Compared other) {
        HeldBetween first = (HeldBetween) one.obligation();
        HeldBetween second = (HeldBetween) other.obligation();
        LocalTime from = first.from().isAfter(second.from()) ? first.from() : second.from();
        LocalTime to = first.to().isBefore(second.to()) ? first.to() : second.to();
        return Duration.between(from, to);
    }
}
