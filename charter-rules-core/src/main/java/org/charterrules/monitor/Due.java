package org.charterrules.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The next date by which something is to be done in a case file.
 *
 * @param caseFileId the id of the case file
 * @param date the last compliant date, inclusive
 * @param promises the promises that have to be kept by then, by charter, meeting and clause
 */
public record Due(String caseFileId, LocalDate date, List<Promise> promises) {
    static final Comparator<Due> BY_DATE = Comparator.comparing(Due::date).thenComparing(Due::caseFileId);

    /** Copies the promises. */
    public Due {
        promises = List.copyOf(promises);
    }

    /**
     * A clause that can still be kept.
     *
     * @param charterId for example {@code hounslow-send}
     * @param clauseId for example {@code HOU-7.4b}
     * @param meetingId for example {@code M-06}; {@code null} if the clause is about the whole series
     */
    public record Promise(
            String charterId, String clauseId, @Nullable String meetingId) {}

    static @Nullable Due of(Report report) {
        LocalDate first = null;
        List<Promise> promises = new ArrayList<>();
        for (Finding finding : report.findings()) {
            LocalDate date = finding.verdict() == Verdict.PENDING ? finding.actBy() : null;
            if (date != null && (first == null || date.isBefore(first))) {
                first = date;
                promises.clear();
            }
            if (date != null && date.equals(first)) {
                promises.add(
                        new Promise(finding.charter().id(), finding.clause().id(), finding.meetingId()));
            }
        }
        return first == null ? null : new Due(report.caseFile().id(), first, promises);
    }
}
