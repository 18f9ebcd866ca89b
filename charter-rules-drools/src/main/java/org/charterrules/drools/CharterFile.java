package org.charterrules.drools;

import java.util.Map;
import org.charterrules.charter.Charter;
import org.charterrules.drools.pack.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * What a charter file says.
 *
 * @param charter the charter, with what it takes over from the one it extends
 * @param base the id of the shipped charter that it extends; {@code null} if it extends none
 * @param extendsFormer whether it extends the edition of the same charter that was in force before it
 * @param places where its own fields stand, by their names
 * @param clauseLines where its own clauses stand, by their id
 * @param repeats which clause says the same as another, by clause id
 */
record CharterFile(
        Charter charter,
        @Nullable String base,
        boolean extendsFormer,
        Map<String, SourceLine> places,
        Map<String, SourceLine> clauseLines,
        Map<String, String> repeats) {
    CharterFile {
        places = Map.copyOf(places);
        clauseLines = Map.copyOf(clauseLines);
        repeats = Map.copyOf(repeats);
    }

    /** Whether it says from when or until when it counts. */
    boolean saysWhen() {
        return places.containsKey(CharterYaml.IN_FORCE);
    }

    /** Where a field stands; where the charter's id does if it has no such field, or else where the file begins. */
    SourceLine place(String field) {
        SourceLine id = places.getOrDefault("id", places.get(""));
        return places.getOrDefault(field, id);
    }
}
