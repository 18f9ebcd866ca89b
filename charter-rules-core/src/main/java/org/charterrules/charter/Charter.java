package org.charterrules.charter;

import java.util.List;
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
 */
public record Charter(
        String id,
        String title,
        String place,
        String publisher,
        String edition,
        @Nullable String caveat,
        Interpretations interpretations,
        List<Clause> clauses) {

    /** Copies the clauses. */
    public Charter {
        clauses = List.copyOf(clauses);
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
