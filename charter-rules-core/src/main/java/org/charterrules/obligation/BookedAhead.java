package org.charterrules.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Slot;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.charterrules.time.LeadTime;
import org.charterrules.time.SlotLimits;
import org.jspecify.annotations.Nullable;

/**
 * The date of a meeting is fixed at least so many days before; for example 25 (HOU-7.4a). A new date has to be
 * booked anew; a new time on the same date has not.
 *
 * @param days the number of days, counted as the readings in force ask
 */
public record BookedAhead(int days) implements Obligation<MeetingSubject> {
    private static final Set<NoticeKind> ANNOUNCES = EnumSet.of(NoticeKind.BOOKING, NoticeKind.INVITATION);

    /**
     * Reads the number as rule files write it.
     *
     * @param days for example {@code 25}
     * @return the obligation
     */
    public static BookedAhead of(String days) {
        return new BookedAhead(Integer.parseInt(days));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        if (LateReason.excuses(subject)) {
            return LateReason.excused(subject);
        }
        if (subject.start() == null) {
            return Judgement.unknown(subject.field("schedule.start"));
        }
        if (isWorkingDays(subject) && Hindrance.lacksBankHolidays(subject)) {
            return Hindrance.noBankHolidays();
        }
        return subject.readings().has(Reading.FIRST_NOTICE) ? byNotice(subject) : byBooking(subject);
    }

    private LeadTime lead(MeetingSubject subject) {
        LeadTime.Count count = isWorkingDays(subject)
                ? LeadTime.Count.WORKING_DAYS
                : subject.readings().has(Reading.CLEAR_DAYS) ? LeadTime.Count.CLEAR_DAYS : LeadTime.Count.DATES;
        return new LeadTime(days, count, subject.counting());
    }

    private static boolean isWorkingDays(MeetingSubject subject) {
        return subject.readings().has(Reading.WORKING_DAYS);
    }

    private Judgement byBooking(MeetingSubject subject) {
        Instant booked = booked(subject);
        boolean present =
                subject.file().hasHappened(subject.meeting().schedule().bookedAt());
        if (booked == null) {
            return notBooked(subject);
        }
        ZonedDateTime at = booked.atZone(subject.meeting().schedule().zone());
        boolean met = lead(subject).isMet(at, Objects.requireNonNull(subject.start()));
        boolean proposed = subject.meeting().status() == MeetingStatus.PROPOSED;
        if (!present && (!met || proposed)) {
            return notBooked(subject);
        }
        if (!met && mayHaveBeenBookedBefore(subject)) {
            return Judgement.unknown(subject.field("schedule.formerSlots"));
        }
        Verdict verdict = met ? Verdict.SATISFIED : Verdict.VIOLATED;
        return Judgement.later(verdict, () -> explain(subject, verdict, at));
    }

    /** A former slot on the same date may have been fixed earlier, and that is the booking that counts. */
    private boolean mayHaveBeenBookedBefore(MeetingSubject subject) {
        List<Slot> former = subject.meeting().schedule().formerSlots();
        if (subject.readings().has(Reading.ANY_CHANGE_RESTARTS)) {
            return false;
        }
        return former == null || former.stream().anyMatch(slot -> isDoubtful(slot, subject));
    }

    private boolean isDoubtful(Slot slot, MeetingSubject subject) {
        boolean mayCount = slot.start() == null || counts(slot, subject);
        Instant fixedAt = slot.fixedAt();
        if (!mayCount || fixedAt == null) {
            return mayCount;
        }
        ZonedDateTime start = Objects.requireNonNull(subject.start());
        return slot.start() == null
                && subject.file().hasHappened(fixedAt)
                && lead(subject).isMet(fixedAt.atZone(start.getZone()), start);
    }

    private Judgement explain(MeetingSubject subject, Verdict verdict, ZonedDateTime booked) {
        Evidence found = Evidence.of(
                Statement.of("found.booked", booked),
                subject.field("schedule.bookedAt"),
                subject.field("schedule.formerSlots"));
        JudgementBuilder judgement = Judgement.of(verdict).addFound(found).addSubjectIds(subject.id());
        if (verdict == Verdict.VIOLATED) {
            long between = lead(subject).between(booked, Objects.requireNonNull(subject.start()));
            judgement.addGap(Statement.of("gap.lead", between, days));
            judgement.move(subject.isOver() ? null : Judgement.Move.DATE);
        }
        return judgement.build();
    }

    /** When the present date was first fixed. */
    private static @Nullable Instant booked(MeetingSubject subject) {
        Instant present = subject.meeting().schedule().bookedAt();
        Instant first = subject.file().hasHappened(present) ? present : null;
        List<Slot> former = subject.meeting().schedule().formerSlots();
        if (former != null && !subject.readings().has(Reading.ANY_CHANGE_RESTARTS)) {
            for (Slot slot : former) {
                if (counts(slot, subject) && subject.file().hasHappened(slot.fixedAt())) {
                    first = first == null || slot.fixedAt().isBefore(first) ? slot.fixedAt() : first;
                }
            }
        }
        return first;
    }

