package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.UNKNOWN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Schedule;
import org.charterrules.model.Slot;
import org.jspecify.annotations.Nullable;

/** Notices agree with each other and with the record, and changes are told. */
final class Changes {
    private Changes() {}

    /** HIL-B3a. */
    static Verdict noticesAgree(Facts facts, Meeting meeting) {
        return Judging.when(facts.notCancelled(meeting), () -> {
            List<Notice> notices = facts.notices(meeting);
            if (notices == null) {
                return UNKNOWN;
            }
            Set<String> everybody = new TreeSet<>();
            everybody.add("somebody whose id is not recorded");
            for (Notice notice : notices) {
                if (notice.recipients() != null) {
                    everybody.addAll(notice.recipients());
                }
            }
            List<Verdict> certain = new ArrayList<>();
            List<Verdict> perhaps = new ArrayList<>();
            for (String id : everybody) {
                Truth several = several(facts, notices, id);
                if (several != Truth.NO) {
                    Truth misled = misled(facts, meeting, notices, id);
                    (several == Truth.YES ? certain : perhaps).add(Ways.says(misled.not()));
                }
            }
            return Judging.together(certain, perhaps);
        });
    }

    /** Whether somebody got at least two of the notices whose business it is to say when and where. */
    private static Truth several(Facts facts, List<Notice> notices, String id) {
        int certain = 0;
        int perhaps = 0;
        for (Notice notice : notices) {
            Truth got = got(facts, notices, notice, id);
            certain += got == Truth.YES ? 1 : 0;
            perhaps += got == Truth.MAYBE ? 1 : 0;
        }
        return certain > 1 ? Truth.YES : certain + perhaps > 1 ? Truth.MAYBE : Truth.NO;
    }

    /** Whether a notice that somebody got is wrong about the start or the place, and no later change they got is right. */
    private static Truth misled(Facts facts, Meeting meeting, List<Notice> notices, String id) {
        Truth result = Truth.NO;
        for (Notice notice : notices) {
            Truth time = startFits(meeting, notice).not();
            Truth place = placeFits(facts, meeting, notices, notice, id).not();
            for (Notice other : notices) {
                Truth change = Truth.all(
                        facts.kindIn(other, Set.of(NoticeKind.CHANGE)),
                        got(facts, notices, other, id),
                        notBefore(other, notice));
                if (other != notice) {
                    time = Truth.all(
                            time, Truth.all(change, startFits(meeting, other)).not());
                    place = Truth.all(
                            place, Truth.all(change, namesPlace(meeting, other)).not());
                }
            }
            result = Truth.any(result, Truth.all(got(facts, notices, notice, id), Truth.any(time, place)));
        }
        return result;
    }

    private static Truth got(Facts facts, List<Notice> notices, Notice notice, String id) {
        Truth replaced = Truth.NO;
        for (Notice other : notices) {
            if (notice.id().equals(other.supersedesId())) {
                replaced = Truth.any(replaced, facts.sent(other));
            }
        }
        Set<NoticeKind> announcing =
                EnumSet.of(NoticeKind.BOOKING, NoticeKind.INVITATION, NoticeKind.AGENDA, NoticeKind.CHANGE);
        return Truth.all(
                facts.kindIn(notice, announcing), facts.sent(notice), facts.reaches(notice, id), replaced.not());
    }

    private static Truth notBefore(Notice one, Notice other) {
        return one.sentAt() == null || other.sentAt() == null
                ? Truth.MAYBE
                : Truth.of(!one.sentAt().isBefore(other.sentAt()));
    }

    private static Truth startFits(Meeting meeting, Notice notice) {
        Instant start = Ways.start(meeting);
        return start == null || notice.statedStart() == null
                ? Truth.MAYBE
                : Truth.of(notice.statedStart().toInstant().equals(start));
    }

    /** A notice that names no place is not wrong about it. If no place is on record, the last notice is right. */
    private static Truth placeFits(Facts facts, Meeting meeting, List<Notice> notices, Notice notice, String id) {
        String stated = notice.statedVenue();
        if (stated == null) {
            return Truth.YES;
        }
        if (meeting.venue().name() != null) {
            return Truth.of(stated.equals(meeting.venue().name()));
        }
        Truth contradicted = Truth.NO;
        for (Notice other : notices) {
            boolean apart = other.statedVenue() != null && !other.statedVenue().equals(stated);
            contradicted = Truth.any(
                    contradicted, Truth.all(Truth.of(apart), got(facts, notices, other, id), notBefore(other, notice)));
        }
        return contradicted.not();
    }

    private static Truth namesPlace(Meeting meeting, Notice notice) {
        String place = meeting.venue().name();
        return Truth.of(notice.statedVenue() != null && (place == null || place.equals(notice.statedVenue())));
    }

