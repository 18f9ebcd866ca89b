package org.charterrules.obligation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Slot;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Kind K12: when a meeting of which somebody has been told is moved or cancelled, everybody invited is told so before the earlier
 * of the old and the present start (HOU-2.1b). A change of the place, of the ways of taking part or of what is fixed leaves no
 * trace in the records, and changes that may still come cannot be tested.
 */
public record ChangesTold() implements Obligation<MeetingSubject> {
    private static final Set<NoticeKind> MOVED = EnumSet.of(NoticeKind.CHANGE, NoticeKind.CANCELLATION);
    private static final Set<NoticeKind> CANCELLED = EnumSet.of(NoticeKind.CANCELLATION);

    @Override
    public Judgement judge(MeetingSubject subject) {
        List<Slot> former = subject.meeting().schedule().formerSlots();
        MeetingStatus status = subject.meeting().status();
        boolean neverMoved = former != null && former.isEmpty();
        if (neverMoved && status != null && status != MeetingStatus.CANCELLED) {
            return Judgement.notApplicable(Statement.of("why.never-changed"));
        }
        List<FieldRef> missing = new ArrayList<>();
        if (former == null) {
            missing.add(subject.field("schedule.formerSlots"));
        }
        if (status == null) {
            missing.add(subject.field("status"));
        }
        if (subject.meeting().participants() == null) {
            missing.add(subject.participantsField());
            return Judgement.unknown(missing);
        }
        if (subject.participants().isEmpty()) {
            return Judgement.notApplicable(Statement.of("why.nobody-invited"));
        }
        List<Notice> notices = subject.file().notices(subject.meeting());
        if (notices == null) {
            missing.add(subject.file().list("notices"));
        }
        return notices == null ? Judgement.unknown(missing) : new Question(subject, notices).answer(former, status);
    }

    private static final class Question {
        private final MeetingSubject subject;
        private final List<Notice> notices;
        private final boolean complete;
        private final List<Judgement> certain = new ArrayList<>();
        private final List<Judgement> doubtful = new ArrayList<>();
        private final List<FieldRef> missing = new ArrayList<>();

        Question(MeetingSubject subject, List<Notice> notices) {
            this.subject = subject;
            this.notices = notices;
            this.complete = subject.file().isComplete(FactKind.NOTICES, subject.readings());
        }

        Judgement answer(@Nullable List<Slot> former, @Nullable MeetingStatus status) {
            if (former == null) {
                doubtful.add(Judgement.unknown(subject.field("schedule.formerSlots")));
            } else {
                former.forEach(slot -> judge(slot, former));
            }
            if (status == null) {
                missing.add(subject.field("status"));
            }
            if (status == null || status == MeetingStatus.CANCELLED) {
                Truth cancelled = status == null ? Truth.MAYBE : Truth.YES;
                add(
                        cancelled.and(announced(notice -> Truth.YES)),
                        everyone(CANCELLED, subject.start(), "schedule.start", null));
            }
            return Judgement.settle(certain, doubtful, missing, Statement.of("why.nobody-told-before"));
        }

        private void judge(Slot slot, List<Slot> former) {
            ZonedDateTime start = subject.start();
            ZonedDateTime old = slot.start();
            boolean known = start != null && old != null;
            ZonedDateTime limit = known && old.isBefore(start) ? old : known ? start : null;
            Instant changed = leftAt(slot, former);
            Truth told = announced(notice -> isBefore(notice.sentAt(), changed).or(names(notice, old)));
            if (told == Truth.MAYBE && changed == null) {
                missing.add(subject.field(former.size() > 1 ? "schedule.formerSlots" : "schedule.bookedAt"));
            }
            add(told, everyone(MOVED, limit, start == null ? "schedule.start" : "schedule.formerSlots", old));
        }

        /** When the meeting was moved away from a date and time; {@code null} if not known. */
        private @Nullable Instant leftAt(Slot slot, List<Slot> former) {
            Instant booked = subject.meeting().schedule().bookedAt();
            if (former.size() == 1) {
                return booked;
            }
            if (former.stream().anyMatch(one -> one.fixedAt() == null)) {
                return null;
            }
            return former.stream()
                    .map(Slot::fixedAt)
                    .filter(Objects::nonNull)
                    .filter(fixed -> fixed.isAfter(slot.fixedAt()))
                    .min(Instant::compareTo)
                    .orElse(booked);
        }

        private void add(Truth counts, List<Judgement> everyone) {
            if (counts == Truth.YES) {
                certain.addAll(everyone);
            } else if (counts == Truth.MAYBE) {
                doubtful.addAll(everyone);
            }
        }

