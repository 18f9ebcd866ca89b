package org.charterrules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Interpretations;
import org.charterrules.finding.Judgement;
import org.charterrules.subject.Subject;
import org.jspecify.annotations.Nullable;

/** What one charter comes to for one meeting, or for the whole series: clause by clause, with what each verdict rests on. */
final class Row {
    private final @Nullable String meetingId;
    private final Part part;
    private final List<Subject> subjects;
    private final List<PlannedClause> clauses;
    private final @Nullable Row like;
    private final List<Binding<?>>[] bound;
    private final @Nullable Judgement[] judgements;
    private final long[] reads;
    private final long[] asked;
    private long readsOfAll;

    @SuppressWarnings({"unchecked", "rawtypes"})
    Row(
            @Nullable String meetingId,
            Part part,
            List<Subject> subjects,
            List<PlannedClause> clauses,
            @Nullable Row like) {
        this.meetingId = meetingId;
        this.part = part;
        this.subjects = subjects;
        this.clauses = clauses;
        this.like = like;
        this.bound = new List[clauses.size()];
        this.judgements = new Judgement[clauses.size()];
        this.reads = new long[clauses.size()];
        this.asked = new long[clauses.size()];
        this.readsOfAll = part.grounds().reads();
    }

    @Nullable
    String meetingId() {
        return meetingId;
    }

    /** What the rules were asked about. */
    List<Subject> subjects() {
        return subjects;
    }

    boolean isAbout(Subject subject) {
        for (Subject one : subjects) {
            if (one == subject) {
                return true;
            }
        }
        return false;
    }

    List<PlannedClause> clauses() {
        return clauses;
    }

    void add(PlannedClause clause, Binding<?> binding) {
        List<Binding<?>> others = bound[clause.place()];
        if (others == null) {
            bound[clause.place()] = List.of(binding);
            return;
        }
        List<Binding<?>> all = others.size() == 1 ? new ArrayList<>(others) : others;
        all.add(binding);
        bound[clause.place()] = all;
    }

    /** Adds the obligations that the rules lay on anybody. */
    void addBindings(List<Binding<?>> all) {
        for (List<Binding<?>> one : bound) {
            if (one != null) {
                all.addAll(one);
            }
        }
    }

    List<Binding<?>> bound(PlannedClause clause) {
        List<Binding<?>> all = bound[clause.place()];
        if (all == null && like != null) {
            all = like.bound(clause).stream().<Binding<?>>map(this::now).toList();
            bound[clause.place()] = all;
        }
        return all == null ? List.of() : all;
    }

    private Binding<?> now(Binding<?> old) {
        return old.on(part.nowOf(old.subject()));
    }

    Part part() {
        return part;
    }

    /** Notes a judgement; {@code null} if a rule failed. */
    void judged(PlannedClause clause, @Nullable Judgement judgement) {
        judgements[clause.place()] = judgement;
        reads[clause.place()] = noted(clause);
        asked[clause.place()] = part.grounds().asked() | part.readings().takeAsked();
        readsOfAll |= reads[clause.place()];
    }

    /** Whoever is about notices reads the notice without looking it up. */
    private long noted(PlannedClause clause) {
        return part.view().reads().take() | clause.readsOfSubjects();
    }

    @Nullable
    Judgement judgement(PlannedClause clause) {
        return judgements[clause.place()];
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
    long reads(PlannedClause clause) {
        return reads[clause.place()];
    }

    /** Whether anything of it may come out otherwise, since something differs. */
    boolean mayFeel(Touched touched) {
        return touched.isIn(meetingId) || (touched.reaches(meetingId, readsOfAll) && isReached(touched));
    }

    private boolean isReached(Touched touched) {
        boolean reached = touched.reaches(meetingId, readsOfRules());
        for (int i = 0; !reached && i < reads.length; i++) {
            reached = touched.reaches(meetingId, reads[i]);
        }
        return reached;
    }

    /** Whether anybody asked how an ambiguity is read to come to the verdict. */
    boolean hasAsked(Ambiguity ambiguity, PlannedClause clause) {
        boolean brokenOff = clause.isFragment() && ambiguity == Ambiguity.AMB_37;
        return brokenOff || (asked[clause.place()] & Interpretations.bit(ambiguity)) != 0;
    }

    /** What the conditions of the rules rest on. */
    long readsOfRules() {
        return part.grounds().reads();
    }

    /** Whether the rules lay the same obligations on the same subjects. */
    boolean bindsLike(Row other, PlannedClause clause) {
        if (like == other) {
            return true;
        }
        List<Binding<?>> mine = bound(clause);
        List<Binding<?>> theirs = other.bound(clause);
        boolean same = mine.size() == theirs.size();
        for (int i = 0; same && i < mine.size(); i++) {
            same = isAmong(mine.get(i), theirs);
        }
        return same;
    }

    /** To compare obligations takes long, and mostly it is the very same one. */
    private static boolean isAmong(Binding<?> one, List<Binding<?>> others) {
        for (Binding<?> other : others) {
            if (other.obligation() == one.obligation() && isAlike(one, other)) {
                return true;
            }
        }
        for (Binding<?> other : others) {
            if (isAlike(one, other) && other.obligation().equals(one.obligation())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlike(Binding<?> one, Binding<?> other) {
        return other.rule() == one.rule()
                && other.certain() == one.certain()
                && other.subject().id().equals(one.subject().id());
    }
}
