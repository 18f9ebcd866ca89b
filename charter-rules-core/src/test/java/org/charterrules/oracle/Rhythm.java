package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.NOT_APPLICABLE;
import static org.charterrules.finding.Verdict.PENDING;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.FactKind;
import org.charterrules.model.Group;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.Schedule;
import org.charterrules.model.Stage;
import org.threeten.extra.PeriodDuration;

/** A series keeps its rhythm and its people. */
final class Rhythm {
    private Rhythm() {}

    private static boolean tooLong(LocalDate from, LocalDate to, PeriodDuration rhythm) {
        return to.isAfter(
                from.plus(rhythm.getPeriod()).plusDays(rhythm.getDuration().toDays()));
    }

    private static LocalDate londonDate(Instant when) {
        return when.atZone(Schedule.DEFAULT_ZONE).toLocalDate();
    }

    /** HIL-B6a. */
    static Verdict informed(Facts facts) {
        return Judging.when(active(facts), () -> {
            PeriodDuration rhythm = facts.file.policy().houseFigures().get(HouseFigure.INFORM_EVERY);
            if (rhythm == null || facts.file.notices() == null) {
                return UNKNOWN;
            }
            List<LocalDate> dates = new ArrayList<>();
            boolean undated = false;
            Notice latest = null;
            for (Notice notice : facts.file.notices()) {
                undated |= notice.sentAt() == null;
                if (facts.happened(notice.sentAt())) {
                    dates.add(facts.date(about(facts, notice), notice.sentAt()));
                    boolean later = latest == null || !notice.sentAt().isBefore(latest.sentAt());
                    latest = later ? notice : latest;
                }
            }
            if (undated) {
                return UNKNOWN;
            }
            Verdict broken = facts.covers(FactKind.NOTICES) ? VIOLATED : UNKNOWN;
            if (dates.isEmpty()) {
                return facts.covers(FactKind.NOTICES) ? NOT_APPLICABLE : UNKNOWN;
            }
            dates.add(facts.today(about(facts, latest)));
            Collections.sort(dates);
            for (int i = 1; i < dates.size(); i++) {
                if (tooLong(dates.get(i - 1), dates.get(i), rhythm)) {
                    return broken;
                }
            }
            return SATISFIED;
        });
    }

    private static Meeting about(Facts facts, Notice notice) {
        return facts.file.meetings().stream()
                .filter(one -> one.id().equals(notice.meetingId()))
                .findFirst()
                .orElseThrow();
    }

    /** A meeting still to come, or an action still open. */
    private static Truth active(Facts facts) {
        Truth result = Truth.NO;
        for (Meeting meeting : facts.file.meetings()) {
            Instant start = Ways.start(meeting);
            Truth ahead = start == null ? Truth.MAYBE : Truth.of(start.isAfter(facts.asOf));
            Truth over = facts.held(meeting);
            result = Truth.any(result, Truth.all(ahead, facts.notCancelled(meeting), over.not()));
        }
        if (facts.file.actions() == null) {
            return Truth.any(result, Truth.MAYBE);
        }
        for (Action action : facts.file.actions()) {
            result = Truth.any(result, Ways.open(facts, action));
        }
        return result;
    }

    /** HOU-3.4a: unless the status of a meeting, or the date of one that counts, is not known. */
    static Verdict meets(Facts facts) {
        Truth applies = Truth.NO;
        for (Meeting meeting : facts.file.meetings()) {
            Truth kind = Ways.kindIn(meeting, MeetingKind.FORUM, MeetingKind.CO_PRODUCTION_GROUP);
            applies = Truth.any(applies, Truth.all(kind, facts.notCancelled(meeting)));
        }
        return Judging.when(applies, () -> {
            PeriodDuration rhythm = facts.file.policy().houseFigures().get(HouseFigure.MEET_EVERY);
            if (rhythm == null) {
                return UNKNOWN;
            }
            return meets(facts, rhythm);
        });
    }

