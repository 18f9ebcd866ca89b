package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.NOT_APPLICABLE;
import static org.charterrules.finding.Verdict.PENDING;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.threeten.extra.PeriodDuration;

/** What must reach people at least a day before a meeting. */
final class Advance {
    private Advance() {}

    /** HOU-3.1a. */
    static Verdict told(Facts facts, Meeting meeting) {
        return Judging.when(Live.peopleExpected(facts, meeting), () -> {
            if (meeting.participants() == null) {
                return UNKNOWN;
            }
            List<Verdict> verdicts = new ArrayList<>();
            for (Participant participant : meeting.participants()) {
                verdicts.add(told(facts, meeting, participant.personId()));
            }
            return Judging.together(verdicts);
        });
    }

    private static Verdict told(Facts facts, Meeting meeting, String personId) {
        ZonedDateTime start = meeting.schedule().start();
        List<Notice> notices = facts.notices(meeting);
        if (start == null || notices == null) {
            return UNKNOWN;
        }
        Circulation circulation =
                new Circulation(facts, facts.today(meeting), start.toLocalDate().minusDays(1));
        for (Notice notice : notices) {
            Truth reached = Truth.all(
                    statesDate(facts, meeting, notice),
                    facts.sent(notice),
                    facts.namesPresentDate(notice, meeting),
                    facts.reaches(notice, personId));
            circulation.add(reached, LeadTimes.sentOn(facts, meeting, notice), 1, Truth.YES);
        }
        return circulation.verdict();
    }

    /** Bookings, invitations and changes are about the date; of others it has to be on record that they name one. */
    private static Truth statesDate(Facts facts, Meeting meeting, Notice notice) {
        Truth aboutDate = facts.kindIn(notice, Set.of(NoticeKind.BOOKING, NoticeKind.INVITATION, NoticeKind.CHANGE));
        Truth names = notice.statedStart() == null ? Truth.MAYBE : Truth.YES;
        Truth takesBack = facts.kindIn(notice, Set.of(NoticeKind.CANCELLATION));
        return Truth.any(aboutDate, Truth.all(names, Live.beforeStart(meeting, notice.sentAt()), takesBack.not()));
    }

    /** LAN-C5b. */
    static Verdict read(Facts facts, Meeting meeting) {
        return Judging.when(Live.peopleExpected(facts, meeting), () -> {
            if (meeting.participants() == null) {
                return UNKNOWN;
            }
            List<Verdict> verdicts = new ArrayList<>();
            for (Participant one : meeting.participants()) {
                int days = readingDays(facts, one.personId());
                Verdict agenda = LeadTimes.reachedInTime(facts, meeting, one.personId(), NoticeKind.AGENDA, null, days);
                // Nobody knows who needs longer, so that only what is too late for all is certain.
                verdicts.add(facts.file.people() == null && agenda != VIOLATED ? UNKNOWN : agenda);
                if (meeting.documentIds() == null) {
                    verdicts.add(UNKNOWN);
                    continue;
                }
                for (String paper : meeting.documentIds()) {
                    verdicts.add(
                            LeadTimes.reachedInTime(facts, meeting, one.personId(), NoticeKind.DOCUMENTS, paper, days));
                }
            }
            return Judging.together(verdicts);
        });
    }

    private static int readingDays(Facts facts, String personId) {
        Person person = facts.person(personId);
        return person == null || person.readingDays() == null ? 1 : person.readingDays();
    }

    /** HIL-B3b. */
    static Verdict information(Facts facts, Meeting meeting) {
        if (facts.notCancelled(meeting) == Truth.NO) {
            return NOT_APPLICABLE;
        }
        List<Notice> notices = facts.notices(meeting);
        if (notices == null) {
            return UNKNOWN;
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Notice notice : notices) {
            Truth applies = Truth.all(
                    facts.notCancelled(meeting),
                    facts.kindIn(notice, Set.of(NoticeKind.INFORMATION, NoticeKind.DOCUMENTS)));
            verdicts.add(Judging.when(applies, () -> inGoodTime(facts, meeting, notice)));
        }
        return Judging.together(verdicts);
    }

    private static Verdict inGoodTime(Facts facts, Meeting meeting, Notice notice) {
        ZonedDateTime start = meeting.schedule().start();
        if (start == null || notice.sentAt() == null) {
            return UNKNOWN;
        }
        LocalDate limit = start.toLocalDate().minusDays(1);
        PeriodDuration figure = facts.file.policy().houseFigures().get(HouseFigure.INFORMATION_BEFORE);
        if (figure != null) {
            LocalDate earlier =
                    start.minus(figure.getPeriod()).minus(figure.getDuration()).toLocalDate();
            limit = earlier.isBefore(limit) ? earlier : limit;
        }
        if (facts.happened(notice.sentAt())) {
            return facts.date(meeting, notice.sentAt()).isAfter(limit) ? VIOLATED : SATISFIED;
        }
        if (!facts.today(meeting).isAfter(limit)) {
            return PENDING;
        }
        return facts.covers(FactKind.NOTICES) ? VIOLATED : UNKNOWN;
    }
}