        /** Whether anything was sent about the meeting before it changed, other than of the change. */
        private Truth announced(Function<Notice, Truth> before) {
            Truth announced = Truth.NO;
            for (Notice notice : notices) {
                Truth tells = Notices.isOfKind(notice, MOVED).not();
                Truth one = tells.and(sent(notice)).and(before.apply(notice));
                announced = announced.or(one);
                if (one == Truth.MAYBE) {
                    addDoubts(missing, notice, "kind", notice.kind());
                    addDoubts(missing, notice, "sentAt", notice.sentAt());
                    addDoubts(missing, notice, "statedStart", notice.statedStart());
                }
            }
            if (announced == Truth.NO && !complete) {
                missing.add(subject.file().list("notices"));
                return Truth.MAYBE;
            }
            return announced;
        }

        private static Truth isBefore(@Nullable Instant sent, @Nullable Instant limit) {
            return sent == null || limit == null ? Truth.MAYBE : Truth.of(sent.isBefore(limit));
        }

        private static Truth names(Notice notice, @Nullable ZonedDateTime start) {
            return notice.statedStart() == null || start == null
                    ? Truth.MAYBE
                    : Truth.of(notice.statedStart().toInstant().equals(start.toInstant()));
        }

        private Truth sent(Notice notice) {
            return notice.sentAt() == null
                    ? Truth.MAYBE
                    : Truth.of(subject.file().hasHappened(notice.sentAt()));
        }

        private static void addDoubts(List<FieldRef> missing, Notice notice, String field, @Nullable Object value) {
            if (value == null) {
                missing.add(Notices.field(notice, field));
            }
        }

        private List<Judgement> everyone(
                Set<NoticeKind> kinds, @Nullable ZonedDateTime limit, String limitField, @Nullable ZonedDateTime old) {
            return subject.participants().stream()
                    .map(Participant::personId)
                    .map(person -> judge(person, kinds, limit, limitField, old))
                    .toList();
        }

        private Judgement judge(
                String person,
                Set<NoticeKind> kinds,
                @Nullable ZonedDateTime limit,
                String limitField,
                @Nullable ZonedDateTime old) {
            Instant before = limit == null ? null : limit.toInstant();
            Truth told = Truth.NO;
            List<FieldRef> doubts = new ArrayList<>();
            for (Notice notice : notices) {
                Truth one = Notices.isOfKind(notice, kinds)
                        .and(sent(notice))
                        .and(Notices.reached(notice, person))
                        .and(isBefore(notice.sentAt(), before));
                told = told.or(one);
                if (one == Truth.YES) {
                    return told(person, notice);
                }
                if (one == Truth.MAYBE) {
                    addDoubts(doubts, notice, "kind", notice.kind());
                    addDoubts(doubts, notice, "sentAt", notice.sentAt());
                    addDoubts(doubts, notice, "recipients", notice.recipients());
                }
            }
            if (limit == null) {
                doubts.add(subject.field(limitField));
            }
            return doubts.isEmpty() ? notTold(person, Objects.requireNonNull(limit), old) : Judgement.unknown(doubts);
        }

        private Judgement told(String person, Notice notice) {
            ZonedDateTime at =
                    notice.sentAt().atZone(subject.meeting().schedule().zone());
            Statement says = Statement.of("found.change-told", person, notice.id(), at);
            return Judgement.of(Verdict.SATISFIED)
                    .addFound(Evidence.of(says, Notices.field(notice, "sentAt"), Notices.field(notice, "recipients")))
                    .addSubjectIds(person)
                    .build();
        }

        private Judgement notTold(String person, ZonedDateTime limit, @Nullable ZonedDateTime old) {
            if (!subject.file().hasHappened(limit.toInstant())) {
                return Judgement.of(Verdict.PENDING)
                        .addFound(change(old))
                        .actBy(limit.minusNanos(1).toLocalDate())
                        .addGap(Statement.of("todo.tell-change", person, limit))
                        .addSubjectIds(person)
                        .build();
            }
            FieldRef notices = subject.file().list("notices");
            return complete
                    ? Judgement.of(Verdict.VIOLATED)
                            .addFound(change(old))
                            .addFound(Evidence.of(Statement.of("found.change-not-told", person), notices))
                            .addGap(Statement.of("gap.change-not-told", limit))
                            .addAdvice(Statement.of("advice.tell-change"))
                            .addSubjectIds(person)
                            .build()
                    : Judgement.unknown(notices);
        }

        private Evidence change(@Nullable ZonedDateTime old) {
            return old == null
                    ? Evidence.of(Statement.of("found.cancelled"), subject.field("status"))
                    : Evidence.of(Statement.of("found.moved-from", old), subject.field("schedule.formerSlots"));
        }
    }
}
