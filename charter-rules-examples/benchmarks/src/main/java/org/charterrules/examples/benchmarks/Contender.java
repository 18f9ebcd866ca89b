package org.charterrules.examples.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.model.CaseFile;

/**
 * Something that checks meetings.
 *
 * @param <T> the form in which it wants a meeting; making it is not measured
 */
public interface Contender<T> {
    /** As of when everything is judged: after every meeting of the workload. */
    Instant AS_OF = Instant.parse("2026-12-01T09:00:00Z");

    /**
     * Brings a meeting into the form it is checked in.
     *
     * @param caseFile one meeting with its people, notices and actions
     * @return the meeting as this contender wants it
     */
    T prepare(CaseFile caseFile);

    /**
     * Checks one meeting.
     *
     * @param meeting the meeting
     * @return the broken promises
     */
    List<Broken> check(T meeting);

    /**
     * Checks many meetings in the way that suits it best.
     *
     * @param meetings the meetings
     * @return their broken promises
     */
    default List<Broken> checkAll(List<T> meetings) {
        List<Broken> broken = new ArrayList<>();
        meetings.forEach(meeting -> broken.addAll(check(meeting)));
        return broken;
    }
}
