package org.charterrules.monitor;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change, or the passing of time, has made of one case file.
 *
 * @param caseFileId the id of the case file
 * @param at the clock of the monitor
 * @param verdicts the verdicts that are others than before, by meeting, charter and clause; empty if only the next date has
 *     changed
 * @param nextDue what falls due next in this case file; {@code null} if nothing is still to do by a date
 */
public record CaseFileChange(
        String caseFileId,
        Instant at,
        List<VerdictChange> verdicts,
        @Nullable Due nextDue) {
    /** Copies the verdicts. */
    public CaseFileChange {
        verdicts = List.copyOf(verdicts);
    }
}
