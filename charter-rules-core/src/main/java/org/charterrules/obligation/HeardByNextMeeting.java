package org.charterrules.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.subject.FeedbackSubject;
import org.jspecify.annotations.Nullable;

/**
 * Whoever gave feedback at a meeting hears back before the next meeting of the series starts that is not cancelled
 * (HIL-C4a): by an answer on record or a feedback notice, as for {@link OutcomeTold}. An answer at that start or later is too
 * late. While no next meeting is on record there is time, without a date.
 */
public record HeardByNextMeeting() implements Obligation<FeedbackSubject> {
    @Override
    public Judgement judge(FeedbackSubject subject) {
        FieldRef field = new FieldRef(FactType.MEETING, subject.meetingId(), "schedule.start");
        ZonedDateTime start = subject.meeting().schedule().start();
        Instant since = start == null ? null : start.toInstant();
        Heard heard = Heard.of(subject, since, field);
        Deadline deadline =
                Deadline.after(since, field, subject, subject.meeting()).beforeNextMeeting();
        return heard.at() == null ? notHeard(subject, heard, deadline) : heard(subject, heard, deadline);
    }

    private static Judgement heard(FeedbackSubject subject, Heard heard, Deadline deadline) {
        return switch (deadline.meets(heard.at())) {
            case YES -> FeedbackReplies.kept(subject, heard.evidence());
            case MAYBE -> Judgement.unknown(deadline.doubts(heard.at()));
            case NO -> {
                List<FieldRef> doubts = heard.doubtsOfLate(subject);
                yield doubts.isEmpty()
                        ? late(subject, heard.evidence(), deadline.lastDay())
                        : Judgement.unknown(doubts);
            }
        };
    }

    private static Judgement notHeard(FeedbackSubject subject, Heard heard, Deadline deadline) {
        if (!heard.doubts().isEmpty()) {
            List<FieldRef> missing = new ArrayList<>(heard.doubts());
            missing.add(subject.field("respondedAt"));
            return Judgement.unknown(missing);
        }
        return deadline.isOpenEnded()
                ? noNextMeeting(subject)
                : deadline.notDone(
                        Statement.of("todo.answer-feedback", subject.id()),
                        lastDay -> FeedbackReplies.absent(
                                subject, late(subject, FeedbackReplies.notAnswered(subject), lastDay), "respondedAt"));
    }

    private static Judgement noNextMeeting(FeedbackSubject subject) {
        return Judgement.of(Verdict.PENDING)
                .addGap(Statement.of("todo.answer-before-next-meeting", subject.id()))
                .addSubjectIds(subject.id())
                .build();
    }

    private static Judgement late(FeedbackSubject subject, Evidence found, @Nullable LocalDate lastDay) {
        return FeedbackReplies.violated(subject, found, Statement.of("gap.heard-too-late", lastDay))
                .addAdvice(Statement.of("advice.answer-feedback-now", subject.id()))
                .build();
    }
}
