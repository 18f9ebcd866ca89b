package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.NOT_APPLICABLE;
import static org.charterrules.finding.Verdict.UNKNOWN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Slot;
import org.jspecify.annotations.Nullable;

/** K12: notices agree with each other and with the record, and changes are told. */
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
            verdicts.add(Judging.when(cancelledAfterNotice(facts, meeting), () -> told(facts, meeting, null)));
            List<Slot> former = meeting.schedule().formerSlots();
            if (former == null) {
                Verdict nothing =
                        facts.file.notices() != null && facts.notices(meeting).isEmpty() ? NOT_APPLICABLE : UNKNOWN;
                verdicts.add(nothing);
                return Judging.together(verdicts);
            }
            for (Slot slot : former) {
                verdicts.add(Judging.when(movedAfterNotice(facts, meeting, slot), () -> told(facts, meeting, slot)));
            }
            return Judging.together(verdicts);
        });
    }

    private static Truth cancelledAfterNotice(Facts facts, Meeting meeting) {
        Truth cancelled =
                meeting.status() == null ? Truth.MAYBE : Truth.of(meeting.status() == MeetingStatus.CANCELLED);
        return Truth.all(cancelled, noticeBefore(facts, meeting, facts.asOf));
    }

    private static Truth movedAfterNotice(Facts facts, Meeting meeting, Slot slot) {
        Instant start = Ways.start(meeting);
        Truth moved = start == null || slot.start() == null
                ? Truth.MAYBE
                : Truth.of(!slot.start().toInstant().equals(start));
        return Truth.all(moved, noticeBefore(facts, meeting, meeting.schedule().bookedAt()));
    }

    /** Whether anything was sent before a change, other than the news of it. */
    private static Truth noticeBefore(Facts facts, Meeting meeting, @Nullable Instant change) {
        List<Notice> notices = facts.notices(meeting);
        if (notices == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.NO;
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

    /** Whether everybody heard of a move from a slot, or of the cancellation, strictly before either start. */
    private static Verdict told(Facts facts, Meeting meeting, @Nullable Slot slot) {
        Instant start = Ways.start(meeting);
        Instant old = slot == null
                ? start
                : slot.start() == null ? null : slot.start().toInstant();
        if (start == null || old == null) {
            return UNKNOWN;
        }
        Instant limit = (old.isBefore(start) ? old : start).minusNanos(1);
        return Ways.among(
                meeting.participants(),
                participant -> Truth.YES,
                participant -> Ways.by(
                        facts,
                        Ways.sendings(facts, notice -> fits(facts, meeting, slot, notice, participant)),
                        null,
                        Set.of(limit),
                        FactKind.NOTICES,
                        UNKNOWN));
    }

    private static Truth fits(
            Facts facts, Meeting meeting, @Nullable Slot slot, Notice notice, Participant participant) {
        if (!notice.meetingId().equals(meeting.id())) {
            return Truth.NO;
        }
        Truth cancellation = facts.kindIn(notice, Set.of(NoticeKind.CANCELLATION));
        Truth change = facts.kindIn(notice, Set.of(NoticeKind.CHANGE));
        Truth names = slot == null ? Truth.NO : facts.namesPresentDate(notice, meeting);
        return Truth.all(
                Truth.any(cancellation, Truth.all(change, names)), facts.reaches(notice, participant.personId()));
    }
}
