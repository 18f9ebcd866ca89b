package org.charterrules.obligation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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
import org.charterrules.model.Schedule;
import org.charterrules.model.Slot;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * When a meeting of which somebody has been told is moved or cancelled, everybody invited is told so before the earlier
 * of the old and the new start (HOU-2.1b). Of a move tells a cancellation, or a change notice that was sent once the meeting was
 * moved or that names a start it was moved to. A change of the place, of the ways of taking part or of what is fixed leaves no
 * trace in the records, and changes that may still come cannot be tested.
 */
public record ChangesTold() implements Obligation<MeetingSubject> {
    private static final Set<NoticeKind> CHANGED = EnumSet.of(NoticeKind.CHANGE);
    private static final Set<NoticeKind> CANCELLED = EnumSet.of(NoticeKind.CANCELLATION);

    @Override
    public Judgement judge(MeetingSubject subject) {
        if (subject.meeting().participants() != null && subject.participants().isEmpty()) {
            return Judgement.notApplicable(Statement.of("why.nobody-invited"));
        }
        List<Move> moves = Move.of(subject);
        MeetingStatus status = subject.meeting().status();
        boolean neverMoved = moves != null && moves.isEmpty();
        if (neverMoved && status != null && status != MeetingStatus.CANCELLED) {
            return Judgement.notApplicable(Statement.of("why.never-changed"));
        }
        List<Notice> notices = subject.file().notices(subject.meeting());
        return notices == null
                ? Judgement.unknown(missing(subject, moves, status))
                : new Question(subject, notices).answer(moves, status);
    }

    private static List<FieldRef> missing(
            MeetingSubject subject, @Nullable List<Move> moves, @Nullable MeetingStatus status) {
        List<FieldRef> missing = new ArrayList<>(List.of(subject.file().list("notices")));
        if (moves == null) {
            missing.add(subject.field("schedule.formerSlots"));
        } else {
            moves.forEach(move -> missing.addAll(move.missing(subject)));
        }
        if (status == null) {
            missing.add(subject.field("status"));
        }
        if (subject.meeting().participants() == null) {
            missing.add(subject.participantsField());
        }
        return missing;
    }

    /**
     * A meeting was moved from one start to another.
     *
     * @param old the start it was moved away from; {@code null} if not known
     * @param starts the start it was moved to, then those it was moved to later; empty if their order is not known
     * @param at when it was moved; {@code null} if not known
     * @param field the field that tells when
     */
    private record Move(
            @Nullable ZonedDateTime old,
            List<@Nullable ZonedDateTime> starts,
            @Nullable Instant at,
            String field) {
        private static final String SLOTS = "schedule.formerSlots";

        /** The moves that may have been made; {@code null} if not known. */
        static @Nullable List<Move> of(MeetingSubject subject) {
            Schedule schedule = subject.meeting().schedule();
            List<Slot> slots = schedule.formerSlots();
            if (slots == null) {
                return null;
            }
            boolean inOrder = slots.size() == 1 || slots.stream().allMatch(slot -> slot.fixedAt() != null);
            List<Move> moves = inOrder
                    ? inOrder(slots, schedule)
                    : slots.stream()
                            .map(slot -> new Move(slot.start(), List.of(), null, SLOTS))
                            .toList();
            return moves.stream().filter(move -> move.changed() != Truth.NO).toList();
        }

        private static List<Move> inOrder(List<Slot> slots, Schedule schedule) {
            List<Slot> all = new ArrayList<>(slots);
            all.sort(Comparator.comparing(Slot::fixedAt, Comparator.nullsFirst(Comparator.naturalOrder())));
            List<Move> moves = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                boolean last = i == all.size() - 1;
                List<@Nullable ZonedDateTime> starts = new ArrayList<>();
                all.subList(i + 1, all.size()).forEach(slot -> starts.add(slot.start()));
                starts.add(schedule.start());
                Instant at = last ? schedule.bookedAt() : all.get(i + 1).fixedAt();
                moves.add(new Move(all.get(i).start(), starts, at, last ? "schedule.bookedAt" : SLOTS));
            }
            return moves;
        }

