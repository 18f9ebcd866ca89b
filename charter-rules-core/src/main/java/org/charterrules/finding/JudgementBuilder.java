package org.charterrules.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a judgement together. For one thread. */
public final class JudgementBuilder {
    private final Verdict verdict;
    private final List<Evidence> found = new ArrayList<>(2);
    private final List<Statement> gap = new ArrayList<>(1);
    private final Set<FieldRef> missing = new HashSet<>(0);
    private final List<Remedy> remedies = new ArrayList<>(0);
    private final List<Statement> advice = new ArrayList<>(0);
    private final Set<String> subjectIds = new HashSet<>(2);
    private @Nullable String parameter;
    private @Nullable LocalDate actBy;
    private Judgement.@Nullable Move move;

    JudgementBuilder(Verdict verdict) {
        this.verdict = verdict;
    }

    /**
     * Adds what was found.
     *
     * @param more what was found
     * @return this
     */
    public JudgementBuilder addFound(Evidence... more) {
        Collections.addAll(found, more);
        return this;
    }

    /**
     * Adds what was found.
     *
     * @param more what was found
     * @return this
     */
    public JudgementBuilder addAllFound(Collection<? extends Evidence> more) {
        found.addAll(more);
        return this;
    }

    /**
     * Sets what was found, in place of any before.
     *
     * @param all what was found
     * @return this
     */
    public JudgementBuilder found(Collection<? extends Evidence> all) {
        found.clear();
        found.addAll(all);
        return this;
    }

    /**
     * Adds what is wanting.
     *
     * @param more what is wanting
     * @return this
     */
    public JudgementBuilder addGap(Statement... more) {
        Collections.addAll(gap, more);
        return this;
    }

    /**
     * Adds what is wanting.
     *
     * @param more what is wanting
     * @return this
     */
    public JudgementBuilder addAllGap(Collection<? extends Statement> more) {
        gap.addAll(more);
        return this;
    }

    /**
     * Sets what is wanting, in place of any before.
     *
     * @param all what is wanting
     * @return this
     */
    public JudgementBuilder gap(Collection<? extends Statement> all) {
        gap.clear();
        gap.addAll(all);
        return this;
    }

    /**
     * Adds fields that would settle it.
     *
     * @param more fields that would settle it
     * @return this
     */
    public JudgementBuilder addMissing(FieldRef... more) {
        Collections.addAll(missing, more);
        return this;
    }

    /**
     * Adds fields that would settle it.
     *
     * @param more fields that would settle it
     * @return this
     */
    public JudgementBuilder addAllMissing(Collection<? extends FieldRef> more) {
        missing.addAll(more);
        return this;
    }

    /**
     * Sets fields that would settle it, in place of any before.
     *
     * @param all fields that would settle it
     * @return this
     */
    public JudgementBuilder missing(Collection<? extends FieldRef> all) {
        missing.clear();
        missing.addAll(all);
        return this;
    }

    /**
     * Adds changes that would clear it.
     *
     * @param more changes that would clear it
     * @return this
     */
    public JudgementBuilder addRemedies(Remedy... more) {
        Collections.addAll(remedies, more);
        return this;
    }

    /**
     * Adds changes that would clear it.
     *
     * @param more changes that would clear it
     * @return this
     */
    public JudgementBuilder addAllRemedies(Collection<? extends Remedy> more) {
        remedies.addAll(more);
        return this;
    }

    /**
     * Sets changes that would clear it, in place of any before.
     *
     * @param all changes that would clear it
     * @return this
     */
    public JudgementBuilder remedies(Collection<? extends Remedy> all) {
        remedies.clear();
        remedies.addAll(all);
        return this;
    }

    /**
     * Adds what still helps.
     *
     * @param more what still helps
     * @return this
     */
    public JudgementBuilder addAdvice(Statement... more) {
        Collections.addAll(advice, more);
        return this;
    }

    /**
     * Adds what still helps.
     *
     * @param more what still helps
     * @return this
     */
    public JudgementBuilder addAllAdvice(Collection<? extends Statement> more) {
        advice.addAll(more);
        return this;
    }

    /**
     * Sets what still helps, in place of any before.
     *
     * @param all what still helps
     * @return this
     */
    public JudgementBuilder advice(Collection<? extends Statement> all) {
        advice.clear();
        advice.addAll(all);
        return this;
    }

    /**
     * Adds ids of the people or facts it is about.
     *
     * @param more ids of the people or facts it is about
     * @return this
     */
    public JudgementBuilder addSubjectIds(String... more) {
        Collections.addAll(subjectIds, more);
        return this;
    }

    /**
     * Adds ids of the people or facts it is about.
     *
     * @param more ids of the people or facts it is about
     * @return this
     */
    public JudgementBuilder addAllSubjectIds(Collection<? extends String> more) {
        subjectIds.addAll(more);
        return this;
    }

    /**
     * Sets ids of the people or facts it is about, in place of any before.
     *
     * @param all ids of the people or facts it is about
     * @return this
     */
    public JudgementBuilder subjectIds(Collection<? extends String> all) {
        subjectIds.clear();
        subjectIds.addAll(all);
        return this;
    }

    /**
     * Sets the figure that would settle it.
     *
     * @param name for example {@code NOTES_WITHIN}; {@code null} if none
     * @return this
     */
    public JudgementBuilder parameter(@Nullable String name) {
        this.parameter = name;
        return this;
    }

    /**
     * Sets the last compliant date.
     *
     * @param date the date, inclusive; {@code null} if there is none
     * @return this
     */
    public JudgementBuilder actBy(@Nullable LocalDate date) {
        this.actBy = date;
        return this;
    }

    /**
     * Sets how the meeting would have to move.
     *
     * @param how another time or a later date; {@code null} if neither helps
     * @return this
     */
    public JudgementBuilder move(Judgement.@Nullable Move how) {
        this.move = how;
        return this;
    }

    /**
     * The judgement.
     *
     * @return what was put together so far
     */
    public Judgement build() {
        Judgement.Detail detail =
                new Judgement.Detail(found, gap, missing, parameter, actBy, remedies, advice, subjectIds, move);
        return new Judgement(verdict, detail);
    }
}
