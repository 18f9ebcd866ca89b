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
    private final List<Place> places = new CopyOnWriteArrayList<>();
    private final Map<Place, Integer> numbers = new ConcurrentHashMap<>();

    /** A clause of a charter. Another charter may have a clause with the same id. */
    record Place(String charterId, String clauseId) {}

    Columns(List<Charter> charters) {
        for (Charter charter : charters) {
            for (Clause clause : charter.clauses()) {
                of(charter.id(), clause.id());
            }
        }
    }

    int size() {
        return places.size();
    }

    Place place(int column) {
        return places.get(column);
    }

    /** The column of a clause; a new one if it has none. */
    int of(String charterId, String clauseId) {
        return numbers.computeIfAbsent(new Place(charterId, clauseId), this::add);
    }

    private synchronized int add(Place place) {
        places.add(place);
        return places.size() - 1;
    }
}
