package org.charterrules.obligation;

import org.charterrules.charter.Reading;
import org.charterrules.finding.Judgement;
import org.charterrules.model.NoticeKind;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.time.LeadTime;
import org.charterrules.time.SlotLimits;

/**
 * The agenda, or every paper of the meeting, is sent to everybody invited at least so many days before; for example
 * 7 (HOU-7.4b, HOU-7.4c).
 *
 * @param kind {@link NoticeKind#AGENDA} or {@link NoticeKind#DOCUMENTS}
 * @param days the number of days, counted as the readings in force ask
 */
public record CirculatedAhead(NoticeKind kind, int days) implements Obligation<MeetingSubject> {
    /**
     * The agenda is sent at least so many days before.
     *
     * @param days for example {@code 7}
     * @return the obligation
     */
    public static CirculatedAhead agenda(String days) {
        return new CirculatedAhead(NoticeKind.AGENDA, Integer.parseInt(days));
    }

    /**
     * Every paper is sent at least so many days before.
     *
     * @param days for example {@code 7}
     * @return the obligation
     */
    public static CirculatedAhead papers(String days) {
        return new CirculatedAhead(NoticeKind.DOCUMENTS, Integer.parseInt(days));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        if (LateReason.excuses(subject)) {
            return LateReason.excused(subject);
        }
        Judgement hindrance = Hindrance.nobodyInvitedOrNoStart(subject);
        if (hindrance != null) {
            return hindrance;
        }
        return new Circulated(subject, lead(subject)).judge(kind, subject.participants());
    }

    private LeadTime lead(MeetingSubject subject) {
        LeadTime.Count count =
                subject.readings().has(Reading.EXACTLY) ? LeadTime.Count.EXACT_DATES : LeadTime.Count.DATES;
        return new LeadTime(days, count, subject.counting());
    }

    @Override
    public SlotLimits slotLimits(MeetingSubject subject) {
        return LeadTimes.doneNow(subject, lead(subject));
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof CirculatedAhead weaker && kind == weaker.kind && days >= weaker.days;
    }
}
