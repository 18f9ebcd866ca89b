package org.charterrules.drools;

import java.util.Map;
import org.charterrules.charter.Charter;
import org.charterrules.drools.pack.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * What a charter file says.
 *
 * @param charter the charter, with what it takes over from the one it extends
 * @param base the id of the shipped charter that it extends; {@code null} if it stands alone
 * @param clauseLines where its own clauses stand, by their id
 * @param repeats which clause says the same as another, by clause id
 */
record CharterFile(
        Charter charter, @Nullable String base, Map<String, SourceLine> clauseLines, Map<String, String> repeats) {
    CharterFile {
        clauseLines = Map.copyOf(clauseLines);
        repeats = Map.copyOf(repeats);
    }
}
