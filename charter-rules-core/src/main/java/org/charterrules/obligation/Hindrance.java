package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Subject;
import org.jspecify.annotations.Nullable;

/** What keeps a promise from being judged at all, before anything that was done is looked at. */
final class Hindrance {
    private Hindrance() {}

    /** The judgement if nobody was invited, or it is not known who; {@code null} if somebody was. */
    static @Nullable Judgement nobodyInvited(MeetingSubject subject) {
        if (subject.meeting().participants() == null) {
            return Judgement.unknown(subject.participantsField());
        }
        return subject.participants().isEmpty() ? Judgement.notApplicable(Statement.of("why.nobody-invited")) : null;
    }

    /** The judgement if nobody was invited, or it is not known who or for when; {@code null} if all of that is known. */
    static @Nullable Judgement nobodyInvitedOrNoStart(MeetingSubject subject) {
        Judgement nobody = nobodyInvited(subject);
        if (nobody != null) {
            return nobody;
        }
        return subject.start() == null ? Judgement.unknown(subject.field("schedule.start")) : null;
    }

    /** Whether working days cannot be counted. */
    static boolean lacksBankHolidays(Subject subject) {
        return subject.file().policy().bankHolidays() == null;
    }

    static Judgement noBankHolidays() {
        return Judgement.of(Verdict.UNKNOWN).parameter("BANK_HOLIDAYS").build();
    }
}
