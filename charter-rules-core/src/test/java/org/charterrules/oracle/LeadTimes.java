package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.EXCUSED;
import static org.charterrules.finding.Verdict.PENDING;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Slot;
import org.jspecify.annotations.Nullable;

/** What must happen so many dates before a meeting. */
final class LeadTimes {
    private LeadTimes() {}

    private static Truth parentGroup(Facts facts, Meeting meeting) {
        return Truth.all(
                facts.notCancelled(meeting),
                facts.kindIs(meeting, MeetingKind.CO_PRODUCTION_GROUP),
                facts.includes(meeting, Facts.PARENTS));
    }

    /** HOU-7.4a. */
    static Verdict booking(Facts facts, Meeting meeting) {
        return Judging.when(parentGroup(facts, meeting), () -> bookedEarly(facts, meeting));
    }

    private static Verdict bookedEarly(Facts facts, Meeting meeting) {
        if (meeting.schedule().start() == null) {
            return UNKNOWN;
        }
        Instant bookedAt = meeting.schedule().bookedAt();
        boolean enoughTimeLeft = early(facts, meeting, facts.asOf);
        if (facts.happened(bookedAt)) {
            if (early(facts, meeting, bookedAt)) {
                return SATISFIED;
            }
            Truth earlier = sameDateFixedEarly(facts, meeting);
            return earlier == Truth.YES ? SATISFIED : earlier == Truth.MAYBE ? UNKNOWN : VIOLATED;
        }
        if (meeting.status() == MeetingStatus.PROPOSED) {
            return enoughTimeLeft ? PENDING : VIOLATED;
        }
        boolean proven = meeting.status() == MeetingStatus.BOOKED && enoughTimeLeft
                || sameDateFixedEarly(facts, meeting) == Truth.YES
                || announcedEarly(facts, meeting);
        return proven ? SATISFIED : UNKNOWN;
    }

    private static boolean early(Facts facts, Meeting meeting, Instant when) {
        LocalDate start = meeting.schedule().start().toLocalDate();
        return ChronoUnit.DAYS.between(facts.date(meeting, when), start) >= 25;
    }

    /** AMB-15: a new time on the same date does not restart the count. */
    private static Truth sameDateFixedEarly(Facts facts, Meeting meeting) {
        Truth result = meeting.schedule().formerSlots() == null ? Truth.MAYBE : Truth.NO;
        if (meeting.schedule().formerSlots() != null) {
            for (Slot slot : meeting.schedule().formerSlots()) {
                Truth sameDate = slot.start() == null
                        ? Truth.MAYBE
                        : Truth.of(slot.start()
                                .toLocalDate()
                                .equals(meeting.schedule().start().toLocalDate()));
                Truth fixedEarly = slot.fixedAt() == null
                        ? Truth.MAYBE
                        : Truth.of(facts.happened(slot.fixedAt()) && early(facts, meeting, slot.fixedAt()));
                result = Truth.any(result, Truth.all(sameDate, fixedEarly));
            }
        }
        return result;
    }

