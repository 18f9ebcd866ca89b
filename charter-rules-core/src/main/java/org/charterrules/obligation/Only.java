package org.charterrules.obligation;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;

/** What is allowed, and nothing else. */
final class Only {
    private Only() {}

    /** What there is although it is not allowed, in order. */
    static <E extends Enum<E>> Set<E> others(Set<E> allowed, Set<E> found) {
        Set<E> others = new TreeSet<>(found);
        others.removeAll(allowed);
        return others;
    }

    /** Kept if nothing else is there; else broken, so far without a remedy. */
    static <E extends Enum<E>> JudgementBuilder judge(Set<E> allowed, Set<E> others, Evidence found, String gap) {
        JudgementBuilder judgement = Judgement.of(others.isEmpty() ? Verdict.SATISFIED : Verdict.VIOLATED)
                .addFound(found);
        return others.isEmpty()
                ? judgement
                : judgement.addGap(Statement.of(gap, List.copyOf(new TreeSet<>(allowed)), List.copyOf(others)));
    }

    /** Whether nothing can be in both. */
    static <E> boolean areApart(Set<E> one, Set<E> other) {
        return Collections.disjoint(one, other);
    }
}
