package org.charterrules.obligation;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.charterrules.finding.Judgement;
import org.charterrules.model.NoticeKind;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.time.SlotLimits;
import org.charterrules.time.WeekdayBefore;
import org.jspecify.annotations.Nullable;

/**
 * The agenda, or every paper of the meeting, is sent to everybody invited by a time on the weekday before; for example by
 * 2pm on the Friday before. A recorded reason may excuse sending it later.
 *
 * @param kind {@link NoticeKind#AGENDA} or {@link NoticeKind#DOCUMENTS}
 * @param lead the weekday, and the latest time of it, inclusive
 * @param reasonKey the key of the reason that excuses; {@code null} if none does
 */
public record CirculatedByWeekday(
        NoticeKind kind, WeekdayBefore lead, @Nullable String reasonKey) implements Obligation<MeetingSubject> {
    /**
     * Reads the gaps as rule files fill them.
     *
     * @param what {@code agenda} or {@code papers}
     * @param time for example {@code 14:00}
     * @param weekday for example {@code Friday}
     * @return the obligation
     */
    public static CirculatedByWeekday of(String what, String time, String weekday) {
        return new CirculatedByWeekday(kind(what), lead(time, weekday), null);
    }

    /**
     * The same, with a reason that excuses sending it later.
     *
     * @param what {@code agenda} or {@code papers}
     * @param time for example {@code 14:00}
     * @param weekday for example {@code Friday}
     * @param reasonKey the key of the reason, for example {@code GOV-13.5}
     * @return the obligation
     */
    public static CirculatedByWeekday orReason(String what, String time, String weekday, String reasonKey) {
        return new CirculatedByWeekday(kind(what), lead(time, weekday), reasonKey);
    }

    private static NoticeKind kind(String what) {
        return what.equals("agenda") ? NoticeKind.AGENDA : NoticeKind.DOCUMENTS;
    }

    private static WeekdayBefore lead(String time, String weekday) {
        LocalTime by = Words.time(time);
        return new WeekdayBefore(DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT)), by);
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        Judgement hindrance = Hindrance.nobodyInvitedOrNoStart(subject);
        if (hindrance != null) {
            return hindrance;
        }
        Judgement sent = new Circulated(subject, lead).judge(kind, subject.participants());
        return reasonKey == null ? sent : new Excuse(List.of(subject), reasonKey).ofReason(sent);
    }

    @Override
    public SlotLimits slotLimits(MeetingSubject subject) {
        return LeadTimes.doneNow(subject, lead);
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof CirculatedByWeekday weaker
                && kind == weaker.kind
                && lead.day() == weaker.lead.day()
                && !lead.by().isAfter(weaker.lead.by())
                && (reasonKey == null || reasonKey.equals(weaker.reasonKey));
    }
}
