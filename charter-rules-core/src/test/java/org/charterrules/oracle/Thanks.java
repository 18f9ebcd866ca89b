package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.PENDING;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Attendance;
import org.charterrules.model.FactKind;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.jspecify.annotations.Nullable;

/** Payment and thanks. */
final class Thanks {
    private Thanks() {}

    private static Truth attended(Participant participant) {
        Attendance attendance = participant.attendance();
        if (attendance == null || attendance == Attendance.INVITED) {
            return Truth.MAYBE;
        }
        return Truth.of(attendance == Attendance.ATTENDED);
    }

    private static Truth recognised(Participant participant) {
        if (participant.recognition() == null) {
            return Truth.MAYBE;
        }
        return switch (participant.recognition()) {
            case PAYMENT, VOUCHER, THANKS, DECLINED_BY_PERSON -> Truth.YES;
            case EXPENSES_ONLY, NONE_OFFERED -> Truth.NO;
        };
    }

    private static Verdict each(
            Meeting meeting, Function<Participant, Truth> belongs, Function<Participant, Verdict> judge) {
        if (meeting.participants() == null) {
            return UNKNOWN;
        }
        List<Verdict> certain = new ArrayList<>();
        List<Verdict> perhaps = new ArrayList<>();
        for (Participant one : meeting.participants()) {
            Truth owed = belongs.apply(one);
            if (owed != Truth.NO) {
                (owed == Truth.YES ? certain : perhaps).add(judge.apply(one));
            }
        }
        return Judging.together(certain, perhaps);
    }

    /** OH-L6b. */
    static Verdict offered(Facts facts, Meeting meeting) {
        return Judging.when(
                facts.held(meeting),
                () -> each(
                        meeting,
                        one -> Truth.all(attended(one), facts.counts(one, Facts.LIVED_EXPERIENCE), unpaid(one)),
                        one -> switch (recognised(one)) {
                            case YES -> SATISFIED;
                            case MAYBE -> UNKNOWN;
                            case NO -> VIOLATED;
                        }));
    }

    private static Truth unpaid(Participant participant) {
        return participant.paidByEmployer() == null ? Truth.MAYBE : Truth.of(!participant.paidByEmployer());
    }

    /** HOU-10.1. */
    static Verdict acknowledged(Facts facts, Meeting meeting) {
        return Judging.when(
                facts.held(meeting), () -> each(meeting, Thanks::attended, one -> acknowledged(facts, meeting, one)));
    }

    private static Verdict acknowledged(Facts facts, Meeting meeting, Participant participant) {
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        for (@Nullable Instant limit : nextStarts(facts, meeting)) {
            Truth done = Truth.any(recognised(participant), thanked(facts, meeting, participant));
            boolean ahead = limit == null || facts.asOf.isBefore(limit);
            Verdict missing = ahead ? PENDING : facts.covers(FactKind.NOTICES) ? VIOLATED : UNKNOWN;
            for (boolean yes : done.possible()) {
                possible.add(yes ? SATISFIED : missing);
            }
        }
        return Judging.settled(possible);
    }

    /** Thanks that come late are thanks. */
    private static Truth thanked(Facts facts, Meeting meeting, Participant participant) {
        List<Notice> notices = facts.notices(meeting);
        if (notices == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.NO;
        for (Notice notice : notices) {
            Truth thanks = Truth.all(
                    facts.kindIn(notice, Set.of(NoticeKind.THANKS)),
                    facts.sent(notice),
                    afterwards(facts, meeting, notice),
                    facts.reaches(notice, participant.personId()));
            result = Truth.any(result, thanks);
        }
        return result;
    }

    /** Nobody can be thanked for what is still to come. */
    private static Truth afterwards(Facts facts, Meeting meeting, Notice notice) {
        Instant end = facts.end(meeting);
        return end == null || notice.sentAt() == null
                ? Truth.MAYBE
                : Truth.of(!notice.sentAt().isBefore(end));
    }

    /** When the next meeting begins, in every way that the records allow; {@code null} for no next meeting. */
    private static List<@Nullable Instant> nextStarts(Facts facts, Meeting meeting) {
        ZonedDateTime start = meeting.schedule().start();
        List<Meeting> others = new ArrayList<>();
        for (Meeting other : facts.file.meetings()) {
            ZonedDateTime starts = other.schedule().start();
            boolean candidate =
                    !other.id().equals(meeting.id()) && starts != null && other.status() != MeetingStatus.CANCELLED;
            if (candidate && (start == null || starts.toInstant().isAfter(start.toInstant()))) {
                others.add(other);
            }
        }
        others.sort(Comparator.comparing(other -> other.schedule().start().toInstant()));
        List<@Nullable Instant> result = new ArrayList<>();
        for (Meeting other : facts.file.meetings()) {
            boolean perhapsLongAgo = !other.id().equals(meeting.id())
                    && other.schedule().start() == null
                    && other.status() != MeetingStatus.CANCELLED;
            if (perhapsLongAgo) {
                result.add(Instant.MIN);
            }
        }
        for (Meeting other : others) {
            result.add(other.schedule().start().toInstant());
            if (start != null && other.status() != null) {
                return result;
            }
        }
        result.add(null);
        return result;
    }
}
