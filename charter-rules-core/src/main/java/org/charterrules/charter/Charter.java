package org.charterrules.charter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published co-production charter and every statement in it.
 *
 * @param id identity, for example {@code hounslow-send}
 * @param title its title
 * @param place the place it is for, for example {@code London Borough of Hounslow}
 * @param publisher who published it
 * @param edition which edition this is
 * @param caveat something a reader must know of every verdict on it, for example that a later document replaces it;
 *     {@code null} if nothing
 * @param interpretations the readings this charter's file chooses
 * @param clauses every statement, in the order of the charter
 * @param off why clauses are switched off that could be checked, by clause id; for example
 *     {@code {HOU-7.2a=Our parents work in the daytime}}. They are never judged, and reports give the reason
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
        Map<String, String> off) {

    /** Copies the clauses and the reasons. */
    public Charter {
        clauses = List.copyOf(clauses);
        off = Collections.unmodifiableMap(new LinkedHashMap<>(off));
    }

    /**
     * A charter of which no clause is switched off.
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
        this(id, title, place, publisher, edition, caveat, interpretations, clauses, Map.of());
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
