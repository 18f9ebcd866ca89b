package org.charterrules.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.charterrules.finding.DecidedBy;
import org.charterrules.finding.FactType;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.RuleError;
import org.charterrules.finding.RuleFailedException;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.subject.Condition;
import org.charterrules.subject.Subject;
import org.charterrules.subject.Truth;

/**
 * What is worked out about a finding when somebody asks.
 *
 * @param check the check that made it
 * @param readings the readings under which it was made
 * @param row where it stands
 * @param clause the clause
 * @param judgement what was found
 * @param whatIf tries out remedies and other readings
 */
record CellInsight(
        CharterCheck check, Interpretations readings, Row row, PlannedClause clause, Judgement judgement, WhatIf whatIf)
        implements Finding.Insight {
    private Cell cell() {
        return new Cell(clause.id(), row.meetingId());
    }

    @Override
    public List<Remedy> remedies() {
        return whatIf.remedies(check, cell(), judgement);
    }

    @Override
    public List<DecidedBy> decidedBy() {
        return whatIf.decidedBy(check, readings, clause.clause(), cell());
    }

    /** Why the clause binds, or why not. */
    @Override
    public List<Statement> reasons() {
        boolean bound = judgement.verdict() != Verdict.NOT_APPLICABLE;
        Set<Statement> reasons = new LinkedHashSet<>();
        for (Rule rule : clause.rules()) {
            addReasons(reasons, rule, bound);
        }
        if (!bound) {
            judgement.gap().stream()
                    .filter(why -> !why.key().equals("why.not-bound"))
                    .forEach(reasons::add);
            if (reasons.isEmpty()) {
                reasons.add(
                        Statement.of("why.nothing-there", clause.rules().get(0).about()));
            }
        }
        return List.copyOf(reasons);
    }

    private void addReasons(Set<Statement> reasons, Rule rule, boolean bound) {
        try {
            row.subjects().stream()
                    .filter(subject -> subject.type() == rule.about())
                    .forEach(subject -> addReasons(reasons, rule, subject, bound));
        } catch (RuleFailedException named) {
            throw named;
        } catch (RuntimeException | Error failure) {
            RuleError.requireBlame(failure);
            throw check.failure(row, clause, rule.ref(), failure);
        }
    }

    private void addReasons(Set<Statement> reasons, Rule rule, Subject subject, boolean bound) {
        List<Condition> conditions = conditions(rule, subject);
        boolean applies = conditions.stream().allMatch(Condition::mayHold);
        if (bound && applies && isConcerned(rule, subject)) {
            conditions.stream()
                    .filter(one -> one.truth() == Truth.YES)
                    .forEach(one -> reasons.add(one.why().get()));
        }
        if (!bound && !applies) {
            conditions.stream()
                    .filter(one -> !one.mayHold())
                    .findFirst()
                    .ifPresent(one -> reasons.add(one.why().get()));
        }
    }

    /** As far as they hold; what stands behind one that does not hold is not asked, here as in the engine. */
    private static List<Condition> conditions(Rule rule, Subject subject) {
        List<Condition> conditions = new ArrayList<>(rule.conditions().size());
        for (var question : rule.conditions()) {
            Condition condition = question.apply(subject);
            conditions.add(condition);
            if (!condition.mayHold()) {
                break;
            }
        }
        return conditions;
    }

    /** Of several notices or actions, only those the verdict is about are worth a reason. */
    private boolean isConcerned(Rule rule, Subject subject) {
        boolean alone = rule.about() == FactType.MEETING || rule.about() == FactType.CASE_FILE;
        return alone
                || judgement.subjectIds().isEmpty()
                || judgement.subjectIds().contains(subject.id())
                || isAmongEvidence(subject);
    }

    private boolean isAmongEvidence(Subject subject) {
        return judgement.found().stream()
                .flatMap(evidence -> evidence.facts().stream())
                .anyMatch(field -> field.fact() == subject.type() && field.id().equals(subject.id()));
    }
}
