package org.charterrules.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.RuleError;
import org.charterrules.finding.RuleRef;
import org.charterrules.finding.Severity;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Meeting;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.Condition;
import org.charterrules.subject.Subject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/** One charter checked on one case file under one set of readings. */
final class CharterCheck {
    private final CharterRules rules;
    private final CaseIndex file;
    private final Interpretations readings;
    private final Scope scope;
    private final List<Subject> subjects;
    private final List<Binding<?>> bindings = new ArrayList<>();
    private final Map<Cell, Judgement> judgements = new LinkedHashMap<>();
    private final List<RuleError> errors = new ArrayList<>();

    CharterCheck(CharterRules rules, CaseIndex file, Interpretations readings) {
        this(rules, file, readings, Scope.EVERYTHING);
    }

    CharterCheck(CharterRules rules, CaseIndex file, Interpretations readings, Scope scope) {
        this.rules = rules;
        this.file = file;
        this.readings = readings;
        this.scope = scope;
        this.subjects = Subjects.of(
                file, readings, rules.rules().stream().map(Rule::about).collect(Collectors.toSet()), scope);
        bind();
        judgeCells();
    }

    CharterRules rules() {
        return rules;
    }

    Interpretations readings() {
        return readings;
    }

    List<Binding<?>> bindings() {
        return bindings;
    }

    Map<Cell, Judgement> judgements() {
        return judgements;
    }

    List<RuleError> errors() {
        return errors;
    }

    private void bind() {
        try {
            bindings.addAll(rules.bind(subjects));
            scope.bound();
        } catch (RuntimeException failure) {
            Charter charter = rules.charter();
            errors.add(new RuleError(
                    charter.id(),
                    charter.id(),
                    "*",
                    charter.id() + "/rules.dslr",
                    1,
                    failure.getClass().getSimpleName()));
        }
    }

    private void judgeCells() {
        if (!errors.isEmpty()) {
            return;
        }
        Map<Cell, List<Binding<?>>> byCell = new HashMap<>();
        for (Binding<?> binding : bindings) {
            Cell cell = new Cell(binding.rule().clauseId(), binding.subject().meetingId());
            byCell.computeIfAbsent(cell, each -> new ArrayList<>()).add(binding);
        }
        Set<String> clauseIds = ruledClauses(false);
        for (Meeting meeting : scope.meetings(file)) {
            judgeCells(clauseIds, meeting.id(), byCell);
        }
        judgeCells(ruledClauses(true), null, byCell);
    }

    private void judgeCells(Set<String> clauseIds, @Nullable String meetingId, Map<Cell, List<Binding<?>>> byCell) {
        for (String clauseId : clauseIds) {
            Cell cell = new Cell(clauseId, meetingId);
            if (scope.has(cell)) {
                judgeCell(cell, byCell.getOrDefault(cell, List.of()));
                scope.judged(cell);
            }
        }
    }

