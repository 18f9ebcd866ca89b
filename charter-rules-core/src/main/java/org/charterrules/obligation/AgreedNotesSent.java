package org.charterrules.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Set;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.model.Meeting;
import org.charterrules.model.NoticeKind;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Members;
import org.charterrules.subject.Truth;
import org.charterrules.time.LeadTime;
import org.jspecify.annotations.Nullable;

/**
 * Once the next meeting has been held, and so could agree the notes of this one, they reach everybody who took part or sent
 * apologies within so many days of it; for example 5 working days. Drafts sent before that meeting began do not count. Nothing is asked
 * until a next meeting was held.
 *
 * @param days the number of days from the date on which the next meeting ended, inclusive
 * @param count {@link LeadTime.Count#DATES} or {@link LeadTime.Count#WORKING_DAYS}
 */
public record AgreedNotesSent(int days, LeadTime.Count count) implements Obligation<MeetingSubject> {
    /**
     * Reads the gaps as rule files fill them.
     *
     * @param days for example {@code 5}
     * @param count {@code days} or {@code working days}
     * @return the obligation
     */
    public static AgreedNotesSent of(String days, String count) {
        NotesSentWithin within = NotesSentWithin.of(days, count);
        return new AgreedNotesSent(within.days(), within.count());
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        if (subject.meeting().participants() == null) {
            return Judgement.unknown(subject.participantsField());
        }
        Members members = subject.attendingOrApologising();
        if (members.any() == Truth.NO) {
            return Judgement.notApplicable(Statement.of("why.nobody-took-part"));
        }
        if (count == LeadTime.Count.WORKING_DAYS && Hindrance.lacksBankHolidays(subject)) {
            return Hindrance.noBankHolidays();
        }
        if (subject.file().notices(subject.meeting()) == null) {
            return Judgement.unknown(subject.file().list("notices"));
        }
        return Neighbours.nextHeld(subject.file(), subject.meeting(), other -> Truth.YES, subject.field("status"))
                .judge(next -> judge(subject, members, next));
    }

    private Judgement judge(MeetingSubject subject, Members members, @Nullable Meeting next) {
        if (next == null) {
            return Judgement.notApplicable(Statement.of("why.no-next-held"));
        }
        MeetingSubject after = new MeetingSubject(subject.file(), subject.readings(), next);
        Instant end = after.end();
        if (after.start() == null || end == null) {
            return Judgement.unknown(after.field(after.start() == null ? "schedule.start" : "schedule.end"));
        }
        Sent agreed = Sent.of(subject, Set.of(NoticeKind.NOTES))
                .since(Objects.requireNonNull(after.start()).toInstant());
        NotesSentWithin.Notes notes =
                new NotesSentWithin.Notes(subject, due(after, end), agreed, "found.agreed-notes-not-sent");
        return Judgement.settle(
                notes.judge(members.certain()),
                notes.judge(members.doubtful()),
                members.missing(),
                Statement.of("why.nobody-took-part"));
    }

    private LocalDate due(MeetingSubject next, Instant end) {
        ZonedDateTime ended = end.atZone(next.meeting().schedule().zone());
        return new LeadTime(days, count, next.counting()).earliestMeeting(ended);
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof AgreedNotesSent weaker && count == weaker.count && days <= weaker.days;
    }
}