        private @Nullable ZonedDateTime next() {
            return starts.isEmpty() ? null : starts.get(0);
        }

        Truth changed() {
            ZonedDateTime next = next();
            return old == null || next == null ? Truth.MAYBE : Truth.of(!old.isEqual(next));
        }

        /** Before when people are to be told; {@code null} if not known. */
        @Nullable
        ZonedDateTime limit() {
            ZonedDateTime next = next();
            if (old == null || next == null) {
                return null;
            }
            return old.isBefore(next) ? old : next;
        }

        /** Whether a change notice tells of it. */
        Truth isToldBy(Notice notice) {
            Truth since = at == null || notice.sentAt() == null
                    ? Truth.MAYBE
                    : Truth.of(!notice.sentAt().isBefore(at));
            return since.or(names(notice.statedStart()));
        }

        private Truth names(@Nullable ZonedDateTime stated) {
            if (stated == null || starts.isEmpty()) {
                return Truth.MAYBE;
            }
            return starts.stream()
                    .map(start -> start == null ? Truth.MAYBE : Truth.of(start.isEqual(stated)))
                    .reduce(Truth.NO, Truth::or);
        }

        /** The fields that would tell from when to when it was moved, and when that was done. */
        List<FieldRef> missing(MeetingSubject subject) {
            List<FieldRef> missing = new ArrayList<>();
            boolean inSlots = next() == null && starts.size() != 1;
            if (old == null || inSlots) {
                missing.add(subject.field(SLOTS));
            }
            if (subject.start() == null) {
                missing.add(subject.field("schedule.start"));
            }
            if (at == null) {
                missing.add(subject.field(field));
            }
            return missing;
        }
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

        Judgement answer(@Nullable List<Move> moves, @Nullable MeetingStatus status) {
            if (moves != null) {
                moves.forEach(this::judge);
            } else if (announced(notice -> Truth.YES) != Truth.NO) {
                doubtful.add(Judgement.unknown(subject.field("schedule.formerSlots")));
            }
            if (status == null) {
                missing.add(subject.field("status"));
            }
            if (status == null || status == MeetingStatus.CANCELLED) {
                Truth cancelled = status == null ? Truth.MAYBE : Truth.YES;
                add(cancelled.and(announced(notice -> Truth.YES)), everyone(null));
            }
            return Judgement.settle(certain, doubtful, missing, Statement.of("why.nobody-told-before"));
        }

        private void judge(Move move) {
            Truth told = announced(notice -> isBefore(notice.sentAt(), move.at()));
            if (told.and(move.changed()) == Truth.MAYBE) {
                missing.addAll(move.missing(subject));
            }
            add(told.and(move.changed()), everyone(move));
        }

        private void add(Truth counts, List<Judgement> everyone) {
            if (counts == Truth.YES) {
                certain.addAll(everyone);
            } else if (counts == Truth.MAYBE) {
                doubtful.addAll(everyone);
            }
        }

