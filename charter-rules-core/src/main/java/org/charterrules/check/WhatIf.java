package org.charterrules.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Reading;
import org.charterrules.finding.DecidedBy;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;
import org.charterrules.subject.CaseIndex;

/**
 * Tries things out on copies: whether a remedy clears a violation and breaks nothing else, and whether another reading would
 * change a verdict. Both check again with the same rules; neither is done before somebody asks.
 */
final class WhatIf {
    private final RuleBasedChecker checker;
    private final CaseIndex file;
    private final List<CharterCheck> checks;
    private final Map<String, Map<Reading, Map<Cell, Judgement>>> underOtherReadings = new HashMap<>();

    WhatIf(RuleBasedChecker checker, CaseIndex file, List<CharterCheck> checks) {
        this.checker = checker;
        this.file = file;
        this.checks = checks;
    }

    List<Remedy> remedies(Cell cell, Judgement judgement) {
        if (judgement.verdict() != Verdict.VIOLATED) {
            return List.of();
        }
        List<Remedy> works = new ArrayList<>();
        for (Remedy remedy : new Rescheduling(file, checks).candidates(cell.meetingId(), judgement.move())) {
            if (works.isEmpty() && clears(remedy, cell)) {
                works.add(remedy);
            }
        }
        judgement.remedies().stream().filter(remedy -> clears(remedy, cell)).forEach(works::add);
        return works;
    }

    private boolean clears(Remedy remedy, Cell cell) {
        CaseFile changed = remedy.applyTo(file.caseFile(), file.asOf());
        CaseIndex after = new CaseIndex(changed, file.asOf());
        for (CharterCheck before : checks) {
            CharterCheck again = checker.checkAgain(before.rules(), after, before.readings());
            if (!before.errors().containsAll(again.errors())
                    || hasNewViolation(before.judgements(), again.judgements())) {
                return false;
            }
            Judgement cleared = again.judgements().get(cell);
            if (cleared != null && cleared.verdict() == Verdict.VIOLATED) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNewViolation(Map<Cell, Judgement> before, Map<Cell, Judgement> after) {
        return after.entrySet().stream()
                .anyMatch(one -> one.getValue().verdict() == Verdict.VIOLATED
                        && before.get(one.getKey()) != null
                        && before.get(one.getKey()).verdict() != Verdict.VIOLATED);
    }

    List<DecidedBy> decidedBy(CharterCheck check, Clause clause, Cell cell) {
        Verdict verdict = check.judgements().get(cell).verdict();
        return Arrays.stream(Ambiguity.values())
                .filter(ambiguity ->
                        ambiguity != Ambiguity.AMB_38 && clause.ambiguities().contains(ambiguity))
                .flatMap(ambiguity -> decidedBy(check, ambiguity, cell, verdict).stream())
                .toList();
    }

    /** The first other reading that would settle the verdict otherwise. */
    private Optional<DecidedBy> decidedBy(CharterCheck check, Ambiguity ambiguity, Cell cell, Verdict verdict) {
        Reading inForce = check.readings().of(ambiguity);
        for (Reading alternative : ambiguity.readings()) {
            if (alternative != inForce) {
                Judgement otherwise = under(check, alternative).get(cell);
                if (otherwise != null && otherwise.verdict() != verdict && otherwise.verdict() != Verdict.UNKNOWN) {
                    return Optional.of(new DecidedBy(inForce, alternative, otherwise.verdict()));
                }
            }
        }
        return Optional.empty();
    }

    private synchronized Map<Cell, Judgement> under(CharterCheck check, Reading alternative) {
        return underOtherReadings
                .computeIfAbsent(check.rules().charter().id(), id -> new HashMap<>())
                .computeIfAbsent(
                        alternative,
                        reading -> checker.checkAgain(
                                        check.rules(), file, check.readings().with(reading))
                                .judgements());
    }
}
