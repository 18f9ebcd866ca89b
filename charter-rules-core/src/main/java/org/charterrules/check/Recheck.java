package org.charterrules.check;

import java.util.ArrayList;
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
 * Checks a changed case file again, only where the change can be felt: in the meetings that differ, and wherever a verdict may
 * rest on other meetings than its own. Each change is tried once, whoever asks.
 */
final class Recheck {
    private final CaseIndex file;
    private final List<CharterCheck> checks;
    private final List<Scope.Watched> watched = new ArrayList<>();
    private final Map<List<Change>, Outcome> outcomes = new HashMap<>();

    Recheck(CaseIndex file, List<CharterCheck> checks) {
        this.file = file;
        this.checks = checks;
    }

    /**
     * What a remedy would come to.
     *
     * @param harmless whether it breaks no promise that was not broken before, and no rule fails
     * @param broken the cells that were checked again and are broken
     * @param again the cells that were checked again
     */
    private record Outcome(boolean harmless, Set<Cell> broken, Set<Cell> again) {}

    /** Whether a remedy mends a broken promise and breaks no other. */
    synchronized boolean clears(Remedy remedy, Cell cell) {
        Outcome outcome = outcomes.computeIfAbsent(remedy.changes(), changes -> tryOut(remedy));
        return outcome.harmless && outcome.again.contains(cell) && !outcome.broken.contains(cell);
    }

    private Outcome tryOut(Remedy remedy) {
        CaseFile changed = remedy.applyTo(file.caseFile(), file.asOf());
        CaseIndex after = new CaseIndex(changed, file.asOf());
        Set<String> touched = Touched.between(file.caseFile(), changed);
        boolean calendarMoved = Touched.movesCalendar(file.caseFile(), changed);
        boolean harmless = true;
        Set<Cell> broken = new HashSet<>();
        Set<Cell> again = new HashSet<>();
        for (int i = 0; i < checks.size() && harmless; i++) {
            CharterCheck before = checks.get(i);
            Scope scope = touched == null ? Scope.EVERYTHING : watched(i).feltFrom(touched, calendarMoved);
            CharterCheck check = new CharterCheck(before.rules(), after, before.readings(), scope);
            harmless = before.errors().containsAll(check.errors());
            for (Map.Entry<Cell, Judgement> one : check.judgements().entrySet()) {
                again.add(one.getKey());
                if (one.getValue().verdict() == Verdict.VIOLATED) {
                    broken.add(one.getKey());
                    harmless &= !isNew(one.getKey(), before);
                }
            }
        }
        return new Outcome(harmless, broken, again);
    }

    private static boolean isNew(Cell broken, CharterCheck before) {
        Judgement judgement = before.judgements().get(broken);
        return judgement != null && judgement.verdict() != Verdict.VIOLATED;
    }

    private Scope.Watched watched(int charter) {
        if (watched.isEmpty()) {
            checks.forEach(check -> watched.add(watch(check)));
        }
        return watched.get(charter);
    }

    private Scope.Watched watch(CharterCheck check) {
        Scope.Watched scope = new Scope.Watched();
        new CharterCheck(check.rules(), file, check.readings(), scope);
        return scope;
    }
}
