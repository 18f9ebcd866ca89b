package org.charterrules.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.compare.Flip.Move;

/**
 * Counts what other rules would change, over any number of case files. Grows with the number of clauses, not with that of the
 * case files. For one thread; {@link CaseImpact#between} can be called on many.
 */
public final class Impact {
    private final List<Charter> old;
    private final List<Charter> now;
    private final Map<String, SortedMap<Move, Long>> moves = new LinkedHashMap<>();
    private final SortedMap<Move, Long> all = new TreeMap<>();
    private long caseFiles;
    private long meetings;
    private long failures;
    private long notRead;

    /**
     * Begins with nothing counted.
     *
     * @param old the charters of the old rules
     * @param now the charters of the new rules
     */
    public Impact(List<Charter> old, List<Charter> now) {
        this.old = List.copyOf(old);
        this.now = List.copyOf(now);
        clauses().forEach(clause -> moves.put(clause.id(), new TreeMap<>()));
    }

    /**
     * Adds what was found of one case file.
     *
     * @param one a case file checked under both
     */
    public void add(CaseImpact one) {
        caseFiles++;
        meetings += one.meetings();
        failures += one.failures();
        one.moves()
                .forEach((clauseId, counts) -> counts.forEach((move, number) -> {
                    moves.computeIfAbsent(clauseId, id -> new TreeMap<>()).merge(move, (long) number, Long::sum);
                    all.merge(move, (long) number, Long::sum);
                }));
    }

    /** Adds a case file that could not be read or checked. */
    public void addNotRead() {
        notRead++;
    }

    /**
     * The charters of the old rules.
     *
     * @return the charters
     */
    public List<Charter> old() {
        return old;
    }

    /**
     * The charters of the new rules.
     *
     * @return the charters
     */
    public List<Charter> now() {
        return now;
    }

    /**
     * Every clause of both, each id once, as the new rules know it.
     *
     * @return the clauses of the new charters in their order, then those that only the old ones have
     */
    public List<Clause> clauses() {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        now.forEach(charter -> charter.clauses().forEach(clause -> clauses.putIfAbsent(clause.id(), clause)));
        old.forEach(charter -> charter.clauses().forEach(clause -> clauses.putIfAbsent(clause.id(), clause)));
        return new ArrayList<>(clauses.values());
    }

    /**
     * The clauses of which a verdict changes.
     *
     * @return the clauses, in the order of {@link #clauses}
     */
    public List<Clause> changed() {
        return clauses().stream()
                .filter(clause -> moves(clause.id()).keySet().stream().anyMatch(Move::isFlip))
                .toList();
    }

    /**
     * How often each verdict of a clause became which; those that stay are counted too.
     *
     * @param clauseId for example {@code HOU-7.4a}
     * @return the numbers, in the order of {@link Result}
     */
    public SortedMap<Move, Long> moves(String clauseId) {
        return moves.getOrDefault(clauseId, new TreeMap<>());
    }

    /**
     * How often each verdict became which, over all clauses.
     *
     * @return the numbers, in the order of {@link Result}
     */
    public SortedMap<Move, Long> moves() {
        return all;
    }

    /**
     * The case files that were checked.
     *
     * @return their number
     */
    public long caseFiles() {
        return caseFiles;
    }

    /**
     * The meetings in them.
     *
     * @return their number
     */
    public long meetings() {
        return meetings;
    }

    /**
     * The verdicts that were compared: one for each clause and meeting.
     *
     * @return their number
     */
    public long verdicts() {
        return all.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The verdicts that change.
     *
     * @return their number
     */
    public long flips() {
        return all.entrySet().stream()
                .filter(entry -> entry.getKey().isFlip())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /**
     * Rules that failed, old ones and new ones. If there are any, the counts are not complete.
     *
     * @return their number
     */
    public long failures() {
        return failures;
    }

    /**
     * The case files that could not be read or checked. Nothing of them is counted.
     *
     * @return their number
     */
    public long notRead() {
        return notRead;
    }
}
