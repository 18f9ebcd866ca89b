package org.charterrules.obligation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The meetings that may be the next of a series, or the one before.
 *
 * @param possible the meetings, nearest first
 * @param perhapsNone whether there may be none
 * @param doubts the fields that would tell which it is
 */
record Neighbours(List<Meeting> possible, boolean perhapsNone, Set<FieldRef> doubts) {
    private static final Comparator<Meeting> LATEST_FIRST = Comparator.comparing(
                    Neighbours::start, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Meeting::id);

    /** The meetings the other way round, for one case file. */
    private enum Order {
        LATEST_FIRST
    }

    /** The next meeting that is not cancelled, held yet or not. */
    static Neighbours next(CaseIndex file, Meeting one) {
        return find(file.meetings(), one, true, Neighbours::isNotCancelled);
    }

    /** The same for somebody who reads nothing of it but when it is and how far it has got. */
    static Neighbours nextDate(CaseIndex file, Meeting one) {
        return find(file.calendar(), one, true, Neighbours::isNotCancelled);
    }

    /** The next meeting that was held and counts; a field tells whether one that perhaps counts does. */
    static Neighbours nextHeld(CaseIndex file, Meeting one, Function<Meeting, Truth> counts, FieldRef field) {
        Neighbours next =
                find(file.meetings(), one, true, other -> wasHeld(other, file).and(counts.apply(other)));
        boolean doubtful = next.possible.stream().anyMatch(other -> counts.apply(other) == Truth.MAYBE);
        return doubtful ? new Neighbours(next.possible, next.perhapsNone, with(next.doubts, field)) : next;
    }

    private static Set<FieldRef> with(Set<FieldRef> doubts, FieldRef field) {
        Set<FieldRef> all = new TreeSet<>(doubts);
        all.add(field);
        return all;
    }

    /** The meeting before that was held, for somebody who reads nothing of it but when it was and how far it has got. */
    static Neighbours heldBefore(CaseIndex file, Meeting one) {
        List<Meeting> calendar = file.calendar();
        List<Meeting> latestFirst = file.once(
                Order.LATEST_FIRST, () -> calendar.stream().sorted(LATEST_FIRST).toList());
        return find(latestFirst, one, false, other -> wasHeld(other, file));
    }

    private static Truth isNotCancelled(Meeting other) {
        return other.status() == null ? Truth.MAYBE : Truth.of(other.status() != MeetingStatus.CANCELLED);
    }

    private static Truth wasHeld(Meeting other, CaseIndex file) {
        Truth held = other.status() == null ? Truth.MAYBE : Truth.of(other.status() == MeetingStatus.HELD);
        Instant start = start(other);
        return start == null ? held : held.and(Truth.of(file.hasHappened(start)));
    }

    /** Searches meetings of which the nearest, on the side that is asked for, come first. */
    private static Neighbours find(List<Meeting> inOrder, Meeting one, boolean later, Function<Meeting, Truth> counts) {
        List<Meeting> possible = new ArrayList<>();
        Set<FieldRef> doubts = new TreeSet<>();
        boolean certain = false;
        for (Meeting other : inOrder) {
            boolean isOut = other.id().equals(one.id()) || (certain && start(other) != null);
            Truth fits = isOut ? Truth.NO : lies(other, one, later);
            fits = fits == Truth.NO ? fits : fits.and(counts.apply(other));
            if (fits != Truth.NO) {
                possible.add(other);
            }
            if (fits == Truth.MAYBE) {
                addDoubts(doubts, other, one);
            }
            certain = certain || fits == Truth.YES;
        }
        return new Neighbours(List.copyOf(possible), !certain, Set.copyOf(doubts));
    }

    private static Truth lies(Meeting other, Meeting one, boolean later) {
        Instant start = start(other);
        Instant own = start(one);
        if (start == null || own == null) {
            return Truth.MAYBE;
        }
        return Truth.of(later ? start.isAfter(own) : start.isBefore(own));
    }

    private static void addDoubts(Set<FieldRef> doubts, Meeting other, Meeting one) {
        if (other.status() == null) {
            doubts.add(new FieldRef(FactType.MEETING, other.id(), "status"));
        }
        if (start(other) == null) {
            doubts.add(startField(other));
        }
        if (start(one) == null) {
            doubts.add(startField(one));
        }
    }

    static @Nullable Instant start(Meeting meeting) {
        ZonedDateTime start = meeting.schedule().start();
        return start == null ? null : start.toInstant();
    }

    static FieldRef startField(Meeting meeting) {
        return new FieldRef(FactType.MEETING, meeting.id(), "schedule.start");
    }

    /** Judges each meeting that it may be, and none if there may be none: settled if it makes no difference. */
    Judgement judge(Function<@Nullable Meeting, Judgement> question) {
        List<Judgement> each = new ArrayList<>();
        possible.forEach(one -> each.add(question.apply(one)));
        if (perhapsNone) {
            each.add(question.apply(null));
        }
        Verdict first = each.get(0).verdict();
        boolean same = each.stream().allMatch(one -> one.verdict() == first);
        return each.size() == 1 || (same && first != Verdict.UNKNOWN) ? each.get(0) : unknown(each);
    }

    private Judgement unknown(Collection<Judgement> each) {
        Set<FieldRef> missing = new TreeSet<>(doubts);
        each.forEach(one -> missing.addAll(one.missing()));
        return Judgement.unknown(missing);
    }
}
