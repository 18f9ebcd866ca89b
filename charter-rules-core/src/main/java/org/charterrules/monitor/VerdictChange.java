package org.charterrules.monitor;

import org.charterrules.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A verdict that is another than before.
 *
 * @param charterId for example {@code hounslow-send}
 * @param clauseId for example {@code HOU-7.4b}
 * @param meetingId for example {@code M-06}; {@code null} if the clause is about the whole series
 * @param before the verdict until now; {@code null} if there was none
 * @param after the verdict from now on; {@code null} if there is none, because the meeting is gone or the rule failed
 */
public record VerdictChange(
        String charterId,
        String clauseId,
        @Nullable String meetingId,
        @Nullable Verdict before,
        @Nullable Verdict after) {}
