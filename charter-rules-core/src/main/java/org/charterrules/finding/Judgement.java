package org.charterrules.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What an obligation found about one subject. The verdict is there at once; what was found, what is wanting and what would help
 * may be put together only when somebody asks, for most judgements are never looked into. Immutable and safe for many threads.
 *
 * <p>An obligation settles its verdict first and leaves the rest for later:
 *
 * <pre>{@code
 * Verdict verdict = breaks.isEmpty() ? Verdict.VIOLATED : Verdict.SATISFIED;
 * return Judgement.later(verdict, () -> Judgement.of(verdict).addFound(evidence(breaks)).build());
 * }</pre>
 */
public final class Judgement {
    private final Verdict verdict;
    private final Supplier<Detail> source;
    private @Nullable Detail known;

    /** How a meeting would have to move to clear a violation. */
    public enum Move {
        /** Another time of day is enough. */
        TIME,
        /** It takes a later date. */
        DATE
    }

    /** Everything but the verdict. Stands for itself where a supplier is wanted, so that it is put together once. */
    record Detail(
            List<Evidence> found,
            List<Statement> gap,
            Set<FieldRef> missing,
            @Nullable String parameter,
            @Nullable LocalDate actBy,
            List<Remedy> remedies,
            List<Statement> advice,
            Set<String> subjectIds,
            @Nullable Move move)
            implements Supplier<Detail> {
        Detail {
            found = List.copyOf(found);
            gap = List.copyOf(gap);
            missing = setOf(missing);
            remedies = List.copyOf(remedies);
            advice = List.copyOf(advice);
            subjectIds = setOf(subjectIds);
        }

        /** Most sets here have one member or none, for which {@link Set#copyOf} is slow. */
        private static <T> Set<T> setOf(Set<T> set) {
            return switch (set.size()) {
                case 0 -> Set.of();
                case 1 -> Set.of(set.iterator().next());
                default -> Set.copyOf(set);
            };
        }

        @Override
        public Detail get() {
            return this;
        }
    }

    Judgement(Verdict verdict, Supplier<Detail> source) {
        this.verdict = verdict;
        this.source = source;
    }

    /**
     * A judgement of which only the verdict is settled yet.
     *
     * @param verdict the verdict
     * @param whole gives the same judgement with all there is to say; asked when somebody wants to know, at most once by each
     *     thread, and must give the same whenever it is asked. If it throws, a {@link Finding} says which rule failed with a
     *     {@link RuleFailedException}, and it is asked again the next time
     * @return the judgement
     */
    public static Judgement later(Verdict verdict, Supplier<Judgement> whole) {
        return new Judgement(verdict, () -> whole.get().detail());
    }

    /** Threads that ask at the same time may each put it together, and get the same. */
    private Detail detail() {
        Detail detail = known;
        if (detail == null) {
            detail = source.get();
            known = detail;
        }
        return detail;
    }

    /**
     * The verdict.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * What was found.
     *
     * @return the evidence
     */
    public List<Evidence> found() {
        return detail().found;
    }

    /**
     * What is wanting, or why the verdict is what it is.
     *
     * @return the gap
     */
    public List<Statement> gap() {
        return detail().gap;
    }

    /**
     * The fields that would settle it.
     *
     * @return the fields; empty unless the verdict is {@link Verdict#UNKNOWN}
     */
    public Set<FieldRef> missing() {
        return detail().missing;
    }

    /**
     * What the host has not set, and what would settle it: a house figure, or one of the lists {@code BANK_HOLIDAYS}, {@code JARGON}
     * and {@code DIFFICULT_TERMS}.
     *
     * @return for example {@code NOTES_WITHIN}; {@code null} if none
     */
    public @Nullable String parameter() {
        return detail().parameter;
    }

    /**
     * The last compliant date.
     *
     * @return the date, inclusive; {@code null} unless the verdict is {@link Verdict#PENDING}
     */
    public @Nullable LocalDate actBy() {
        return detail().actBy;
    }

    /**
     * Changes that would clear a violation.
     *
     * @return the remedies
     */
    public List<Remedy> remedies() {
        return detail().remedies;
    }

    /**
     * What still helps when nothing would clear it.
     *
     * @return the advice
     */
    public List<Statement> advice() {
        return detail().advice;
    }

    /**
     * The people or facts it is about.
     *
     * @return their ids
     */
    public Set<String> subjectIds() {
        return detail().subjectIds;
    }

    /**
     * Whether holding the meeting at another time would help.
     *
     * @return how it would have to move; {@code null} if that would not help
     */
    public @Nullable Move move() {
        return detail().move;
    }

