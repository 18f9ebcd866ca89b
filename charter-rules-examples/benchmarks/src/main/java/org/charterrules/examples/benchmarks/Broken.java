package org.charterrules.examples.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A broken promise with its evidence. Contenders list what is broken; in this workload every promise binds every meeting and
 * nothing is unknown, so what is not listed is kept.
 *
 * @param promise the promise
 * @param meetingId the meeting
 * @param about the people or facts it is about, for example {@code P1}
 * @param figures what was found against what is asked for, for example 6 days against 7
 */
public record Broken(Promise promise, String meetingId, Set<String> about, Set<List<Object>> figures) {
    static Broken of(Promise promise, String meetingId, String about, Object... figures) {
        return new Broken(promise, meetingId, Set.of(about), Set.of(List.of(figures)));
    }

    static Broken of(Promise promise, String meetingId, Collection<String> about, Set<List<Object>> figures) {
        return new Broken(promise, meetingId, new TreeSet<>(about), figures);
    }
}
