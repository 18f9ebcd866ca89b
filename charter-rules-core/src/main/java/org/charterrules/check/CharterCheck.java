package org.charterrules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.RuleError;
import org.charterrules.finding.RuleFailedException;
import org.charterrules.finding.RuleRef;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Meeting;
import org.charterrules.obligation.Obligation;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.Condition;
import org.charterrules.subject.Subject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/** One charter, or one edition of it, checked on one case file under one set of readings. */
final class CharterCheck implements Check {
    private static final Judgement NOT_BOUND = Judgement.notApplicable(Statement.of("why.not-bound"));
    private static final Judgement SWITCHED_OFF = Judgement.notApplicable(Statement.of("why.switched-off"));
    private static final Judgement FRAGMENT = Judgement.notApplicable(Statement.of("why.fragment"));
    /** Most case files have two: one meeting, and the series. A map made for two would grow at the second. */
    private static final int ROWS = 3;

    private final CharterPlan plan;
    private final CaseIndex file;
    private final Interpretations readings;
    private final Scope scope;
    private final boolean isSwitchedOff;
    private final boolean ignoresFragments;
    private final boolean hasDates;
    private final Map<@Nullable String, Row> rows = new LinkedHashMap<>(ROWS);
    private final List<RuleError> errors = new ArrayList<>(0);

    CharterCheck(CharterPlan plan, CaseIndex file, Interpretations readings) {
        this(plan, file, readings, Scope.EVERYTHING);
    }

    CharterCheck(CharterPlan plan, CaseIndex file, Interpretations readings, Scope scope) {
        this.plan = plan;
        this.file = file;
        this.readings = readings;
        this.scope = scope;
        this.isSwitchedOff = plan.charter().caveat() != null && readings.has(Reading.SWITCHED_OFF);
        this.ignoresFragments = readings.has(Reading.FRAGMENTS_IGNORED);
        this.hasDates = plan.charter().hasDates();
        prepare();
        if (bind()) {
            rows.values().forEach(this::judge);
        }
    }

    CharterPlan plan() {
        return plan;
    }

    Interpretations readings() {
        return readings;
    }

    @Override
    public Charter charter() {
        return plan.charter();
    }

    @Override
    public List<Binding<?>> bindings() {
        List<Binding<?>> all = new ArrayList<>();
        rows.values().forEach(row -> row.addBindings(all));
        return all;
    }

    @Override
    public List<RuleError> errors() {
        return errors;
    }

    /** What was found for a meeting, or for the whole series; {@code null} if it was not checked. */
    @Nullable
    Row row(@Nullable String meetingId) {
        return rows.get(meetingId);
    }

    @Override
    public @Nullable Judgement judgement(Cell cell) {
        Row row = rows.get(cell.meetingId());
        PlannedClause clause = plan.clause(cell);
        return row == null || clause == null ? null : row.judgement(clause);
    }

    @Override
    public Map<Cell, Judgement> judgements() {
        Map<Cell, Judgement> all = new HashMap<>();
        rows.values()
                .forEach(row -> row.forEach((clause, judgement) -> {
                    all.put(new Cell(clause.id(), row.meetingId()), judgement);
                }));
        return all;
    }

    @Override
    public boolean differs(LocalDate one, LocalDate other) {
        return false;
    }

    @Override
    public boolean mayHangOn(Ambiguity ambiguity, Cell cell) {
        Row row = rows.get(cell.meetingId());
        return row == null || row.hasAsked(ambiguity, plan.clause(cell));
    }

    @Override
    public @Nullable Judgement under(Reading alternative, Cell cell) {
        Scope one = Scope.ofCell(cell, this, alternative.ambiguity());
        return new CharterCheck(plan, file, readings.with(alternative), one).judgement(cell);
    }

    @Override
    public Check again(CaseIndex after, @Nullable Touched touched) {
        return new CharterCheck(plan, after, readings, Scope.ofDifference(this, touched));
    }

