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
            List<Verdict> verdicts = new ArrayList<>();
            for (String id : everybody) {
                verdicts.add(agree(facts, meeting, notices, id));
            }
            return Judging.together(verdicts);
        });
    }

    private static Verdict agree(Facts facts, Meeting meeting, List<Notice> notices, String id) {
        int certain = 0;
        int perhaps = 0;
        Truth conflict = Truth.NO;
        for (Notice notice : notices) {
            Truth got = got(facts, notices, notice, id);
            if (got == Truth.NO) {
                continue;
            }
            certain += got == Truth.YES ? 1 : 0;
            perhaps += got == Truth.MAYBE ? 1 : 0;
            Truth open = explained(facts, meeting, notices, notice, id).not();
            Truth differs = differs(meeting, notice);
            for (Notice other : notices) {
                boolean apart = other != notice && apart(notice, other);
                differs = Truth.any(differs, Truth.all(Truth.of(apart), got(facts, notices, other, id)));
            }
            conflict = Truth.any(conflict, Truth.all(got, differs, open));
        }
        Truth several = certain > 1 ? Truth.YES : certain + perhaps > 1 ? Truth.MAYBE : Truth.NO;
        Truth kept = conflict.not();
        return Judging.when(several, () -> Ways.says(kept));
    }

    /** Whether a notice that names a start is live and reached somebody. */
    private static Truth got(Facts facts, List<Notice> notices, Notice notice, String id) {
        if (notice.statedStart() == null) {
            return Truth.NO;
        }
        Truth replaced = Truth.NO;
        for (Notice other : notices) {
            if (notice.id().equals(other.supersedesId())) {
                replaced = Truth.any(replaced, facts.sent(other));
            }
        }
        return Truth.all(facts.sent(notice), facts.reaches(notice, id), replaced.not());
    }

    private static Truth differs(Meeting meeting, Notice notice) {
        Instant start = Ways.start(meeting);
        boolean otherVenue = notice.statedVenue() != null
                && meeting.venue().name() != null
                && !notice.statedVenue().equals(meeting.venue().name());
        boolean unknownVenue = notice.statedVenue() != null && meeting.venue().name() == null;
        Truth venue = unknownVenue ? Truth.MAYBE : Truth.of(otherVenue);
        Truth time = start == null
                ? Truth.MAYBE
                : Truth.of(!notice.statedStart().toInstant().equals(start));
        return Truth.any(venue, time);
    }

    private static boolean apart(Notice one, Notice other) {
        boolean starts = one.statedStart() != null
                && other.statedStart() != null
                && !one.statedStart().toInstant().equals(other.statedStart().toInstant());
        boolean venues = one.statedVenue() != null
                && other.statedVenue() != null
                && !one.statedVenue().equals(other.statedVenue());
        return starts || venues;
    }

    /** Whether a later notice of a change, in agreement with the record, put this one right; one in agreement needs none. */
    private static Truth explained(Facts facts, Meeting meeting, List<Notice> notices, Notice notice, String id) {
        Truth result = Truth.NO;
        for (Notice change : notices) {
            if (change == notice) {
                continue;
            }
            Truth later = change.sentAt() == null || notice.sentAt() == null
                    ? Truth.MAYBE
                    : Truth.of(!change.sentAt().isBefore(notice.sentAt()));
            Truth got = got(facts, notices, change, id);
            if (got != Truth.NO) {
                Truth right = differs(meeting, change).not();
                result = Truth.any(
                        result, Truth.all(facts.kindIn(change, Set.of(NoticeKind.CHANGE)), got, later, right));
            }
        }
        boolean agrees = differs(meeting, notice) == Truth.NO;
        return agrees ? Truth.any(result, Truth.YES) : result;
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
