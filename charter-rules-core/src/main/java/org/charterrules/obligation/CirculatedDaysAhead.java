package org.charterrules.obligation;

import java.util.List;
import org.charterrules.finding.Judgement;
import org.charterrules.model.NoticeKind;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.time.LeadTime;
import org.charterrules.time.SlotLimits;
import org.jspecify.annotations.Nullable;

/**
 * The agenda, or every paper of the meeting, is sent to everybody invited at least so many days before, where the
 * charter itself says how days are counted; for example 5 clear working days. A recorded reason may excuse shorter notice, for
 * example urgency.
 *
 * @param kind {@link NoticeKind#AGENDA} or {@link NoticeKind#DOCUMENTS}
 * @param days the number of days
 * @param count how they are counted, for example {@link LeadTime.Count#CLEAR_WORKING_DAYS}
 * @param reasonKey the key of the reason that excuses; {@code null} if none does
 */
public record CirculatedDaysAhead(
        NoticeKind kind,
        int days,
        LeadTime.Count count,
        @Nullable String reasonKey) implements Obligation<MeetingSubject> {
    /**
     * Reads the gaps as rule files fill them.
     *
     * @param what {@code agenda} or {@code papers}
     * @param days for example {@code 5}
     * @param count {@code clear days}, {@code working days} or {@code clear working days}
     * @return the obligation
     */
    public static CirculatedDaysAhead of(String what, String days, String count) {
        NoticeKind kind = what.equals("agenda") ? NoticeKind.AGENDA : NoticeKind.DOCUMENTS;
        return new CirculatedDaysAhead(kind, Integer.parseInt(days), Words.count(count), null);
    }

    /**
     * The same, with a reason that excuses shorter notice.
     *
     * @param what {@code agenda} or {@code papers}
     * @param days for example {@code 7}
     * @param count {@code clear days}, {@code working days} or {@code clear working days}
     * @param reasonKey the key of the reason, for example {@code GOV-13.5}
     * @return the obligation
     */
    public static CirculatedDaysAhead orReason(String what, String days, String count, String reasonKey) {
        CirculatedDaysAhead plain = of(what, days, count);
        return new CirculatedDaysAhead(plain.kind, plain.days, plain.count, reasonKey);
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        Judgement hindrance = Hindrance.nobodyInvitedOrNoStart(subject);
        if (hindrance != null) {
            return hindrance;
        }
        if (count != LeadTime.Count.CLEAR_DAYS && Hindrance.lacksBankHolidays(subject)) {
            return Hindrance.noBankHolidays();
        }
        Judgement sent = new Circulated(subject, lead(subject)).judge(kind, subject.participants());
        return reasonKey == null ? sent : new Excuse(List.of(subject), reasonKey).ofReason(sent);
    }

    private LeadTime lead(MeetingSubject subject) {
        return new LeadTime(days, count, subject.counting());
    }

    @Override
    public SlotLimits slotLimits(MeetingSubject subject) {
        return LeadTimes.doneNow(subject, lead(subject));
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof CirculatedDaysAhead weaker
                && kind == weaker.kind
                && count == weaker.count
                && days >= weaker.days
                && (reasonKey == null || reasonKey.equals(weaker.reasonKey));
    }
}
