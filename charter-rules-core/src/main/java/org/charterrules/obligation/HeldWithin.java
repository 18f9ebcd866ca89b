package org.charterrules.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.time.Counting;

/**
 * The meeting is held at most so many days after its date was fixed; for example 14, where somebody may call a meeting
 * that is to come soon. Local dates are compared.
 *
 * @param days the number of days from the date of booking to that of the meeting, inclusive
 */
public record HeldWithin(int days) implements Obligation<MeetingSubject> {
    /**
     * Reads the number as rule files write it.
     *
     * @param days for example {@code 14}
     * @return the obligation
     */
    public static HeldWithin of(String days) {
        return new HeldWithin(Integer.parseInt(days));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        ZonedDateTime start = subject.start();
        Instant booked = subject.meeting().schedule().bookedAt();
        if (start == null) {
            return Judgement.unknown(subject.field("schedule.start"));
        }
        if (booked == null || !subject.file().hasHappened(booked)) {
            return Judgement.unknown(subject.field("schedule.bookedAt"));
        }
        ZonedDateTime at = booked.atZone(start.getZone());
        long between = Counting.days(at.toLocalDate(), start.toLocalDate());
        Judgement judgement = Judgement.of(between > days ? Verdict.VIOLATED : Verdict.SATISFIED)
                .addFound(Evidence.of(Statement.of("found.booked", at), subject.field("schedule.bookedAt")))
                .addSubjectIds(subject.id())
                .build();
        return between > days ? broken(subject, judgement, between, at.toLocalDate()) : judgement;
    }

    private Judgement broken(MeetingSubject subject, Judgement judgement, long between, LocalDate booked) {
        LocalDate latest = booked.plusDays(days);
        boolean open = !subject.isOver() && !subject.isOver(latest);
        Judgement broken = judgement.withGap(Statement.of("gap.held-too-late", between, days));
        return open ? broken.withAdvice(Statement.of("advice.hold-by", latest)) : broken;
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof HeldWithin weaker && days <= weaker.days;
    }

    @Override
    public boolean conflictsWith(Obligation<?> other) {
        return other instanceof BookedAhead ahead && ahead.days() > days;
    }
}