    private static boolean counts(Slot slot, MeetingSubject subject) {
        boolean sameDate = slot.start() != null
                && slot.start()
                        .toLocalDate()
                        .equals(Objects.requireNonNull(subject.start()).toLocalDate());
        return sameDate || subject.readings().has(Reading.NEVER_RESTARTS);
    }

    private Judgement notBooked(MeetingSubject subject) {
        ZonedDateTime start = Objects.requireNonNull(subject.start());
        LeadTime lead = lead(subject);
        boolean stillTime = subject.file().isStillTime(lead, start);
        Evidence found = Evidence.of(
                Statement.of("found.not-booked"), subject.field("status"), subject.field("schedule.bookedAt"));
        if (subject.meeting().status() == MeetingStatus.PROPOSED) {
            return stillTime ? pending(subject, lead.latest(start), found) : tooLate(subject, lead, found);
        }
        if (subject.meeting().status() == MeetingStatus.BOOKED && stillTime) {
            Statement booked = Statement.of("found.booked-already", LeadTimes.now(subject));
            return Judgement.of(Verdict.SATISFIED)
                    .addFound(Evidence.of(booked, subject.field("status")))
                    .build();
        }
        return byNotice(subject);
    }

    private static Judgement pending(MeetingSubject subject, LocalDate latest, Evidence found) {
        return Judgement.of(Verdict.PENDING)
                .addFound(found)
                .actBy(latest)
                .addGap(Statement.of("todo.book", latest))
                .addSubjectIds(subject.id())
                .build();
    }

    private Judgement tooLate(MeetingSubject subject, LeadTime lead, Evidence found) {
        return Judgement.of(Verdict.VIOLATED)
                .addFound(found)
                .addGap(Statement.of(
                        "gap.booking-too-late", lead.latest(Objects.requireNonNull(subject.start())), days))
                .move(subject.isOver() ? null : Judgement.Move.DATE)
                .addSubjectIds(subject.id())
                .build();
    }

    private Judgement byNotice(MeetingSubject subject) {
        List<Notice> notices = subject.file().notices(subject.meeting());
        if (notices == null) {
            Set<FieldRef> missing = bookings(subject);
            missing.add(subject.file().list("notices"));
            return Judgement.unknown(missing);
        }
        ZonedDateTime start = Objects.requireNonNull(subject.start());
        LeadTime lead = lead(subject);
        for (Notice notice : notices) {
            if (provesBooking(notice, subject)) {
                ZonedDateTime sent = Objects.requireNonNull(notice.sentAt()).atZone(start.getZone());
                if (lead.isMet(sent, start)) {
                    FieldRef field = Notices.field(notice, "sentAt");
                    Statement says = Statement.of("found.notice-named-date", notice.id(), sent);
                    return Judgement.of(Verdict.SATISFIED)
                            .addFound(Evidence.of(says, field))
                            .build();
                }
            }
        }
        return Judgement.unknown(proofs(subject, notices));
    }

    /** The fields that may hold the booking that counts. */
    private Set<FieldRef> bookings(MeetingSubject subject) {
        Set<FieldRef> missing = new TreeSet<>();
        missing.add(subject.field("schedule.bookedAt"));
        if (mayHaveBeenBookedBefore(subject)) {
            missing.add(subject.field("schedule.formerSlots"));
        }
        return missing;
    }

    /** The fields that would tell whether it was booked early enough. */
    private Set<FieldRef> proofs(MeetingSubject subject, List<Notice> notices) {
        Set<FieldRef> missing = bookings(subject);
        for (Notice notice : notices) {
            if (Notices.isOfKind(notice, ANNOUNCES) == Truth.MAYBE) {
                missing.add(Notices.field(notice, "kind"));
            }
            if (Notices.isOfKind(notice, ANNOUNCES) != Truth.NO) {
                missing.addAll(Notices.dateFields(notice, subject));
                if (notice.sentAt() == null) {
                    missing.add(Notices.field(notice, "sentAt"));
                }
            }
        }
        return missing;
    }

    private static boolean provesBooking(Notice notice, MeetingSubject subject) {
        return Notices.isOfKind(notice, ANNOUNCES) == Truth.YES
                && subject.file().hasHappened(notice.sentAt())
                && Notices.namesPresentDate(notice, subject) == Truth.YES;
    }

    @Override
    public SlotLimits slotLimits(MeetingSubject subject) {
        return LeadTimes.doneNow(subject, lead(subject));
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof BookedAhead weaker && days >= weaker.days
                || other instanceof UnlessReason excused && implies(excused.promise());
    }

    @Override
    public boolean conflictsWith(Obligation<?> other) {
        return other instanceof HeldWithin && other.conflictsWith(this);
    }
}
