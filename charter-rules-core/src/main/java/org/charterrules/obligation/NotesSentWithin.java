package org.charterrules.obligation;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Members;
import org.charterrules.subject.Truth;
import org.charterrules.time.LeadTime;

/**
 * The notes reach everybody who took part or sent apologies within so many days after the meeting; for example within
 * 10 working days. The day of the meeting is not counted, the last day still is. Notes sent later do not keep it.
 *
 * @param days the number of days
 * @param count {@link LeadTime.Count#DATES} or {@link LeadTime.Count#WORKING_DAYS}
 */
public record NotesSentWithin(int days, LeadTime.Count count) implements Obligation<MeetingSubject> {
    /**
     * Reads the gaps as rule files fill them.
     *
     * @param days for example {@code 10}
     * @param count {@code days} or {@code working days}
     * @return the obligation
     */
    public static NotesSentWithin of(String days, String count) {
        return new NotesSentWithin(
                Integer.parseInt(days), count.equals("days") ? LeadTime.Count.DATES : LeadTime.Count.WORKING_DAYS);
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        if (subject.meeting().participants() == null) {
            return Judgement.unknown(subject.participantsField());
        }
        Members members = subject.attendingOrApologising();
        Statement nobody = Statement.of("why.nobody-took-part");
        if (members.any() == Truth.NO) {
            return Judgement.notApplicable(nobody);
        }
        if (subject.end() == null) {
            return Judgement.unknown(subject.field("schedule.end"));
        }
        if (count == LeadTime.Count.WORKING_DAYS && Hindrance.lacksBankHolidays(subject)) {
            return Hindrance.noBankHolidays();
        }
        if (subject.file().notices(subject.meeting()) == null) {
            return Judgement.unknown(subject.file().list("notices"));
        }
        Notes notes =
                new Notes(subject, due(subject), Sent.of(subject, Set.of(NoticeKind.NOTES)), "found.notes-not-sent");
        return Judgement.settle(
                notes.judge(members.certain()), notes.judge(members.doubtful()), members.missing(), nobody);
    }

    private LocalDate due(MeetingSubject subject) {
        ZonedDateTime end = Objects.requireNonNull(subject.end())
                .atZone(subject.meeting().schedule().zone());
        return new LeadTime(days, count, subject.counting()).earliestMeeting(end);
    }

    /** The notes of a meeting, and by when they are due. */
    static final class Notes {
        private final MeetingSubject subject;
        private final LocalDate due;
        private final Sent sent;
        private final Sent inTime;
        private final String notSent;

        Notes(MeetingSubject subject, LocalDate due, Sent sent, String notSent) {
            this.subject = subject;
            this.due = due;
            this.sent = sent;
            this.inTime = sent.until(due);
            this.notSent = notSent;
        }

        List<Judgement> judge(List<Participant> people) {
            return people.stream().map(one -> judge(one.personId())).toList();
        }

        private Judgement judge(String person) {
            return switch (inTime.reached(person)) {
                case YES ->
                    Judgement.of(Verdict.SATISFIED)
                            .addFound(inTime.evidence(person))
                            .addSubjectIds(person)
                            .build();
                case MAYBE -> Judgement.unknown(inTime.missing(person));
                case NO -> subject.isOver(due) ? late(person) : pending(person);
            };
        }

        private Judgement pending(String person) {
            return Judgement.of(Verdict.PENDING)
                    .actBy(due)
                    .addGap(Statement.of("todo.send-notes-by", person, due))
                    .addSubjectIds(person)
                    .build();
        }

        private Judgement late(String person) {
            boolean reachedLate = sent.reached(person) == Truth.YES;
            if (!reachedLate && !subject.file().isComplete(FactKind.NOTICES, subject.readings())) {
                return Judgement.unknown(subject.file().list("notices"));
            }
            Evidence found = reachedLate
                    ? sent.evidence(person)
                    : Evidence.of(Statement.of(notSent, person), subject.file().list("notices"));
            return Judgement.of(Verdict.VIOLATED)
                    .addFound(found)
                    .addGap(Statement.of("gap.notes-due", due))
                    .addSubjectIds(person)
                    .build();
        }
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof NotesSentWithin weaker && count == weaker.count && days <= weaker.days;
    }
}