    private static Verdict meets(Facts facts, PeriodDuration rhythm) {
        List<LocalDate> held = new ArrayList<>();
        List<LocalDate> perhaps = new ArrayList<>();
        List<LocalDate> booked = new ArrayList<>();
        for (Meeting meeting : facts.file.meetings()) {
            MeetingStatus status = meeting.status();
            boolean counts = status == MeetingStatus.HELD || status == MeetingStatus.BOOKED;
            if (status == null || counts && meeting.schedule().start() == null) {
                return UNKNOWN;
            }
            if (counts) {
                LocalDate date = meeting.schedule().start().toLocalDate();
                boolean begun = facts.happened(Ways.start(meeting));
                (!begun ? booked : status == MeetingStatus.HELD ? held : perhaps).add(date);
            }
        }
        Set<Verdict> possible = EnumSet.of(meets(facts, rhythm, held, booked));
        held.addAll(perhaps);
        possible.add(meets(facts, rhythm, held, booked));
        return Judging.settled(possible);
    }

    /** Once the next date is booked in time it is kept; until then there is time as long as the figure allows. */
    private static Verdict meets(Facts facts, PeriodDuration rhythm, List<LocalDate> held, List<LocalDate> booked) {
        if (held.isEmpty()) {
            return NOT_APPLICABLE;
        }
        List<LocalDate> dates = new ArrayList<>(held);
        Collections.sort(dates);
        for (int i = 1; i < dates.size(); i++) {
            if (tooLong(dates.get(i - 1), dates.get(i), rhythm)) {
                return VIOLATED;
            }
        }
        LocalDate last = dates.get(dates.size() - 1);
        if (booked.stream().anyMatch(next -> next.isAfter(last) && !tooLong(last, next, rhythm))) {
            return SATISFIED;
        }
        return tooLong(last, londonDate(facts.asOf), rhythm) ? VIOLATED : PENDING;
    }

    /** LAN-F2: every meeting that may be the first of the start of the work is tried. */
    static Verdict stay(Facts facts) {
        if (facts.file.meetings().size() < 2) {
            return NOT_APPLICABLE;
        }
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        tryStarts(facts, 0, new ArrayList<>(), possible);
        return Judging.settled(possible);
    }

    private static void tryStarts(Facts facts, int next, List<Meeting> starts, Set<Verdict> possible) {
        if (next == facts.file.meetings().size()) {
            if (starts.isEmpty()) {
                possible.add(NOT_APPLICABLE);
            }
            Instant earliest = starts.stream()
                    .map(one -> Ways.start(one) == null ? Instant.MAX : Ways.start(one))
                    .min(Comparator.naturalOrder())
                    .orElse(Instant.MAX);
            starts.stream()
                    .filter(one -> Ways.start(one) == null || Ways.start(one).equals(earliest))
                    .forEach(one -> possible.add(stayFrom(facts, one)));
            return;
        }
        Meeting meeting = facts.file.meetings().get(next);
        Truth begins = Truth.all(Ways.is(meeting.planning().stage(), Set.of(Stage.START)), facts.notCancelled(meeting));
        for (boolean start : begins.possible()) {
            List<Meeting> more = new ArrayList<>(starts);
            if (start) {
                more.add(meeting);
            }
            tryStarts(facts, next + 1, more, possible);
        }
    }

    private static Verdict stayFrom(Facts facts, Meeting first) {
        return Ways.among(
                facts.file.meetings(),
                later -> {
                    boolean self = later.id().equals(first.id());
                    Instant start = Ways.start(first);
                    Instant then = Ways.start(later);
                    Truth after = start == null || then == null ? Truth.MAYBE : Truth.of(then.isAfter(start));
                    return self ? Truth.NO : Truth.all(after, facts.notCancelled(later));
                },
                later -> Ways.unlessReason(later, "LAN-F2", sameGroups(facts, first, later)));
    }

    private static Verdict sameGroups(Facts facts, Meeting first, Meeting later) {
        Truth same = Truth.YES;
        for (Group group : Group.values()) {
            Truth then = facts.includes(first, Set.of(group));
            Truth now = facts.includes(later, Set.of(group));
            boolean known = then != Truth.MAYBE && now != Truth.MAYBE;
            same = Truth.all(same, known ? Truth.of(then == now) : Truth.MAYBE);
        }
        return Ways.says(same);
    }
}
