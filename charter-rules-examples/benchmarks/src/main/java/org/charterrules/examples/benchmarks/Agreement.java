package org.charterrules.examples.benchmarks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.charterrules.model.CaseFile;

/** Makes sure that a contender finds what hand-written code finds, before anybody measures it. */
final class Agreement {
    /** The seed of every measurement. */
    static final long SEED = 2026;

    private static final int MEETINGS = 2_000;

    private Agreement() {}

    static <T> void require(Contender<T> contender) {
        List<CaseFile> meetings = new Workload(SEED).meetings(MEETINGS).toList();
        Set<Broken> expected = new HashSet<>(new HandWritten().checkAll(meetings));
        Set<Broken> found = new HashSet<>(
                contender.checkAll(meetings.stream().map(contender::prepare).toList()));
        if (!found.equals(expected)) {
            throw new IllegalStateException(
                    contender.getClass().getSimpleName() + " finds something else than hand-written code does.");
        }
    }
}