        /** Whether anything was sent about the meeting before it changed, other than that it is cancelled. */
        private Truth announced(Function<Notice, Truth> before) {
            Truth announced = Truth.NO;
            for (Notice notice : notices) {
                Truth tells = Notices.isOfKind(notice, CANCELLED).not();
                Truth one = tells.and(sent(notice)).and(before.apply(notice));
                announced = announced.or(one);
                if (one == Truth.MAYBE) {
                    addDoubts(missing, notice, "kind", notice.kind());
                    addDoubts(missing, notice, "sentAt", notice.sentAt());
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

        private Truth sent(Notice notice) {
            return notice.sentAt() == null
                    ? Truth.MAYBE
                    : Truth.of(subject.file().hasHappened(notice.sentAt()));
        }

        private static void addDoubts(
                Collection<FieldRef> missing, Notice notice, String field, @Nullable Object value) {
            if (value == null) {
                missing.add(Notices.field(notice, field));
            }
        }

        /** Whether everybody was told of a move, or that the meeting is cancelled if there is none. */
        private List<Judgement> everyone(@Nullable Move move) {
            return subject.meeting().participants() == null
                    ? List.of(Judgement.unknown(subject.participantsField()))
                    : subject.participants().stream()
                            .map(one -> judge(one.personId(), move))
                            .toList();
        }

        private Judgement judge(String person, @Nullable Move move) {
            ZonedDateTime limit = move == null ? subject.start() : move.limit();
            Instant before = limit == null ? null : limit.toInstant();
            Set<FieldRef> doubts = new TreeSet<>();
            Set<FieldRef> ofLate = new TreeSet<>();
            @Nullable Notice late = null;
            for (Notice notice : notices) {
                Truth got = tells(notice, move).and(sent(notice)).and(Notices.reached(notice, person));
                Truth inTime = isBefore(notice.sentAt(), before);
                if (got.and(inTime) == Truth.YES) {
                    return told(person, notice);
                }
                if (got.and(inTime) == Truth.MAYBE) {
                    addDoubts(doubts, notice, move);
                } else if (got == Truth.MAYBE) {
                    addDoubts(ofLate, notice, move);
                }
                late = got == Truth.YES ? notice : late;
            }
            if (limit == null) {
                doubts.addAll(move == null ? List.of(subject.field("schedule.start")) : move.missing(subject));
            }
            return doubts.isEmpty()
                    ? notTold(person, Objects.requireNonNull(limit), move == null ? null : move.old(), late, ofLate)
                    : Judgement.unknown(doubts);
        }

        private static Truth tells(Notice notice, @Nullable Move move) {
            Truth cancelled = Notices.isOfKind(notice, CANCELLED);
            return move == null
                    ? cancelled
                    : cancelled.or(Notices.isOfKind(notice, CHANGED).and(move.isToldBy(notice)));
        }

        private void addDoubts(Set<FieldRef> doubts, Notice notice, @Nullable Move move) {
            addDoubts(doubts, notice, "kind", notice.kind());
            addDoubts(doubts, notice, "sentAt", notice.sentAt());
            addDoubts(doubts, notice, "recipients", notice.recipients());
            if (move != null && move.isToldBy(notice) == Truth.MAYBE) {
                addDoubts(doubts, notice, "statedStart", notice.statedStart());
                doubts.addAll(move.missing(subject));
            }
        }

        private Judgement told(String person, Notice notice) {
            return Judgement.of(Verdict.SATISFIED)
                    .addFound(tells(person, notice))
                    .addSubjectIds(person)
                    .build();
        }

        private Evidence tells(String person, Notice notice) {
            ZonedDateTime at =
                    notice.sentAt().atZone(subject.meeting().schedule().zone());
            Statement says = Statement.of("found.change-told", person, notice.id(), at);
            return Evidence.of(says, Notices.field(notice, "sentAt"), Notices.field(notice, "recipients"));
        }

        private Judgement notTold(
                String person,
                ZonedDateTime limit,
                @Nullable ZonedDateTime old,
                @Nullable Notice late,
                Set<FieldRef> doubts) {
            if (!subject.file().hasHappened(limit.toInstant())) {
                return Judgement.of(Verdict.PENDING)
                        .addFound(change(old))
                        .actBy(limit.minusNanos(1).toLocalDate())
                        .addGap(Statement.of("todo.tell-change", person, limit))
                        .addSubjectIds(person)
                        .build();
            }
            FieldRef list = subject.file().list("notices");
            if (late == null && !complete) {
                return Judgement.of(Verdict.UNKNOWN)
                        .missing(doubts)
                        .addMissing(list)
                        .build();
            }
            return Judgement.of(Verdict.VIOLATED)
                    .addFound(change(old))
                    .addFound(
                            late == null
                                    ? Evidence.of(Statement.of("found.change-not-told", person), list)
                                    : tells(person, late))
                    .addGap(Statement.of("gap.change-not-told", limit))
                    .addAdvice(Statement.of("advice.tell-change"))
                    .addSubjectIds(person)
                    .build();
        }

        private Evidence change(@Nullable ZonedDateTime old) {
            return old == null
                    ? Evidence.of(Statement.of("found.cancelled"), subject.field("status"))
                    : Evidence.of(Statement.of("found.moved-from", old), subject.field("schedule.formerSlots"));
        }
    }
}
