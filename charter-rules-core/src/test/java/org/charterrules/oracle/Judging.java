package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.EXCUSED;
import static org.charterrules.finding.Verdict.NOT_APPLICABLE;
import static org.charterrules.finding.Verdict.PENDING;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.charterrules.finding.Verdict;

/** How verdicts are put together. */
final class Judging {
    private Judging() {}

    /** G6: the verdict on many subjects. */
    static Verdict together(Collection<Verdict> subjects) {
        for (Verdict verdict : List.of(VIOLATED, UNKNOWN, PENDING, EXCUSED, SATISFIED)) {
            if (subjects.contains(verdict)) {
                return verdict;
            }
        }
        return NOT_APPLICABLE;
    }

    /** G5: what the records leave open does not matter if every way it can be gives the same verdict. */
    static Verdict settled(Set<Verdict> possible) {
        return possible.size() == 1 ? possible.iterator().next() : UNKNOWN;
    }

    /** The verdict on many subjects, when of some it is not known whether they are subjects at all. */
    static Verdict together(List<Verdict> certain, List<Verdict> perhaps) {
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        List<Verdict> different = List.copyOf(Set.copyOf(perhaps));
        for (int world = 0; world < 1 << different.size(); world++) {
            List<Verdict> subjects = new ArrayList<>(certain);
            for (int i = 0; i < different.size(); i++) {
                if ((world >> i & 1) == 1) {
                    subjects.add(different.get(i));
                }
            }
            possible.add(together(subjects));
        }
        return settled(possible);
    }

    /** A clause binds only if its condition holds; if that is not known, only an empty check settles it. */
    static Verdict when(Truth condition, Supplier<Verdict> check) {
        if (condition == Truth.NO) {
            return NOT_APPLICABLE;
        }
        Verdict verdict = check.get();
        return condition == Truth.YES || verdict == NOT_APPLICABLE ? verdict : UNKNOWN;
    }
}