    /** HOU-2.1b. */
    static Verdict changesTold(Facts facts, Meeting meeting) {
        return Judging.when(facts.anybodyInvited(meeting), () -> {
            List<Verdict> verdicts = new ArrayList<>();
            Truth cancelled =
                    meeting.status() == null ? Truth.MAYBE : Truth.of(meeting.status() == MeetingStatus.CANCELLED);
            verdicts.add(Judging.when(
                    Truth.all(cancelled, noticeBefore(facts, meeting, NEVER)),
                    () -> told(facts, meeting, Ways.start(meeting), notice -> Truth.NO)));
            List<Slot> former = meeting.schedule().formerSlots();
            if (former == null) {
                verdicts.add(Judging.when(noticeBefore(facts, meeting, NEVER), () -> UNKNOWN));
                return Judging.together(verdicts);
            }
            List<Slot> stations = stations(meeting, former);
            if (stations == null) {
                verdicts.add(Judging.when(noticeBefore(facts, meeting, null), () -> UNKNOWN));
                return Judging.together(verdicts);
            }
            List<Verdict> certain = new ArrayList<>();
            List<Verdict> perhaps = new ArrayList<>();
            certain.addAll(verdicts);
            for (int i = 0; i + 1 < stations.size(); i++) {
                Slot from = stations.get(i);
                List<Slot> to = stations.subList(i + 1, stations.size());
                Truth owed = Truth.all(
                        apart(from, to.get(0)),
                        noticeBefore(facts, meeting, to.get(0).fixedAt()));
                Verdict verdict = told(facts, meeting, earlier(from, to.get(0)), notice -> isNews(to, notice));
                if (owed != Truth.NO) {
                    (owed == Truth.YES ? certain : perhaps).add(verdict);
                }
            }
            return Judging.together(certain, perhaps);
        });
    }

    private static final Instant NEVER = Instant.MAX;

    /** The slots in the order in which they were fixed, the present one last; {@code null} if nobody knows. */
    private static @Nullable List<Slot> stations(Meeting meeting, List<Slot> former) {
        if (former.size() > 1 && former.stream().anyMatch(slot -> slot.fixedAt() == null)) {
            return null;
        }
        List<Slot> all = new ArrayList<>(former);
        if (all.size() > 1) {
            all.sort((one, other) -> one.fixedAt().compareTo(other.fixedAt()));
        }
        Schedule schedule = meeting.schedule();
        all.add(new Slot(schedule.start(), schedule.end(), schedule.bookedAt()));
        return all;
    }

    private static Truth apart(Slot one, Slot other) {
        return one.start() == null || other.start() == null
                ? Truth.MAYBE
                : Truth.of(!one.start().toInstant().equals(other.start().toInstant()));
    }

    private static @Nullable Instant earlier(Slot one, Slot other) {
        if (one.start() == null || other.start() == null) {
            return null;
        }
        Instant first = one.start().toInstant();
        Instant second = other.start().toInstant();
        return first.isBefore(second) ? first : second;
    }

    /** A change notice is news of a move if it was sent once the meeting was moved, or names where it went then or later. */
    private static Truth isNews(List<Slot> to, Notice notice) {
        Instant moved = to.get(0).fixedAt();
        Truth news = moved == null || notice.sentAt() == null
                ? Truth.MAYBE
                : Truth.of(!notice.sentAt().isBefore(moved));
        for (Slot slot : to) {
            Truth named = slot.start() == null || notice.statedStart() == null
                    ? Truth.MAYBE
                    : Truth.of(
                            notice.statedStart().toInstant().equals(slot.start().toInstant()));
            news = Truth.any(news, named);
        }
        return news;
    }

    /** Whether anything was sent before a change, other than that the meeting is cancelled. */
    private static Truth noticeBefore(Facts facts, Meeting meeting, @Nullable Instant change) {
        List<Notice> notices = facts.notices(meeting);
        if (notices == null) {
            return Truth.MAYBE;
        }
        Truth result = facts.covers(FactKind.NOTICES) ? Truth.NO : Truth.MAYBE;
        for (Notice notice : notices) {
            Truth before = change == null || notice.sentAt() == null
                    ? Truth.MAYBE
                    : Truth.of(notice.sentAt().isBefore(change));
            Truth other =
                    facts.kindIn(notice, EnumSet.of(NoticeKind.CANCELLATION)).not();
            result = Truth.any(result, Truth.all(facts.sent(notice), before, other));
        }
        return result;
    }

    /** Whether everybody heard strictly before some instant: that the meeting is cancelled, or other news. */
    private static Verdict told(
            Facts facts, Meeting meeting, @Nullable Instant before, Function<Notice, Truth> isNews) {
        if (before == null) {
            return UNKNOWN;
        }
        return Ways.among(
                meeting.participants(),
                participant -> Truth.YES,
                participant -> Ways.by(
                        facts,
                        Ways.sendings(facts, notice -> tells(facts, meeting, notice, participant, isNews)),
                        null,
                        Set.of(before.minusNanos(1)),
                        FactKind.NOTICES,
                        UNKNOWN));
    }

    private static Truth tells(
            Facts facts, Meeting meeting, Notice notice, Participant participant, Function<Notice, Truth> isNews) {
        if (!notice.meetingId().equals(meeting.id())) {
            return Truth.NO;
        }
        Truth cancellation = facts.kindIn(notice, Set.of(NoticeKind.CANCELLATION));
        Truth change = Truth.all(facts.kindIn(notice, Set.of(NoticeKind.CHANGE)), isNews.apply(notice));
        return Truth.all(Truth.any(cancellation, change), facts.reaches(notice, participant.personId()));
    }
}