    private void prepare() {
        Bound bound = Bound.of(plan, file, readings);
        for (Meeting meeting : scope.meetings(file)) {
            Row old = scope.boundAs(meeting.id());
            Part part = old == null ? bound.in(meeting, scope.kept(meeting.id())) : bound.in(meeting, old.part());
            List<Subject> some = scope.of(meeting, part.subjects());
            Row like = part.isAsBefore() ? old : null;
            add(new Row(meeting.id(), part, some, plan.clausesOfMeeting(), like));
        }
        if (!plan.clausesOfSeries().isEmpty() && scope.hasSeries()) {
            Row old = scope.boundAs(null);
            Part part = old == null ? bound.inSeries() : bound.inSeries(old.part());
            Row like = part.isAsBefore() ? old : null;
            add(new Row(null, part, part.subjects(), plan.clausesOfSeries(), like));
        }
    }

    private void add(Row row) {
        rows.put(row.meetingId(), row);
    }

    private boolean bind() {
        try {
            rows.values().forEach(this::bind);
            return true;
        } catch (RuntimeException | Error failure) {
            RuleError.requireBlame(failure);
            errors.add(error(failure));
            return false;
        }
    }

    /** A failure that no clause can be blamed for. It is laid to the file of the first rule; an engine with none has no file. */
    private RuleError error(Throwable failure) {
        String id = plan.charter().id();
        String file = plan.rules().rules().stream()
                .findFirst()
                .map(rule -> rule.ref().file())
                .orElse(id);
        return new RuleError(id, id, "*", file, 1, failure.getClass().getSimpleName());
    }

    private void bind(Row row) {
        boolean whole = row.subjects().size() == row.part().subjects().size();
        for (Binding<?> binding : bindings(row)) {
            PlannedClause clause = plan.clause(binding.rule());
            if (clause != null && (whole || row.isAbout(binding.subject()))) {
                row.add(clause, binding);
            }
        }
    }

    /** If any rule failed that was run together with those of this charter, its own are run alone. */
    private List<Binding<?>> bindings(Row row) {
        return row.part().hasFailed()
                ? plan.rules().bind(row.subjects())
                : row.part().bindings();
    }

    private void judge(Row row) {
        for (PlannedClause clause : row.clauses()) {
            if (scope.has(row, clause)) {
                Judgement judgement = judgement(row, clause);
                row.judged(clause, judgement);
            }
        }
    }

    private @Nullable Judgement judgement(Row row, PlannedClause clause) {
        if (isSwitchedOff) {
            return SWITCHED_OFF;
        }
        if (clause.off() != null) {
            return clause.off();
        }
        if (ignoresFragments && clause.isFragment()) {
            return FRAGMENT;
        }
        List<Binding<?>> bound = row.bound(clause);
        if (bound.isEmpty()) {
            return NOT_BOUND;
        }
        return bound.size() == 1 ? judgement(row, clause, bound.get(0)) : gravest(row, clause, inOrder(bound));
    }

    private @Nullable Judgement gravest(Row row, PlannedClause clause, List<Binding<?>> bound) {
        List<Judgement> each = new ArrayList<>(bound.size());
        for (Binding<?> binding : bound) {
            Judgement judgement = judgement(row, clause, binding);
            if (judgement == null) {
                return null;
            }
            each.add(judgement);
        }
        return Judgement.gravest(each);
    }

    /** What one binding comes to; {@code null}, and an error is noted, if it fails. */
    private @Nullable Judgement judgement(Row row, PlannedClause clause, Binding<?> binding) {
        try {
            Judgement judgement = judge(binding);
            return isAlone(clause) ? judgement : named(judgement, row, clause, binding);
        } catch (RuntimeException | Error failure) {
            RuleError.requireBlame(failure);
            errors.add(error(row, clause, binding.rule().ref(), failure));
            return null;
        }
    }