    /**
     * Starts a judgement.
     *
     * @param verdict the verdict
     * @return a builder
     */
    public static JudgementBuilder of(Verdict verdict) {
        return new JudgementBuilder(verdict);
    }

    /**
     * The records do not tell.
     *
     * @param missing the fields that would
     * @return the judgement
     */
    public static Judgement unknown(FieldRef... missing) {
        return of(Verdict.UNKNOWN).addMissing(missing).build();
    }

    /**
     * The records do not tell.
     *
     * @param missing the fields that would
     * @return the judgement
     */
    public static Judgement unknown(Collection<FieldRef> missing) {
        return of(Verdict.UNKNOWN).missing(missing).build();
    }

    /**
     * The clause does not bind the subject.
     *
     * @param why the reason
     * @return the judgement
     */
    public static Judgement notApplicable(Statement why) {
        return of(Verdict.NOT_APPLICABLE).addGap(why).build();
    }

    /**
     * Judges many by the gravest: violated, else unknown, pending, excused, satisfied, not applicable. What was found of the
     * others is left out.
     *
     * @param each the judgements, at least one; must not change afterwards
     * @return the judgement of all
     */
    public static Judgement gravest(Collection<Judgement> each) {
        Judgement gravest = null;
        boolean alone = true;
        for (Judgement one : each) {
            int graver = gravest == null ? -1 : gravity(one.verdict) - gravity(gravest.verdict);
            if (graver <= 0) {
                gravest = graver == 0 ? gravest : one;
                alone = graver < 0;
            }
        }
        Verdict verdict = Objects.requireNonNull(gravest, "There is nothing to judge by.").verdict;
        return alone ? gravest : new Judgement(verdict, () -> merge(verdict, each));
    }

    /**
     * Judges many of whom some may not count: if they make no difference, the others decide; else it is not known. No collection
     * must change afterwards.
     *
     * @param certain judgements of those who count
     * @param doubtful judgements of those who may count
     * @param missing the fields that would tell whether they do
     * @param nobody why the clause does not bind if nobody counts
     * @return the judgement of all
     */
    public static Judgement settle(
            List<Judgement> certain, List<Judgement> doubtful, Collection<FieldRef> missing, Statement nobody) {
        Judgement without = certain.isEmpty() ? notApplicable(nobody) : gravest(certain);
        if (doubtful.isEmpty() || without.verdict == Verdict.VIOLATED) {
            return without;
        }
        Judgement doubt = gravest(doubtful);
        boolean noDifference = gravity(doubt.verdict) >= gravity(without.verdict);
        if (noDifference && without.verdict != Verdict.UNKNOWN) {
            return without;
        }
        return later(Verdict.UNKNOWN, () -> unsettled(without, doubt, missing));
    }

    private static Judgement unsettled(Judgement without, Judgement doubt, Collection<FieldRef> missing) {
        JudgementBuilder unknown = of(Verdict.UNKNOWN).missing(missing).addAllMissing(doubt.missing());
        if (without.verdict == Verdict.UNKNOWN) {
            unknown.addAllMissing(without.missing()).parameter(without.parameter());
        }
        return unknown.build();
    }

    private static Detail merge(Verdict verdict, Collection<Judgement> all) {
        List<Judgement> each =
                all.stream().filter(one -> one.verdict == verdict).toList();
        List<Evidence> found = new ArrayList<>(each.size());
        List<Statement> gap = new ArrayList<>(each.size());
        List<Statement> advice = new ArrayList<>(0);
        Set<FieldRef> missing = new HashSet<>(0);
        Set<String> subjectIds = new HashSet<>();
        for (Judgement one : each) {
            found.addAll(one.found());
            gap.addAll(one.gap());
            advice.addAll(one.advice());
            missing.addAll(one.missing());
            subjectIds.addAll(one.subjectIds());
        }
        return new Detail(
                found, gap, missing, parameter(each), earliest(each), remedies(each), advice, subjectIds, move(each));
    }

    private static List<Remedy> remedies(List<Judgement> each) {
        for (Judgement one : each) {
            if (!one.remedies().isEmpty()) {
                return Remedy.forAll(each.stream().map(Judgement::remedies).toList());
            }
        }
        return List.of();
    }

    private static @Nullable Move move(List<Judgement> each) {
        Move farthest = Move.TIME;
        for (Judgement one : each) {
            if (one.move() == null) {
                return null;
            }
            farthest = one.move().compareTo(farthest) > 0 ? one.move() : farthest;
        }
        return farthest;
    }

