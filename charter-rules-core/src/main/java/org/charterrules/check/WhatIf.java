package org.charterrules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.finding.DecidedBy;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Verdict;
import org.charterrules.subject.CaseIndex;

/**
 * Tries things out on copies: whether a remedy clears a violation and breaks nothing else, and whether another reading would
 * change a verdict. Both check again with the same rules; neither is done before somebody asks.
 */
final class WhatIf {
    private final CaseIndex file;
    private final List<? extends Check> checks;
    private final Recheck recheck;

    WhatIf(CaseIndex file, List<? extends Check> checks) {
        this.file = file;
        this.checks = checks;
        this.recheck = new Recheck(file, checks);
    }

    List<Remedy> remedies(Check check, Cell cell, Judgement judgement) {
        if (judgement.verdict() != Verdict.VIOLATED) {
            return List.of();
        }
        List<Remedy> works = new ArrayList<>();
        for (Remedy remedy : new Rescheduling(file, checks).candidates(cell.meetingId(), judgement.move())) {
            if (works.isEmpty() && recheck.clears(remedy, check, cell)) {
                works.add(remedy);
            }
        }
        judgement.remedies().stream()
                .filter(remedy -> recheck.clears(remedy, check, cell))
                .forEach(works::add);
        return works;
    }

    synchronized List<DecidedBy> decidedBy(Check check, Interpretations readings, Clause clause, Cell cell) {
        Verdict verdict = check.judgement(cell).verdict();
        return clause.ambiguities().stream()
                .sorted()
                .filter(ambiguity -> ambiguity != Ambiguity.AMB_38 && check.mayHangOn(ambiguity, cell))
                .flatMap(ambiguity -> decidedBy(check, readings.of(ambiguity), cell, verdict).stream())
                .toList();
    }

    /** The first other reading that would settle the verdict otherwise. */
    private Optional<DecidedBy> decidedBy(Check check, Reading inForce, Cell cell, Verdict verdict) {
        for (Reading alternative : inForce.ambiguity().readings()) {
            if (alternative != inForce) {
                Judgement otherwise = check.under(alternative, cell);
                if (otherwise != null && otherwise.verdict() != verdict && otherwise.verdict() != Verdict.UNKNOWN) {
                    return Optional.of(new DecidedBy(inForce, alternative, otherwise.verdict()));
                }
            }
        }
        return Optional.empty();
    }
}