    /** The clauses about the whole series, or those about its meetings one by one. */
    private Set<String> ruledClauses(boolean ofSeries) {
        Set<String> ruled = rules.rules().stream()
                .filter(rule -> (rule.about() == FactType.CASE_FILE) == ofSeries)
                .map(Rule::clauseId)
                .collect(Collectors.toSet());
        return rules.charter().clauses().stream()
                .map(Clause::id)
                .filter(ruled::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void judgeCell(Cell cell, List<Binding<?>> bound) {
        if (isSwitchedOff()) {
            judgements.put(cell, Judgement.notApplicable(Statement.of("why.switched-off")));
            return;
        }
        String off = rules.charter().off().get(cell.clauseId());
        if (off != null) {
            judgements.put(cell, Judgement.notApplicable(Statement.of("why.off", off)));
            return;
        }
        if (isIgnoredFragment(cell)) {
            judgements.put(cell, Judgement.notApplicable(Statement.of("why.fragment")));
            return;
        }
        List<Judgement> each = new ArrayList<>();
        for (Binding<?> binding : inOrder(bound)) {
            try {
                each.add(judge(binding));
            } catch (RuntimeException failure) {
                errors.add(error(cell, binding.rule().ref(), failure));
                return;
            }
        }
        Judgement nothingBound = Judgement.notApplicable(Statement.of("why.not-bound"));
        judgements.put(cell, each.isEmpty() ? nothingBound : Judgement.gravest(each));
    }

    private boolean isSwitchedOff() {
        return rules.charter().caveat() != null && readings.has(Reading.SWITCHED_OFF);
    }

    private boolean isIgnoredFragment(Cell cell) {
        Clause clause = rules.charter().clause(cell.clauseId()).orElseThrow();
        return isFragment(clause) && readings.has(Reading.FRAGMENTS_IGNORED);
    }

    private static boolean isFragment(Clause clause) {
        return clause.ambiguities().contains(Ambiguity.AMB_37);
    }

    private RuleError error(Cell cell, RuleRef ref, RuntimeException failure) {
        return new RuleError(
                rules.charter().id(),
                cell.clauseId(),
                cell.meetingId() == null ? "*" : cell.meetingId(),
                ref.file(),
                ref.line(),
                failure.getClass().getSimpleName());
    }

    /** The order in which an engine bound them must not show. */
    private static List<Binding<?>> inOrder(List<Binding<?>> bound) {
        List<Binding<?>> sorted = new ArrayList<>(bound);
        sorted.sort((one, other) -> {
            int byId = one.subject().id().compareTo(other.subject().id());
            int byLine = byId != 0
                    ? byId
                    : Integer.compare(
                            one.rule().ref().line(), other.rule().ref().line());
            return byLine != 0
                    ? byLine
                    : one.obligation().toString().compareTo(other.obligation().toString());
        });
        return sorted;
    }

    private static <S extends Subject> Judgement judge(Binding<S> binding) {
        Judgement judgement = binding.obligation().judge(binding.subject());
        Set<FieldRef> doubts = new TreeSet<>();
        for (Condition condition : conditions(binding.rule(), binding.subject())) {
            if (condition.truth() == Truth.MAYBE) {
                doubts.addAll(condition.missing());
            }
        }
        boolean settled = doubts.isEmpty() || judgement.verdict() == Verdict.NOT_APPLICABLE;
        if (settled) {
            return judgement;
        }
        doubts.addAll(judgement.missing());
        return Judgement.unknown(doubts);
    }

    private static List<Condition> conditions(Rule rule, Subject subject) {
        return rule.conditions().stream().map(one -> one.apply(subject)).toList();
    }

    List<Finding> findings(WhatIf whatIf) {
        Map<String, List<RuleRef>> refs = new HashMap<>();
        rules.rules()
                .forEach(rule -> refs.computeIfAbsent(rule.clauseId(), id -> new ArrayList<>())
                        .add(rule.ref()));
        Map<String, Clause> clauses = new HashMap<>();
        rules.charter().clauses().forEach(clause -> clauses.put(clause.id(), clause));
        List<Finding> findings = new ArrayList<>();
        judgements.forEach((cell, judgement) -> findings.add(
                finding(cell, clauses.get(cell.clauseId()), judgement, refs.get(cell.clauseId()), whatIf)));
        return findings;
    }

    private Finding finding(Cell cell, Clause clause, Judgement judgement, List<RuleRef> refs, WhatIf whatIf) {
        return new Finding(
                rules.charter(),
                clause,
                cell.meetingId(),
                severity(clause),
                judgement,
                refs,
                () -> reasons(cell, judgement),
                () -> whatIf.remedies(cell, judgement),
                () -> whatIf.decidedBy(this, clause, cell));
    }

    private Severity severity(Clause clause) {
        if (isFragment(clause)) {
            return Severity.ADVISORY;
        }
        boolean allMust = readings.has(Reading.ALL_MUST) && clause.ambiguities().contains(Ambiguity.AMB_45);
        return allMust ? Severity.MUST : Severity.of(clause.modality());
    }

    private List<Rule> rulesOf(String clauseId) {
        return rules.rules().stream()
                .filter(rule -> rule.clauseId().equals(clauseId))
                .toList();
    }

    /** Why the clause binds the meeting, or why not. */
    private List<Statement> reasons(Cell cell, Judgement judgement) {
        boolean bound = judgement.verdict() != Verdict.NOT_APPLICABLE;
        Set<Statement> reasons = new LinkedHashSet<>();
        for (Rule rule : rulesOf(cell.clauseId())) {
            subjectsOf(rule, cell.meetingId()).forEach(subject -> addReasons(reasons, rule, subject, bound, judgement));
        }
        if (!bound) {
            judgement.gap().stream()
                    .filter(why -> !why.key().equals("why.not-bound"))
                    .forEach(reasons::add);
            if (reasons.isEmpty()) {
                reasons.add(Statement.of(
                        "why.nothing-there", rulesOf(cell.clauseId()).get(0).about()));
            }
        }
        return List.copyOf(reasons);
    }

    private Collection<Subject> subjectsOf(Rule rule, @Nullable String meetingId) {
        return subjects.stream()
                .filter(subject -> subject.type() == rule.about() && Objects.equals(subject.meetingId(), meetingId))
                .toList();
    }

    private static void addReasons(
            Set<Statement> reasons, Rule rule, Subject subject, boolean bound, Judgement judgement) {
        boolean concerned = isConcerned(rule, subject, judgement);
        List<Condition> conditions = conditions(rule, subject);
        boolean applies = conditions.stream().allMatch(Condition::mayHold);
        if (bound && applies && concerned) {
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

    /** Of several notices or actions, only those the verdict is about are worth a reason. */
    private static boolean isConcerned(Rule rule, Subject subject, Judgement judgement) {
        boolean named = judgement.subjectIds().contains(subject.id());
        boolean found = judgement.found().stream()
                .flatMap(evidence -> evidence.facts().stream())
                .anyMatch(field -> field.fact() == subject.type() && field.id().equals(subject.id()));
        return rule.about() == FactType.MEETING
                || rule.about() == FactType.CASE_FILE
                || judgement.subjectIds().isEmpty()
                || named
                || found;
    }
}
