package org.charterrules.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.charterrules.finding.DecidedBy;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;

/**
 * What is worked out about a finding on a charter with editions when somebody asks.
 *
 * @param check the check that made it
 * @param readings the readings of the edition that found it
 * @param cell where it stands
 * @param ruling what was found
 * @param whatIf tries out remedies and other readings
 */
record RulingInsight(EditionsCheck check, Interpretations readings, Cell cell, Ruling ruling, WhatIf whatIf)
        implements Finding.Insight {
    @Override
    public List<Remedy> remedies() {
        return whatIf.remedies(check, cell, ruling.judgement());
    }

    @Override
    public List<DecidedBy> decidedBy() {
        return ruling.voices().isEmpty()
                ? List.of()
                : whatIf.decidedBy(
                        check, readings, ruling.voices().get(0).clause().clause(), cell);
    }

    @Override
    public List<Statement> reasons() {
        Judgement judgement = ruling.judgement();
        if (ruling.voices().isEmpty()) {
            return judgement.verdict() == Verdict.NOT_APPLICABLE ? judgement.gap() : List.of();
        }
        Set<Statement> reasons = new LinkedHashSet<>();
        for (Voice voice : ruling.voices()) {
            reasons.addAll(
                    new CellInsight(voice.check(), readings, voice.row(), voice.clause(), judgement, whatIf).reasons());
        }
        if (reasons.size() > 1) {
            reasons.removeIf(reason -> reason.key().equals("why.nothing-there"));
        }
        return List.copyOf(reasons);
    }
}
