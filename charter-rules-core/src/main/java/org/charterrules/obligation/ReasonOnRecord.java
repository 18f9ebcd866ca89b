package org.charterrules.obligation;

import java.util.Map;
import java.util.Set;
import org.charterrules.change.RecordReasons;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Meeting;
import org.charterrules.model.Reason;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.NoticeSubject;
import org.charterrules.subject.Truth;

/**
 * The reason why a promise that holds 'where possible' could not be kept, recorded with the meeting under the id of the clause.
 */
record ReasonOnRecord(NoticeSubject subject, String clause) {

    /** Whether it excuses; always, where such a promise cannot be broken. */
    private Truth excuses() {
        Meeting meeting = subject.meeting();
        if (subject.readings().has(Reading.NEVER_A_BREACH)) {
            return Truth.YES;
        }
        Map<String, Reason> reasons = subject.file().reasons(meeting);
        if (reasons == null) {
            return Truth.MAYBE;
        }
        Reason reason = reasons.get(clause);
        if (reason == null) {
            return Truth.NO;
        }
        return reason.text() == null ? Truth.MAYBE : Truth.of(reason.hasText());
    }

    /** Judges a promise that was not kept. */
    Judgement judge(Failure failure) {
        return switch (excuses()) {
            case YES ->
                failure.found(Verdict.EXCUSED)
                        .addGap(Statement.of("gap.reason-on-record"))
                        .build();
            case MAYBE -> Judgement.unknown(about().field("reasons"));
            case NO ->
                failure.found(Verdict.VIOLATED)
                        .addRemedies(failure.remedy())
                        .addRemedies(Remedy.of(
                                "reason", new RecordReasons(subject.meeting().id(), Set.of(clause))))
                        .build();
        };
    }

    private MeetingSubject about() {
        return new MeetingSubject(subject.file(), subject.readings(), subject.meeting());
    }

    /** What was found, and what would put it right. */
    interface Failure {
        JudgementBuilder found(Verdict verdict);

        Remedy remedy();
    }
}
