package org.charterrules.monitor;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;

/**
 * Where the verdict of each clause stands in a row of verdicts. Rules may change while they are watched: a clause that was not
 * known gets a column at the end, and none ever moves. Safe for many threads.
 */
final class Columns {
    private final List<String> clauseIds = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();

    Columns(List<Charter> charters) {
        for (Charter charter : charters) {
            for (Clause clause : charter.clauses()) {
                of(clause.id());
            }
        }
    }

    int size() {
        return clauseIds.size();
    }

    String clauseId(int column) {
        return clauseIds.get(column);
    }

    /** The column of a clause; a new one if it has none. */
    int of(String clauseId) {
        return numbers.computeIfAbsent(clauseId, this::add);
    }

    private synchronized int add(String clauseId) {
        clauseIds.add(clauseId);
        return clauseIds.size() - 1;
    }
}
