package org.charterrules.charter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * A published co-production charter and every statement in it: one edition of it, or all its editions together.
 *
 * @param id identity, for example {@code hounslow-send}
 * @param title its title
 * @param place the place it is for, for example {@code London Borough of Hounslow}
 * @param publisher who published it
 * @param edition which edition this is; of several, the newest
 * @param caveat something a reader must know of every verdict on it, for example that a later document replaces it;
 *     {@code null} if nothing
 * @param interpretations the readings this charter's file chooses
 * @param clauses every statement, in the order of the charter
 * @param off why clauses are switched off that could be checked, by clause id; for example
 *     {@code {HOU-7.2a=Our parents work in the daytime}}. They are never judged, and reports give the reason
 * @param inForce the days on which it counts, for example {@code 2024-09-01} to {@code 2026-03-31}, both inclusive;
 *     {@link LocalDateRange#ALL} if it does not say
 * @param editions its editions, the oldest first; empty if this is one edition
 */
public record Charter(
        String id,
        String title,
        String place,
        String publisher,
        String edition,
        @Nullable String caveat,
        Interpretations interpretations,
        List<Clause> clauses,
        Map<String, String> off,
        LocalDateRange inForce,
        List<Charter> editions) {

    /** Copies the collections. */
    public Charter {
        clauses = List.copyOf(clauses);
        off = Collections.unmodifiableMap(new LinkedHashMap<>(off));
        editions = List.copyOf(editions);
    }

    /**
     * A charter with one edition that has no dates, and of which no clause is switched off.
     *
     * @param id identity, for example {@code hounslow-send}
     * @param title its title
     * @param place the place it is for
     * @param publisher who published it
     * @param edition which edition this is
     * @param caveat something a reader must know of every verdict on it; {@code null} if nothing
     * @param interpretations the readings this charter's file chooses
     * @param clauses every statement, in the order of the charter
     */
    public Charter(
            String id,
            String title,
            String place,
            String publisher,
            String edition,
            @Nullable String caveat,
            Interpretations interpretations,
            List<Clause> clauses) {
        this(
                id,
                title,
                place,
                publisher,
                edition,
                caveat,
                interpretations,
                clauses,
                Map.of(),
                LocalDateRange.ALL,
                List.of());
    }

    /**
     * Puts the editions of a charter together. It has every clause of any of them, as the newest of those that have it words
     * it: first those of the newest edition.
     *
     * @param editions the editions in any order, at least one
     * @return the charter; the edition itself if there is only one
     * @throws IllegalArgumentException if they have different ids, or one does not begin on the day after another ends
     */
    public static Charter of(List<Charter> editions) {
        List<Charter> inOrder = editions.stream()
                .sorted(Comparator.comparing(edition -> edition.inForce.getStart()))
                .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            requireNext(inOrder.get(i - 1), inOrder.get(i));
        }
        return inOrder.size() == 1 ? inOrder.get(0) : whole(inOrder);
    }

    private static void requireNext(Charter one, Charter next) {
        boolean follows = one.id.equals(next.id)
                && !one.inForce.isUnboundedEnd()
                && one.inForce.getEnd().equals(next.inForce.getStart());
        if (!follows) {
            throw new IllegalArgumentException("The editions of '" + one.id + "' in force " + one.inForce + " and of '"
                    + next.id + "' in force " + next.inForce + " do not follow on one another.\n"
                    + "Maybe let one end on the day before the other begins.");
        }
    }

    private static Charter whole(List<Charter> inOrder) {
        Charter newest = inOrder.get(inOrder.size() - 1);
        LocalDateRange inForce = newest.inForce.span(inOrder.get(0).inForce);
        Map<String, Clause> clauses = new LinkedHashMap<>();
        Map<String, String> off = new LinkedHashMap<>();
        List<Charter> newestFirst = new ArrayList<>(inOrder);
        Collections.reverse(newestFirst);
        for (Charter edition : newestFirst) {
            edition.clauses.forEach(clause -> clauses.putIfAbsent(clause.id(), clause));
            edition.off.forEach(off::putIfAbsent);
        }
        off.keySet().removeIf(id -> inOrder.stream().anyMatch(edition -> edition.checks(id)));
        return new Charter(
                newest.id,
                newest.title,
                newest.place,
                newest.publisher,
                newest.edition,
                newest.caveat,
                newest.interpretations,
                List.copyOf(clauses.values()),
                off,
                inForce,
                inOrder);
    }

    private boolean checks(String clauseId) {
        return clause(clauseId).isPresent() && !off.containsKey(clauseId);
    }

    /**
     * Whether it hangs on the day what it says: it has several editions, or it does not count on every day.
     *
     * @return {@code false} if it is one edition that counts on every day
     */
    public boolean hasDates() {
        return !editions.isEmpty() || !inForce.equals(LocalDateRange.ALL);
    }

    /**
     * Finds a clause.
     *
     * @param clauseId for example {@code HOU-7.2a}
     * @return the clause, or nothing if the charter has none of that id
     */
    public Optional<Clause> clause(String clauseId) {
        return clauses.stream().filter(clause -> clause.id().equals(clauseId)).findFirst();
    }

    @Override
    public String toString() {
        return "Charter[" + id + "]";
    }
}
