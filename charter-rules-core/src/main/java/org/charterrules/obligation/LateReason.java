package org.charterrules.obligation;

import java.util.Map;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Reason;
import org.charterrules.subject.MeetingSubject;

/** Urgency as an excuse for short notice, under the reading of AMB-19 that allows one. */
final class LateReason {
    private static final String KEY = "URGENT";

    private LateReason() {}

    static boolean excuses(MeetingSubject subject) {
        if (!subject.readings().has(Reading.RECORDED_REASON_EXCUSES)) {
            return false;
        }
        Map<String, Reason> reasons = subject.file().reasons(subject.meeting());
        Reason reason = reasons == null ? null : reasons.get(KEY);
        return reason != null && reason.hasText();
    }

    static Judgement excused(MeetingSubject subject) {
        return Judgement.of(Verdict.EXCUSED)
                .addFound(Evidence.of(Statement.of("found.urgent"), subject.field("reasons")))
                .build();
    }
}
