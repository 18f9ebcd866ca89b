package org.charterrules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.charterrules.finding.Judgement;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.Subject;
import org.jspecify.annotations.Nullable;

/** What one charter comes to for one meeting, or for the whole series: clause by clause, with what each verdict rests on. */
final class Row {
    private final @Nullable String meetingId;
    private final CaseIndex view;
    private final List<Subject> subjects;
    private final List<PlannedClause> clauses;
    private final List<Binding<?>>[] bound;
    private final @Nullable Judgement[] judgements;
    private final int[] reads;
    private int readsOfRules;

    @SuppressWarnings("unchecked")
    Row(@Nullable String meetingId, CaseIndex view, List<Subject> subjects, List<PlannedClause> clauses) {
        this.meetingId = meetingId;
        this.view = view;
        this.subjects = subjects;
        this.clauses = clauses;
        this.bound = new List[clauses.size()];
        this.judgements = new Judgement[clauses.size()];
        this.reads = new int[clauses.size()];
    }

    @Nullable
    String meetingId() {
        return meetingId;
    }

    /** What the rules were asked about. */
    List<Subject> subjects() {
        return subjects;
    }

    List<PlannedClause> clauses() {
        return clauses;
    }

    void add(PlannedClause clause, Binding<?> binding) {
        List<Binding<?>> all = bound[clause.place()];
        if (all == null) {
            all = new ArrayList<>(2);
            bound[clause.place()] = all;
        }
        all.add(binding);
    }

    List<Binding<?>> bound(PlannedClause clause) {
        List<Binding<?>> all = bound[clause.place()];
        return all == null ? List.of() : all;
    }

    /** The rules have been run: whatever was read until now, their conditions read. */
    void ruled() {
        readsOfRules = view.reads().take();
    }

    /** Notes a judgement; {@code null} if a rule failed. */
    void judged(PlannedClause clause, @Nullable Judgement judgement) {
        judgements[clause.place()] = judgement;
        reads[clause.place()] = noted(clause);
    }

    /** Whoever is about notices reads the notice without looking it up. */
    private int noted(PlannedClause clause) {
        return view.reads().take() | clause.readsOfSubjects();
    }

    @Nullable
    Judgement judgement(PlannedClause clause) {
        return judgements[clause.place()];
    }

    @Nullable
    Judgement judgement(String clauseId) {
        for (PlannedClause clause : clauses) {
            if (clause.id().equals(clauseId)) {
                return judgement(clause);
            }
        }
        return null;
    }

    /** The judgements that were made, in the order of the clauses. */
    void forEach(BiConsumer<PlannedClause, Judgement> what) {
        for (PlannedClause clause : clauses) {
            Judgement judgement = judgement(clause);
            if (judgement != null) {
                what.accept(clause, judgement);
            }
        }
    }

    /** What the verdict rests on, once the rules have bound what they bind. */
    int reads(PlannedClause clause) {
        return reads[clause.place()];
    }

    /** What the conditions of the rules rest on. */
    int readsOfRules() {
        return readsOfRules;
    }

    /** Whether the rules lay the same obligations on the same subjects. */
    boolean bindsLike(Row other, PlannedClause clause) {
        List<Binding<?>> mine = bound(clause);
        List<Binding<?>> theirs = other.bound(clause);
        boolean same = mine.size() == theirs.size();
        for (int i = 0; same && i < mine.size(); i++) {
            Binding<?> one = mine.get(i);
            same = theirs.stream()
                    .anyMatch(each -> each.rule() == one.rule()
                            && each.subject().id().equals(one.subject().id())
                            && each.obligation().equals(one.obligation()));
        }
        return same;
    }
}
