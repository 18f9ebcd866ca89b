package org.charterrules.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Clause;
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
    private final List<CharterCheck> checks;
    private final Recheck recheck;
    private final Map<String, Map<Reading, Map<Cell, Judgement>>> underOtherReadings = new HashMap<>();

    WhatIf(CaseIndex file, List<CharterCheck> checks) {
        this.file = file;
        this.checks = checks;
        this.recheck = new Recheck(file, checks);
    }

    List<Remedy> remedies(Cell cell, Judgement judgement) {
        if (judgement.verdict() != Verdict.VIOLATED) {
            return List.of();
        }
        List<Remedy> works = new ArrayList<>();
        for (Remedy remedy : new Rescheduling(file, checks).candidates(cell.meetingId(), judgement.move())) {
            if (works.isEmpty() && recheck.clears(remedy, cell)) {
                works.add(remedy);
            }
        }
        judgement.remedies().stream()
                .filter(remedy -> recheck.clears(remedy, cell))
                .forEach(works::add);
        return works;
    }

    List<DecidedBy> decidedBy(CharterCheck check, Clause clause, Cell cell) {
        Verdict verdict = check.judgement(cell).verdict();
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
                .computeIfAbsent(check.plan().charter().id(), id -> new HashMap<>())
                .computeIfAbsent(alternative, reading -> checkUnder(check, reading));
    }

    private Map<Cell, Judgement> checkUnder(CharterCheck check, Reading alternative) {
        Set<String> open = check.plan().charter().clauses().stream()
                .filter(clause -> clause.ambiguities().contains(alternative.ambiguity()))
                .map(Clause::id)
                .collect(Collectors.toSet());
        Scope scope = Scope.ofClauses(open::contains);
        return new CharterCheck(check.plan(), file, check.readings().with(alternative), scope).judgements();
    }
}
