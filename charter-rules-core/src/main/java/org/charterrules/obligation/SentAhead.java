package org.charterrules.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.HouseFigure;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.NoticeSubject;
import org.charterrules.time.Counting;
import org.charterrules.time.SlotLimits;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.PeriodDuration;

/**
 * A notice goes out at least so many days before the meeting (HIL-B3b), and as long before as the house figure
 * {@link HouseFigure#INFORMATION_BEFORE} asks, if it is set.
 *
 * @param days the number of days, for example 1
 */
public record SentAhead(int days) implements Obligation<NoticeSubject> {
    /**
     * Reads the figure as rule files write it.
     *
     * @param days for example {@code 1}
     * @return the obligation
     */
    public static SentAhead of(String days) {
        return new SentAhead(Integer.parseInt(days));
    }

    @Override
    public Judgement judge(NoticeSubject subject) {
        return new Question(subject, days).answer();
    }

    @Override
    public SlotLimits slotLimits(NoticeSubject subject) {
        return new SlotLimits(null, null, null, new Question(subject, days).earliestMeeting());
    }

    private static final class Question {
        private final NoticeSubject subject;
        private final MeetingSubject about;
        private final @Nullable ZonedDateTime start;
        private final @Nullable Instant given;
        private final int days;

        Question(NoticeSubject subject, int days) {
            this.subject = subject;
            this.about = new MeetingSubject(subject.file(), subject.readings(), subject.meeting());
            this.start = about.start();
            this.given = Notices.given(subject.notice(), about);
            this.days = days;
        }

        Judgement answer() {
            if (start == null || given == null) {
                return unknown();
            }
            if (subject.file().hasHappened(given)) {
                return sent(given.atZone(start.getZone()), start);
            }
            boolean stillTime = subject.file().stillHolds(now -> isInTime(now.atZone(start.getZone()), start));
            return stillTime ? pending(start) : notSent();
        }

        private Judgement unknown() {
            JudgementBuilder unknown = Judgement.of(Verdict.UNKNOWN);
            if (start == null) {
                unknown.addMissing(about.field("schedule.start"));
            }
            if (given == null) {
                unknown.addMissing(field());
            }
            return unknown.build();
        }

        private FieldRef field() {
            String name = Notices.givenField(subject.notice(), about).field();
            return subject.field(name);
        }

        private boolean isInTime(ZonedDateTime at, ZonedDateTime start) {
            PeriodDuration house = house();
            LocalDate date = subject.counting().dateOf(at.toInstant(), start.getZone());
            boolean early = Counting.days(date, start.toLocalDate()) >= days;
            boolean earlyForHouse = house == null || isBefore(at, date, start, house);
            return early && earlyForHouse;
        }

        /** A figure in days is counted in dates, one in hours on the clock. */
        private static boolean isBefore(ZonedDateTime at, LocalDate date, ZonedDateTime start, PeriodDuration house) {
            return house.getDuration().isZero()
                    ? !date.isAfter(start.toLocalDate().minus(house.getPeriod()))
                    : !at.isAfter(start.minus(house));
        }

        private @Nullable PeriodDuration house() {
            return subject.file().policy().houseFigures().get(HouseFigure.INFORMATION_BEFORE);
        }

        private LocalDate latest(ZonedDateTime start) {
            PeriodDuration house = house();
            LocalDate latest = start.toLocalDate().minusDays(days);
            if (house == null) {
                return latest;
            }
            LocalDate byHouse = house.getDuration().isZero()
                    ? start.toLocalDate().minus(house.getPeriod())
                    : start.minus(house).toLocalDate();
            return byHouse.isBefore(latest) ? byHouse : latest;
        }

        /** The earliest date of a meeting for which what has been sent by now is early enough. */
        LocalDate earliestMeeting() {
            ZonedDateTime now = LeadTimes.now(about);
            LocalDate today = subject.counting().dateOf(now.toInstant(), now.getZone());
            LocalDate date = today.plusDays(days);
            PeriodDuration house = house();
            LocalDate byHouse = house == null ? date : now.plus(house).toLocalDate();
            date = byHouse.isAfter(date) ? byHouse : date;
            while (!isInTime(now, date.atStartOfDay(now.getZone()))) {
                date = date.plusDays(1);
            }
            return date;
        }

        private Judgement sent(ZonedDateTime at, ZonedDateTime start) {
            boolean inTime = isInTime(at, start);
            JudgementBuilder judgement = Judgement.of(inTime ? Verdict.SATISFIED : Verdict.VIOLATED)
                    .addFound(Evidence.of(Statement.of("found.went-out", subject.id(), at), field()))
                    .addSubjectIds(subject.id());
            return inTime ? judgement.build() : late(judgement, start);
        }

        private Judgement late(JudgementBuilder judgement, ZonedDateTime start) {
            judgement.addGap(Statement.of("gap.had-to-go-out", latest(start)));
            return about.isOver()
                    ? judgement.addAdvice(Statement.of("advice.next-time")).build()
                    : judgement.move(Judgement.Move.DATE).build();
        }

        private Judgement pending(ZonedDateTime start) {
            return Judgement.of(Verdict.PENDING)
                    .actBy(latest(start))
                    .addGap(Statement.of("todo.send-notice", subject.id(), latest(start)))
                    .addSubjectIds(subject.id())
                    .build();
        }

        /** Its time of sending lies ahead, and that is too late. */
        private Judgement notSent() {
            if (!subject.file().isComplete(FactKind.NOTICES, subject.readings())) {
                return Judgement.unknown(field());
            }
            JudgementBuilder judgement = Judgement.of(Verdict.VIOLATED)
                    .addFound(Evidence.of(Statement.of("found.not-gone-out", subject.id()), field()))
                    .addSubjectIds(subject.id());
            return late(judgement, Objects.requireNonNull(start));
        }
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof SentAhead weaker && days >= weaker.days;
    }
}
