package org.charterrules.monitor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.jspecify.annotations.Nullable;

/** Where the verdict of each clause stands in a row of verdicts. */
final class Columns {
    private final List<String> clauseIds = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Columns(List<Charter> charters) {
        for (Charter charter : charters) {
            for (Clause clause : charter.clauses()) {
                numbers.putIfAbsent(clause.id(), clauseIds.size());
                clauseIds.add(clause.id());
            }
        }
    }

    int size() {
        return clauseIds.size();
    }

    String clauseId(int column) {
        return clauseIds.get(column);
    }

    @Nullable
    Integer of(String clauseId) {
        return numbers.get(clauseId);
    }
}