    private static @Nullable LocalDate earliest(List<Judgement> each) {
        LocalDate earliest = null;
        for (Judgement one : each) {
            if (one.actBy() != null && (earliest == null || one.actBy().isBefore(earliest))) {
                earliest = one.actBy();
            }
        }
        return earliest;
    }

    private static @Nullable String parameter(List<Judgement> each) {
        String first = null;
        for (Judgement one : each) {
            if (one.parameter() != null && (first == null || one.parameter().compareTo(first) < 0)) {
                first = one.parameter();
            }
        }
        return first;
    }

    private static int gravity(Verdict verdict) {
        return switch (verdict) {
            case VIOLATED -> 0;
            case UNKNOWN -> 1;
            case PENDING -> 2;
            case EXCUSED -> 3;
            case SATISFIED -> 4;
            case NOT_APPLICABLE -> 5;
        };
    }

    /** The same with something changed, which is put together no sooner than anything else of it. */
    private Judgement with(Verdict other, UnaryOperator<JudgementBuilder> change) {
        return new Judgement(other, () -> change.apply(copy()).build().detail());
    }

    private JudgementBuilder copy() {
        return of(verdict)
                .found(found())
                .gap(gap())
                .missing(missing())
                .parameter(parameter())
                .actBy(actBy())
                .remedies(remedies())
                .advice(advice())
                .subjectIds(subjectIds())
                .move(move());
    }

    /**
     * The same with another verdict.
     *
     * @param other the verdict
     * @return the judgement
     */
    public Judgement withVerdict(Verdict other) {
        return with(other, same -> same);
    }

    /**
     * The same with other fields that would settle it.
     *
     * @param missing the fields
     * @return the judgement
     */
    public Judgement withMissing(Collection<FieldRef> missing) {
        List<FieldRef> now = List.copyOf(missing);
        return with(verdict, same -> same.missing(now));
    }

    /**
     * The same with other evidence.
     *
     * @param found what was found
     * @return the judgement
     */
    public Judgement withFound(Collection<Evidence> found) {
        List<Evidence> now = List.copyOf(found);
        return with(verdict, same -> same.found(now));
    }

    /**
     * The same with another gap.
     *
     * @param gap what is wanting
     * @return the judgement
     */
    public Judgement withGap(Statement... gap) {
        return withGap(List.of(gap));
    }

    /**
     * The same with another gap.
     *
     * @param gap what is wanting
     * @return the judgement
     */
    public Judgement withGap(Collection<Statement> gap) {
        List<Statement> now = List.copyOf(gap);
        return with(verdict, same -> same.gap(now));
    }

    /**
     * The same with other remedies.
     *
     * @param remedies changes that would clear the violation
     * @return the judgement
     */
    public Judgement withRemedies(Remedy... remedies) {
        return withRemedies(List.of(remedies));
    }

    /**
     * The same with other remedies.
     *
     * @param remedies changes that would clear the violation
     * @return the judgement
     */
    public Judgement withRemedies(Collection<Remedy> remedies) {
        List<Remedy> now = List.copyOf(remedies);
        return with(verdict, same -> same.remedies(now));
    }

    /**
     * The same with other advice.
     *
     * @param advice what still helps
     * @return the judgement
     */
    public Judgement withAdvice(Statement... advice) {
        return withAdvice(List.of(advice));
    }

    /**
     * The same with other advice.
     *
     * @param advice what still helps
     * @return the judgement
     */
    public Judgement withAdvice(Collection<Statement> advice) {
        List<Statement> now = List.copyOf(advice);
        return with(verdict, same -> same.advice(now));
    }

    /**
     * The same with another house figure or list that would settle it.
     *
     * @param parameter for example {@code NOTES_WITHIN}; {@code null} if none
     * @return the judgement
     */
    public Judgement withParameter(@Nullable String parameter) {
        return with(verdict, same -> same.parameter(parameter));
    }

    /**
     * The same about others.
     *
     * @param subjectIds ids of the people or facts it is about
     * @return the judgement
     */
    public Judgement withSubjectIds(Collection<String> subjectIds) {
        List<String> now = List.copyOf(subjectIds);
        return with(verdict, same -> same.subjectIds(now));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Judgement that && verdict == that.verdict && detail().equals(that.detail());
    }

    @Override
    public int hashCode() {
        return Objects.hash(verdict, detail());
    }

    @Override
    public String toString() {
        return "Judgement[" + verdict + "]";
    }
}
