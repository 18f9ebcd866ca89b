package org.charterrules.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an obligation found about one subject.
 *
 * @param verdict the verdict
 * @param found what was found
 * @param gap what is wanting, or why the verdict is what it is
 * @param missing the fields that would settle it; empty unless the verdict is {@link Verdict#UNKNOWN}
 * @param parameter the figure that would settle it, for example {@code NOTES_WITHIN}; {@code null} if none
 * @param actBy the last compliant date, inclusive; {@code null} unless the verdict is {@link Verdict#PENDING}
 * @param remedies changes that would clear a violation
 * @param advice what still helps when nothing would clear it
 * @param subjectIds ids of the people or facts it is about
 * @param move whether holding the meeting at another time would help; {@code null} if not
 */
@Value.Builder
public record Judgement(
        Verdict verdict,
        List<Evidence> found,
        List<Statement> gap,
        Set<FieldRef> missing,
        @Nullable String parameter,
        @Nullable LocalDate actBy,
        List<Remedy> remedies,
        List<Statement> advice,
        Set<String> subjectIds,
        @Nullable Move move)
        implements WithJudgement {

    /** How a meeting would have to move to clear a violation. */
    public enum Move {
        /** Another time of day is enough. */
        TIME,
        /** It takes a later date. */
        DATE
    }

    /** Copies the collections. */
    public Judgement {
        found = List.copyOf(found);
        gap = List.copyOf(gap);
        missing = copyOf(missing);
        remedies = List.copyOf(remedies);
        advice = List.copyOf(advice);
        subjectIds = copyOf(subjectIds);
    }

    /** Most sets here have one member or none, for which {@link Set#copyOf} is slow. */
    private static <T> Set<T> copyOf(Set<T> set) {
        return switch (set.size()) {
            case 0 -> Set.of();
            case 1 -> Set.of(set.iterator().next());
            default -> Set.copyOf(set);
        };
    }

    /**
     * Starts a judgement.
     *
     * @param verdict the verdict
     * @return a builder
     */
    public static JudgementBuilder of(Verdict verdict) {
        return new JudgementBuilder().verdict(verdict);
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
        return new Judgement(
                Verdict.NOT_APPLICABLE,
                List.of(),
                List.of(why),
                Set.of(),
                null,
                null,
                List.of(),
                List.of(),
                Set.of(),
                null);
    }

    /**
     * Judges many by the gravest: violated, else unknown, pending, excused, satisfied, not applicable. What was found of the
     * others is left out.
     *
     * @param each the judgements, at least one
     * @return the judgement of all
     */
    public static Judgement gravest(Collection<Judgement> each) {
        List<Judgement> decisive = new ArrayList<>(each.size());
        for (Judgement one : each) {
            int graver = decisive.isEmpty() ? -1 : gravity(one.verdict) - gravity(decisive.get(0).verdict);
            if (graver < 0) {
                decisive.clear();
            }
            if (graver <= 0) {
                decisive.add(one);
            }
        }
        Judgement first = decisive.get(0);
        return decisive.size() == 1 ? first : merge(first.verdict, decisive);
    }

    /**
     * Judges many of whom some may not count: if they make no difference, the others decide; else it is not known.
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
        boolean noDifference = !certain.isEmpty() && gravity(doubt.verdict) >= gravity(without.verdict);
        if (noDifference && without.verdict != Verdict.UNKNOWN) {
            return without;
        }
        JudgementBuilder unknown = of(Verdict.UNKNOWN).missing(missing).addAllMissing(doubt.missing);
        return without.verdict == Verdict.UNKNOWN
                ? unknown.addAllMissing(without.missing)
                        .parameter(without.parameter)
                        .build()
                : unknown.build();
    }

    private static Judgement merge(Verdict verdict, List<Judgement> each) {
        List<Evidence> found = new ArrayList<>(each.size());
        List<Statement> gap = new ArrayList<>(each.size());
        List<Statement> advice = new ArrayList<>(0);
        Set<FieldRef> missing = new HashSet<>(0);
        Set<String> subjectIds = new HashSet<>();
        for (Judgement one : each) {
            found.addAll(one.found);
            gap.addAll(one.gap);
            advice.addAll(one.advice);
            missing.addAll(one.missing);
            subjectIds.addAll(one.subjectIds);
        }
        return new Judgement(
                verdict,
                found,
                gap,
                missing,
                parameter(each),
                earliest(each),
                remedies(each),
                advice,
                subjectIds,
                move(each));
    }

    private static List<Remedy> remedies(List<Judgement> each) {
        for (Judgement one : each) {
            if (!one.remedies.isEmpty()) {
                return Remedy.forAll(each.stream().map(Judgement::remedies).toList());
            }
        }
        return List.of();
    }

    private static @Nullable Move move(List<Judgement> each) {
        Move farthest = Move.TIME;
        for (Judgement one : each) {
            if (one.move == null) {
                return null;
            }
            farthest = one.move.compareTo(farthest) > 0 ? one.move : farthest;
        }
        return farthest;
    }

    private static @Nullable LocalDate earliest(List<Judgement> each) {
        LocalDate earliest = null;
        for (Judgement one : each) {
            if (one.actBy != null && (earliest == null || one.actBy.isBefore(earliest))) {
                earliest = one.actBy;
            }
        }
        return earliest;
    }

    private static @Nullable String parameter(List<Judgement> each) {
        String first = null;
        for (Judgement one : each) {
            if (one.parameter != null && (first == null || one.parameter.compareTo(first) < 0)) {
                first = one.parameter;
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
}
