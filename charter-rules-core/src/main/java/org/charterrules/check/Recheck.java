package org.charterrules.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.charterrules.finding.Change;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;
import org.charterrules.subject.CaseIndex;
import org.jspecify.annotations.Nullable;

/**
 * Checks a changed case file again, only where the change can be felt: where a verdict rests on a kind of fact that differs.
 * Each change is tried once, whoever asks; several threads may try different ones at the same time.
 */
final class Recheck {
    private final CaseIndex file;
    private final List<? extends Check> checks;
    private final Map<List<Change>, CompletableFuture<@Nullable Trial>> trials = new ConcurrentHashMap<>();

    Recheck(CaseIndex file, List<? extends Check> checks) {
        this.file = file;
        this.checks = checks;
    }

    /**
     * What a remedy would come to.
     *
     * @param harmless whether it breaks no promise that was not broken before, and no rule fails
     * @param mended by charter, the cells that were broken and are so no more: two charters may have a clause of the same id
     */
    private record Trial(boolean harmless, Map<Check, Set<Cell>> mended) {
        static final Trial HARM = new Trial(false, Map.of());

        boolean clears(Check check, Cell cell) {
            return harmless && mended.getOrDefault(check, Set.of()).contains(cell);
        }
    }

    /** Whether a remedy mends a broken promise and breaks no other. */
    boolean clears(Remedy remedy, Check check, Cell cell) {
        CompletableFuture<@Nullable Trial> mine = new CompletableFuture<>();
        CompletableFuture<@Nullable Trial> others = trials.putIfAbsent(remedy.changes(), mine);
        Trial trial = others == null ? tryOut(remedy, mine) : others.join();
        return (trial == null ? tryOut(remedy) : trial).clears(check, cell);
    }

    /** For all who ask; should it fail, each of them will see how. */
    private Trial tryOut(Remedy remedy, CompletableFuture<@Nullable Trial> forAll) {
        Trial trial = null;
        try {
            trial = tryOut(remedy);
            return trial;
        } finally {
            forAll.complete(trial);
        }
    }

    private Trial tryOut(Remedy remedy) {
        CaseFile changed = remedy.applyTo(file.caseFile(), file.asOf());
        CaseIndex after = file.changed(changed);
        Touched touched = Touched.between(file, after);
        Map<Check, Set<Cell>> mended = new HashMap<>();
        for (Check before : checks) {
            Check again = before.again(after, touched);
            Set<Cell> some = new HashSet<>();
            if (!before.errors().containsAll(again.errors()) || !mends(before, again, some)) {
                return Trial.HARM;
            }
            mended.put(before, some);
        }
        return new Trial(true, mended);
    }

    /** Notes what is broken no more; {@code false} if anything is broken now that was not. */
    private static boolean mends(Check before, Check again, Set<Cell> mended) {
        for (Map.Entry<Cell, Judgement> one : again.judgements().entrySet()) {
            Judgement was = before.judgement(one.getKey());
            boolean wasViolated = was != null && isViolated(was);
            boolean isViolated = isViolated(one.getValue());
            if (was != null && isViolated && !wasViolated) {
                return false;
            }
            if (wasViolated && !isViolated) {
                mended.add(one.getKey());
            }
        }
        return true;
    }

    private static boolean isViolated(Judgement judgement) {
        return judgement.verdict() == Verdict.VIOLATED;
    }
}
