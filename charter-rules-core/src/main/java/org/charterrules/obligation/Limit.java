package org.charterrules.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.subject.MeetingSubject;
import org.jspecify.annotations.Nullable;

/**
 * Something has to be done by the start of another meeting.
 *
 * @param subject the meeting it is owed for
 * @param meeting the other meeting; {@code null} if there is none, so that there is still time
 */
record Limit(MeetingSubject subject, @Nullable Meeting meeting) {
    static Limit of(MeetingSubject subject, @Nullable Meeting meeting) {
        return new Limit(subject, meeting);
    }

    /** What is found if it has not been done. */
    Judgement judge(Statement todo, Supplier<Judgement> passed) {
        if (meeting == null) {
            return pending(todo, null);
        }
        Instant limit = Neighbours.start(meeting);
        if (limit == null && meeting.status() == MeetingStatus.HELD) {
            return passed.get();
        }
        if (limit == null) {
            FieldRef start = Neighbours.startField(meeting);
            return Judgement.unknown(start);
        }
        return subject.file().hasHappened(limit) ? passed.get() : pending(todo, localDate(limit));
    }

    private LocalDate localDate(Instant limit) {
        return limit.atZone(subject.meeting().schedule().zone()).toLocalDate();
    }

    private Judgement pending(Statement todo, @Nullable LocalDate date) {
        JudgementBuilder pending = Judgement.of(Verdict.PENDING).addGap(todo);
        return pending.actBy(date).addSubjectIds(subject.id()).build();
    }
}
