package org.charterrules.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterrules.finding.Change;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;
import org.charterrules.subject.CaseIndex;

/**
 * Checks a changed case file again, only where the change can be felt: where a verdict rests on a kind of fact that differs.
 * Each change is tried once, whoever asks.
 */
final class Recheck {
    private final CaseIndex file;
    private final List<? extends Check> checks;
    private final Map<List<Change>, Outcome> outcomes = new HashMap<>();

    Recheck(CaseIndex file, List<? extends Check> checks) {
        this.file = file;
        this.checks = checks;
    }

    /**
     * What a remedy would come to.
     *
     * @param harmless whether it breaks no promise that was not broken before, and no rule fails
     * @param mended the cells that were broken and are so no more
     */
    private record Outcome(boolean harmless, Set<Cell> mended) {}

    /** Whether a remedy mends a broken promise and breaks no other. */
    synchronized boolean clears(Remedy remedy, Cell cell) {
        Outcome outcome = outcomes.computeIfAbsent(remedy.changes(), changes -> tryOut(remedy));
        return outcome.harmless && outcome.mended.contains(cell);
    }

    private Outcome tryOut(Remedy remedy) {
        CaseFile changed = remedy.applyTo(file.caseFile(), file.asOf());
        CaseIndex after = file.changed(changed);
        Touched touched = Touched.between(file.caseFile(), changed);
        Set<Cell> mended = new HashSet<>();
        boolean harmless = true;
        for (Check before : checks) {
            Check again = before.again(after, touched);
            harmless = harmless && before.errors().containsAll(again.errors()) && !breaksMore(before, again);
            addMended(mended, before, again);
        }
        return new Outcome(harmless, mended);
    }

    private static boolean breaksMore(Check before, Check again) {
        return again.judgements().entrySet().stream()
                .filter(one -> isViolated(one.getValue()))
                .map(one -> before.judgement(one.getKey()))
                .anyMatch(was -> was != null && !isViolated(was));
    }

    private static void addMended(Set<Cell> mended, Check before, Check again) {
        again.judgements().forEach((cell, judgement) -> {
            Judgement was = before.judgement(cell);
            if (was != null && isViolated(was) && !isViolated(judgement)) {
                mended.add(cell);
            }
        });
    }

    private static boolean isViolated(Judgement judgement) {
        return judgement.verdict() == Verdict.VIOLATED;
    }
}
