package org.charterrules.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a judgement together. For one thread. */
public final class JudgementBuilder {
    private final Verdict verdict;
    private List<Evidence> found = List.of();
    private List<Statement> gap = List.of();
    private Set<FieldRef> missing = Set.of();
    private List<Remedy> remedies = List.of();
    private List<Statement> advice = List.of();
    private Set<String> subjectIds = Set.of();
    private @Nullable String parameter;
    private @Nullable LocalDate actBy;
    private Judgement.@Nullable Move move;

    JudgementBuilder(Verdict verdict) {
        this.verdict = verdict;
    }

    /** Most are set once or never, and need no copy that can grow. */
    private static <T> List<T> with(List<T> some, Collection<? extends T> more) {
        if (some.isEmpty()) {
            return List.copyOf(more);
        }
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    private static <T> Set<T> with(Set<T> some, Collection<? extends T> more) {
        if (some.isEmpty() && more.size() < 2) {
            return more.isEmpty() ? Set.of() : Set.of(more.iterator().next());
        }
        Set<T> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    /**
     * Adds what was found.
     *
     * @param more what was found
     * @return this
     */
    public JudgementBuilder addFound(Evidence... more) {
        found = with(found, Arrays.asList(more));
        return this;
    }

    /**
     * Adds what was found.
     *
     * @param more what was found
     * @return this
     */
    public JudgementBuilder addAllFound(Collection<? extends Evidence> more) {
        found = with(found, more);
        return this;
    }

    /**
     * Sets what was found, in place of any before.
     *
     * @param all what was found
     * @return this
     */
    public JudgementBuilder found(Collection<? extends Evidence> all) {
        found = with(List.of(), all);
        return this;
    }

    /**
     * Adds what is wanting.
     *
     * @param more what is wanting
     * @return this
     */
    public JudgementBuilder addGap(Statement... more) {
        gap = with(gap, Arrays.asList(more));
        return this;
    }

    /**
     * Sets what is wanting, in place of any before.
     *
     * @param all what is wanting
     * @return this
     */
    public JudgementBuilder gap(Collection<? extends Statement> all) {
        gap = with(List.of(), all);
        return this;
    }

    /**
     * Adds fields that would settle it.
     *
     * @param more fields that would settle it
     * @return this
     */
    public JudgementBuilder addMissing(FieldRef... more) {
        missing = with(missing, Arrays.asList(more));
        return this;
    }

    /**
     * Adds fields that would settle it.
     *
     * @param more fields that would settle it
     * @return this
     */
    public JudgementBuilder addAllMissing(Collection<? extends FieldRef> more) {
        missing = with(missing, more);
        return this;
    }

    /**
     * Sets fields that would settle it, in place of any before.
     *
     * @param all fields that would settle it
     * @return this
     */
    public JudgementBuilder missing(Collection<? extends FieldRef> all) {
        missing = with(Set.of(), all);
        return this;
    }

    /**
     * Adds changes that would clear it.
     *
     * @param more changes that would clear it
     * @return this
     */
    public JudgementBuilder addRemedies(Remedy... more) {
        remedies = with(remedies, Arrays.asList(more));
        return this;
    }

    /**
     * Sets changes that would clear it, in place of any before.
     *
     * @param all changes that would clear it
     * @return this
     */
    public JudgementBuilder remedies(Collection<? extends Remedy> all) {
        remedies = with(List.of(), all);
        return this;
    }

    /**
     * Adds what still helps.
     *
     * @param more what still helps
     * @return this
     */
    public JudgementBuilder addAdvice(Statement... more) {
        advice = with(advice, Arrays.asList(more));
        return this;
    }

    /**
     * Sets what still helps, in place of any before.
     *
     * @param all what still helps
     * @return this
     */
    public JudgementBuilder advice(Collection<? extends Statement> all) {
        advice = with(List.of(), all);
        return this;
    }

    /**
     * Adds ids of the people or facts it is about.
     *
     * @param more ids of the people or facts it is about
     * @return this
     */
    public JudgementBuilder addSubjectIds(String... more) {
        subjectIds = with(subjectIds, Arrays.asList(more));
        return this;
    }

    /**
     * Adds ids of the people or facts it is about.
     *
     * @param more ids of the people or facts it is about
     * @return this
     */
    public JudgementBuilder addAllSubjectIds(Collection<? extends String> more) {
        subjectIds = with(subjectIds, more);
        return this;
    }

    /**
     * Sets ids of the people or facts it is about, in place of any before.
     *
     * @param all ids of the people or facts it is about
     * @return this
     */
    public JudgementBuilder subjectIds(Collection<? extends String> all) {
        subjectIds = with(Set.of(), all);
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
