package org.charterrules.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.RuleError;
import org.charterrules.subject.CaseIndex;
import org.jspecify.annotations.Nullable;

/** One charter checked on one case file under one set of readings. */
interface Check {
    Charter charter();

    /** The obligations that certainly bind somebody. */
    List<Binding<?>> bindings();

    List<RuleError> errors();

    /** What was found; {@code null} if that was not checked, or a rule failed. */
    @Nullable
    Judgement judgement(Cell cell);

    Map<Cell, Judgement> judgements();

    /** Adds what was found, meeting by meeting and the series last, clause by clause. */
    void addFindings(List<Finding> findings, WhatIf whatIf);

    /** Whether other editions count on one day than on another. */
    boolean differs(LocalDate one, LocalDate other);

    /** Whether a verdict may be another under another reading of an ambiguity; not if nothing asked how it is read. */
    boolean mayHangOn(Ambiguity ambiguity, Cell cell);

    /** What would be found under another reading; {@code null} if that is not checked, or a rule fails. */
    @Nullable
    Judgement under(Reading alternative, Cell cell);

    /** The same rules and readings on a changed case file, wherever the change can be felt. */
    Check again(CaseIndex after, @Nullable Touched touched);
}