    /** Whether a finding has no other rule than this one, in no other edition, that could fail when it is looked into. */
    private boolean isAlone(PlannedClause clause) {
        return !hasDates && clause.refs().size() == 1;
    }

    /** The same, and if its rule fails when it is looked into, it says which of several it was. */
    private Judgement named(Judgement judgement, Row row, PlannedClause clause, Binding<?> binding) {
        return Judgement.later(judgement.verdict(), () -> {
            try {
                judgement.found();
                return judgement;
            } catch (RuntimeException | Error failure) {
                RuleError.requireBlame(failure);
                throw failure(row, clause, binding.rule().ref(), failure);
            }
        });
    }

    /** Which rule failed when a finding was looked into. */
    RuleFailedException failure(Row row, PlannedClause clause, RuleRef ref, Throwable failure) {
        return new RuleFailedException(error(row, clause, ref, failure), failure);
    }

    private RuleError error(Row row, PlannedClause clause, RuleRef ref, Throwable failure) {
        return RuleError.of(plan.charter().id(), clause.id(), row.meetingId(), ref, failure);
    }

    /** The order in which an engine bound them must not show. */
    private static List<Binding<?>> inOrder(List<Binding<?>> bound) {
        if (isInOrder(bound)) {
            return bound;
        }
        List<Binding<?>> sorted = new ArrayList<>(bound);
        sorted.sort(CharterCheck::compare);
        return sorted;
    }

    private static boolean isInOrder(List<Binding<?>> bound) {
        for (int i = 1; i < bound.size(); i++) {
            if (compare(bound.get(i - 1), bound.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static int compare(Binding<?> one, Binding<?> other) {
        int byId = one.subject().id().compareTo(other.subject().id());
        int byLine = byId != 0
                ? byId
                : Integer.compare(one.rule().ref().line(), other.rule().ref().line());
        int byPlace = byLine != 0 ? byLine : Integer.compare(place(one), place(other));
        return byPlace != 0
                ? byPlace
                : one.obligation().toString().compareTo(other.obligation().toString());
    }

    /** The place of the obligation in its rule; the same for all that an engine makes itself. */
    private static int place(Binding<?> binding) {
        List<Obligation<?>> all = binding.rule().obligations();
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place) == binding.obligation()) {
                return place;
            }
        }
        return all.indexOf(binding.obligation());
    }

    private static <S extends Subject> Judgement judge(Binding<S> binding) {
        Judgement judgement = Objects.requireNonNull(binding.obligation().judge(binding.subject()));
        if (binding.certain() || judgement.verdict() == Verdict.NOT_APPLICABLE) {
            return judgement;
        }
        Set<FieldRef> doubts = doubts(binding.rule(), binding.subject());
        if (doubts.isEmpty()) {
            return judgement;
        }
        doubts.addAll(judgement.missing());
        return Judgement.unknown(doubts);
    }

    /** The fields that would tell whether the rule applies at all. */
    private static Set<FieldRef> doubts(Rule rule, Subject subject) {
        Set<FieldRef> doubts = Set.of();
        for (var question : rule.conditions()) {
            Condition condition = question.apply(subject);
            if (condition.truth() == Truth.MAYBE) {
                doubts = doubts.isEmpty() ? new TreeSet<>() : doubts;
                doubts.addAll(condition.missing());
            }
        }
        return doubts;
    }

    @Override
    public void addFindings(List<Finding> findings, WhatIf whatIf) {
        for (Row row : rows.values()) {
            row.forEach((clause, judgement) -> findings.add(finding(row, clause, judgement, whatIf)));
        }
    }

    private Finding finding(Row row, PlannedClause clause, Judgement judgement, WhatIf whatIf) {
        CellInsight insight = new CellInsight(this, readings, row, clause, judgement, whatIf);
        return new Finding(
                plan.charter(),
                clause.clause(),
                row.meetingId(),
                clause.severity(readings),
                judgement,
                clause.refs(),
                insight);
    }
}