    private static boolean announcedEarly(Facts facts, Meeting meeting) {
        List<Notice> notices = facts.notices(meeting);
        if (notices != null) {
            for (Notice notice : notices) {
                Truth names = Truth.all(
                        facts.kindIn(notice, Set.of(NoticeKind.BOOKING, NoticeKind.INVITATION)),
                        facts.sent(notice),
                        facts.namesPresentDate(notice, meeting));
                if (names == Truth.YES && early(facts, meeting, notice.sentAt())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** HOU-7.4b. */
    static Verdict agenda(Facts facts, Meeting meeting) {
        return Judging.when(parentGroup(facts, meeting), () -> {
            if (meeting.participants() == null) {
                return UNKNOWN;
            }
            List<Verdict> verdicts = new ArrayList<>();
            for (Participant participant : meeting.participants()) {
                verdicts.add(reachedInTime(facts, meeting, participant.personId(), NoticeKind.AGENDA, null, 7));
            }
            return Judging.together(verdicts);
        });
    }

    /** HOU-7.4c. */
    static Verdict papers(Facts facts, Meeting meeting) {
        Truth papers = meeting.documentIds() == null
                ? Truth.MAYBE
                : Truth.of(!meeting.documentIds().isEmpty());
        return Judging.when(Truth.all(parentGroup(facts, meeting), papers), () -> {
            if (meeting.participants() == null || meeting.documentIds() == null) {
                return UNKNOWN;
            }
            List<Verdict> verdicts = new ArrayList<>();
            for (Participant participant : meeting.participants()) {
                for (String paper : meeting.documentIds()) {
                    verdicts.add(reachedInTime(facts, meeting, participant.personId(), NoticeKind.DOCUMENTS, paper, 7));
                }
            }
            return Judging.together(verdicts);
        });
    }

    static Verdict reachedInTime(
            Facts facts, Meeting meeting, String personId, NoticeKind kind, @Nullable String paper, int days) {
        ZonedDateTime start = meeting.schedule().start();
        List<Notice> notices = facts.notices(meeting);
        if (start == null || notices == null) {
            return UNKNOWN;
        }
        Circulation circulation =
                new Circulation(facts, facts.today(meeting), start.toLocalDate().minusDays(days));
        for (Notice notice : notices) {
            Truth carries = Truth.YES;
            if (paper != null) {
                carries = notice.documentIds() == null
                        ? Truth.MAYBE
                        : Truth.of(notice.documentIds().contains(paper));
            }
            Truth reached = Truth.all(
                    facts.kindIn(notice, Set.of(kind)),
                    facts.sent(notice),
                    facts.namesPresentDate(notice, meeting),
                    facts.reaches(notice, personId),
                    carries);
            Truth material = Truth.YES;
            if (notice.version() > 1) {
                material = notice.material() == null ? Truth.MAYBE : Truth.of(notice.material());
            }
            circulation.add(reached, sentOn(facts, meeting, notice), notice.version(), material);
        }
        return circulation.verdict();
    }

    static @Nullable LocalDate sentOn(Facts facts, Meeting meeting, Notice notice) {
        return notice.sentAt() == null ? null : facts.date(meeting, notice.sentAt());
    }

    /** HS-C10a. */
    static Verdict warning(Facts facts, Meeting meeting) {
        return Judging.when(facts.notCancelled(meeting), () -> {
            if (meeting.participants() == null) {
                return UNKNOWN;
            }
            List<Verdict> certain = new ArrayList<>();
            List<Verdict> perhaps = new ArrayList<>();
            for (Participant participant : meeting.participants()) {
                Truth owed = facts.counts(participant, Facts.PARENTS_AND_YOUNG);
                if (Boolean.TRUE.equals(participant.joinedOnOwnRequest()) || owed == Truth.NO) {
                    continue;
                }
                (owed == Truth.YES ? certain : perhaps).add(warned(facts, meeting, participant));
            }
            return Judging.together(certain, perhaps);
        });
    }

    private static Verdict warned(Facts facts, Meeting meeting, Participant participant) {
        ZonedDateTime start = meeting.schedule().start();
        List<Notice> notices = facts.notices(meeting);
        if (start == null || notices == null) {
            return UNKNOWN;
        }
        Circulation circulation =
                new Circulation(facts, facts.today(meeting), start.toLocalDate().minusDays(7));
        for (Notice notice : notices) {
            Truth reached = Truth.all(
                    facts.kindIn(notice, Set.of(NoticeKind.BOOKING, NoticeKind.INVITATION, NoticeKind.CHANGE)),
                    facts.sent(notice),
                    facts.namesPresentDate(notice, meeting),
                    facts.reaches(notice, participant.personId()));
            circulation.add(reached, sentOn(facts, meeting, notice), 1, Truth.YES);
        }
        Verdict verdict = circulation.verdict();
        Instant waivedAt = participant.noticeWaivedAt();
        boolean waived = facts.happened(waivedAt) && waivedAt.isBefore(start.toInstant());
        return verdict == VIOLATED && waived ? EXCUSED : verdict;
    }
}
