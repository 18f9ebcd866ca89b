package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.PENDING;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.charterrules.finding.Verdict;
import org.charterrules.model.AgendaItemKind;
import org.charterrules.model.Decision;
import org.charterrules.model.FactKind;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Topic;

/** What people are told before a meeting, and what its agenda leaves room for. */
final class Topics {
    private Topics() {}

    /** Any kind of notice tells people what it says. */
    private static Truth stated(Facts facts, Meeting meeting, Topic topic) {
        return Live.said(facts, meeting, notice -> Live.states(notice, topic));
    }

    private static Verdict each(Meeting meeting, Function<Participant, Verdict> judge) {
        if (meeting.participants() == null) {
            return UNKNOWN;
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Participant participant : meeting.participants()) {
            verdicts.add(judge.apply(participant));
        }
        return Judging.together(verdicts);
    }

    // ---- purpose ----

    /** LAN-A5. */
    static Verdict purpose(Facts facts, Meeting meeting) {
        return Judging.when(
                Live.peopleExpected(facts, meeting),
                () -> each(
                        meeting,
                        one -> Live.byStart(facts, meeting, statedTo(facts, meeting, Topic.PURPOSE, one.personId()))));
    }

    /** HS-C10b: by the date on which the notice of the meeting is due. */
    static Verdict purposeForFamilies(Facts facts, Meeting meeting) {
        Truth applies = Truth.all(facts.notCancelled(meeting), facts.includes(meeting, Facts.FAMILY));
        return Judging.when(applies, () -> {
            if (meeting.participants() == null) {
                return UNKNOWN;
            }
            List<Verdict> certain = new ArrayList<>();
            List<Verdict> perhaps = new ArrayList<>();
            for (Participant one : meeting.participants()) {
                Truth owed = facts.counts(one, Facts.FAMILY);
                if (owed != Truth.NO) {
                    (owed == Truth.YES ? certain : perhaps).add(purposeInTime(facts, meeting, one.personId()));
                }
            }
            return Judging.together(certain, perhaps);
        });
    }

    private static Verdict purposeInTime(Facts facts, Meeting meeting, String personId) {
        ZonedDateTime start = meeting.schedule().start();
        if (start == null || facts.notices(meeting) == null) {
            return UNKNOWN;
        }
        LocalDate limit = start.toLocalDate().minusDays(7);
        Circulation circulation = new Circulation(facts, facts.today(meeting), limit);
        for (Notice notice : facts.notices(meeting)) {
            Truth before = notice.sentAt() == null
                    ? Truth.MAYBE
                    : Truth.of(notice.sentAt().isBefore(start.toInstant()));
            Truth reached = Truth.all(
                    before,
                    Live.isLive(facts, meeting, notice),
                    Live.states(notice, Topic.PURPOSE),
                    facts.reaches(notice, personId));
            circulation.add(reached, LeadTimes.sentOn(facts, meeting, notice), 1, Truth.YES);
        }
        return circulation.verdict();
    }

    // ---- one statement for all ----

    /** HIL-C1a. */
    static Verdict whatToExpect(Facts facts, Meeting meeting) {
        return Judging.when(Live.peopleExpected(facts, meeting), () -> {
            Truth stated = Truth.all(stated(facts, meeting, Topic.PURPOSE), stated(facts, meeting, Topic.EXPECTATIONS));
            return Live.byStart(facts, meeting, stated);
        });
    }

    /** HIL-C6c. */
    static Verdict expectations(Facts facts, Meeting meeting) {
        return Judging.when(
                Live.severalExpected(facts, meeting),
                () -> Live.byStart(facts, meeting, stated(facts, meeting, Topic.EXPECTATIONS)));
    }

    /** HOU-2.1a. */
    static Verdict context(Facts facts, Meeting meeting) {
        Set<MeetingKind> kinds = Set.of(
                MeetingKind.CO_PRODUCTION_GROUP,
                MeetingKind.CONSULTATION,
                MeetingKind.WORKSHOP,
                MeetingKind.STRATEGIC_BOARD);
        Truth kindFits = meeting.kind() == null ? Truth.MAYBE : Truth.of(kinds.contains(meeting.kind()));
        return Judging.when(
                Truth.all(Live.peopleExpected(facts, meeting), kindFits),
                () -> Live.byStart(facts, meeting, stated(facts, meeting, Topic.CONTEXT)));
    }

    /** LAN-C2a. */
    static Verdict influenceWhere(Facts facts, Meeting meeting) {
        return influence(facts, meeting, Topic.INFLUENCE_WHERE);
    }

    /** LAN-C2b. */
    static Verdict influenceHow(Facts facts, Meeting meeting) {
        return influence(facts, meeting, Topic.INFLUENCE_HOW);
    }

    private static Verdict influence(Facts facts, Meeting meeting, Topic topic) {
        Truth applies = Truth.all(
                facts.notCancelled(meeting),
                Live.hasDecision(meeting),
                facts.includes(meeting, Facts.LIVED_EXPERIENCE));
        return Judging.when(applies, () -> Live.byStart(facts, meeting, stated(facts, meeting, topic)));
    }

    /** LAN-D4. */
    static Verdict decisionMethod(Facts facts, Meeting meeting) {
        Truth decides = Truth.any(Live.hasDecision(meeting), takesDecision(facts, meeting));
        return Judging.when(
                Truth.all(facts.notCancelled(meeting), decides),
                () -> Live.byStart(facts, meeting, stated(facts, meeting, Topic.DECISION_METHOD)));
    }

    private static Truth takesDecision(Facts facts, Meeting meeting) {
        if (facts.file.decisions() == null) {
            return Truth.MAYBE;
        }
        for (Decision decision : facts.file.decisions()) {
            if (meeting.id().equals(decision.meetingId())) {
                return Truth.YES;
            }
        }
        return Truth.NO;
    }

    // ---- who will be there, and as what ----

    /** HIL-C6a. */
    static Verdict whoComes(Facts facts, Meeting meeting) {
        return Judging.when(
                Live.severalExpected(facts, meeting),
                () -> each(
                        meeting,
                        reader -> Live.byStart(
                                facts, meeting, toldOfEach(facts, meeting, reader.personId(), Topics::lists))));
    }

    /** The people whose roles are named are the list; without any, the words of a list are taken as they are. */
    private static Truth lists(Notice notice, String personId) {
        if (notice.rolesStated() == null) {
            return Truth.MAYBE;
        }
        return notice.rolesStated().isEmpty()
                ? Live.states(notice, Topic.PARTICIPANT_LIST)
                : Truth.of(notice.rolesStated().containsKey(personId));
    }

    /** Whether somebody was told something of everybody, themselves among them. */
    private static Truth toldOfEach(
            Facts facts, Meeting meeting, String reader, BiFunction<Notice, String, Truth> tellsOf) {
        Truth all = Truth.YES;
        for (Participant other : meeting.participants()) {
            Truth told = Live.said(
                    facts,
                    meeting,
                    notice -> Truth.all(facts.reaches(notice, reader), tellsOf.apply(notice, other.personId())));
            all = Truth.all(all, told);
        }
        return all;
    }

    /** Whether a role is named; that somebody attends is no role. */
    private static Truth role(Notice notice, String personId) {
        Map<String, String> roles = notice.rolesStated();
        if (roles == null) {
            return Truth.MAYBE;
        }
        String role = roles.get(personId);
        return Truth.of(role != null && !role.isBlank() && !role.strip().equalsIgnoreCase("attendee"));
    }

    /** OH-A2a. */
    static Verdict roles(Facts facts, Meeting meeting) {
        return Judging.when(Live.peopleExpected(facts, meeting), () -> rolesTold(facts, meeting, Truth.NO));
    }

    /** HIL-C6b. */
    static Verdict rolesAmongSeveral(Facts facts, Meeting meeting) {
        return Judging.when(Live.severalExpected(facts, meeting), () -> rolesTold(facts, meeting, Truth.NO));
    }

    private static Verdict rolesTold(Facts facts, Meeting meeting, Truth instead) {
        return each(
                meeting,
                reader -> Live.byStart(
                        facts,
                        meeting,
                        Truth.any(instead, toldOfEach(facts, meeting, reader.personId(), Topics::role))));
    }

    /** LAN-A4a. */
    static Verdict introduced(Facts facts, Meeting meeting) {
        return Judging.when(Live.severalExpected(facts, meeting), () -> {
            Truth either = Truth.any(
                    Live.hasItem(meeting, AgendaItemKind.INTRODUCTIONS),
                    stated(facts, meeting, Topic.PARTICIPANT_LIST));
            return Live.byStart(facts, meeting, either);
        });
    }

    /** LAN-A4b. */
    static Verdict rolesOrIntroduced(Facts facts, Meeting meeting) {
        Truth introduced = Live.hasItem(meeting, AgendaItemKind.INTRODUCTIONS);
        return Judging.when(Live.severalExpected(facts, meeting), () -> rolesTold(facts, meeting, introduced));
    }

    /** LAN-A6. */
    static Verdict commitment(Facts facts, Meeting meeting) {
        return Judging.when(
                Live.peopleExpected(facts, meeting),
                () -> each(
                        meeting, reader -> Live.byStart(facts, meeting, askedOf(facts, meeting, reader.personId()))));
    }

    /** One notice that names every role tells what the reader's own is. */
    private static Truth askedOf(Facts facts, Meeting meeting, String reader) {
        Truth role = Live.said(
                facts,
                meeting,
                notice -> Truth.all(
                        facts.reaches(notice, reader),
                        Truth.any(Live.states(notice, Topic.COMMITMENT_ROLE), everyRole(meeting, notice))));
        return Truth.all(
                statedTo(facts, meeting, Topic.COMMITMENT_TIME, reader),
                statedTo(facts, meeting, Topic.COMMITMENT_RESPONSIBILITY, reader),
                role);
    }

    private static Truth statedTo(Facts facts, Meeting meeting, Topic topic, String reader) {
        return Live.said(
                facts, meeting, notice -> Truth.all(Live.states(notice, topic), facts.reaches(notice, reader)));
    }

    private static Truth everyRole(Meeting meeting, Notice notice) {
        Truth all = Truth.YES;
        for (Participant one : meeting.participants()) {
            all = Truth.all(all, role(notice, one.personId()));
        }
        return all;
    }

    // ---- the agenda ----

    /** OH-V4b. */
    static Verdict openDiscussion(Facts facts, Meeting meeting) {
        Truth applies = Truth.all(facts.notCancelled(meeting), facts.includes(meeting, Facts.LIVED_EXPERIENCE));
        return Judging.when(applies, () -> {
            Truth open = Live.hasItem(meeting, AgendaItemKind.OPEN_DISCUSSION);
            if (open != Truth.NO) {
                return open == Truth.YES ? SATISFIED : UNKNOWN;
            }
            ZonedDateTime start = meeting.schedule().start();
            Truth begun = start == null ? Truth.MAYBE : Truth.of(!facts.asOf.isBefore(start.toInstant()));
            return switch (Truth.any(begun, circulated(facts, meeting))) {
                case NO -> PENDING;
                case MAYBE -> UNKNOWN;
                case YES -> VIOLATED;
            };
        });
    }

    /** Whether an agenda has gone round. */
    private static Truth circulated(Facts facts, Meeting meeting) {
        if (facts.notices(meeting) == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.NO;
        for (Notice notice : facts.notices(meeting)) {
            result = Truth.any(result, Truth.all(facts.kindIn(notice, Set.of(NoticeKind.AGENDA)), facts.sent(notice)));
        }
        return result;
    }

    /** OH-K3. */
    static Verdict agendaItems(Facts facts, Meeting meeting) {
        return Judging.when(
                Live.peopleExpected(facts, meeting),
                () -> each(meeting, one -> askedForItems(facts, meeting, one.personId())));
    }

    private static Verdict askedForItems(Facts facts, Meeting meeting, String personId) {
        List<Notice> notices = facts.notices(meeting);
        ZonedDateTime start = meeting.schedule().start();
        if (notices == null || start == null) {
            return UNKNOWN;
        }
        Truth asked = Live.said(
                facts,
                meeting,
                notice -> Truth.all(
                        Live.states(notice, Topic.INVITE_AGENDA_ITEMS),
                        facts.reaches(notice, personId),
                        Truth.any(
                                beforeAnyAgenda(facts, meeting, notices, notice),
                                agendaRevised(facts, meeting, notices, notice))));
        if (asked != Truth.NO) {
            return asked == Truth.YES ? SATISFIED : UNKNOWN;
        }
        Truth closed = Truth.of(!facts.asOf.isBefore(start.toInstant()));
        for (Notice notice : notices) {
            closed = Truth.any(closed, agenda(facts, meeting, notice));
        }
        return switch (closed) {
            case NO -> PENDING;
            case MAYBE -> UNKNOWN;
            case YES -> facts.covers(FactKind.NOTICES) ? VIOLATED : UNKNOWN;
        };
    }

    /** Whether a notice is an agenda that went round before the start. */
    private static Truth agenda(Facts facts, Meeting meeting, Notice notice) {
        return Truth.all(
                facts.kindIn(notice, Set.of(NoticeKind.AGENDA)),
                facts.sent(notice),
                Live.beforeStart(meeting, notice.sentAt()));
    }

    private static Truth noLater(Notice one, Notice other) {
        return one.sentAt() == null || other.sentAt() == null
                ? Truth.MAYBE
                : Truth.of(!one.sentAt().isAfter(other.sentAt()));
    }

    private static Truth beforeAnyAgenda(Facts facts, Meeting meeting, List<Notice> notices, Notice asking) {
        Truth result = facts.kindIn(asking, Set.of(NoticeKind.AGENDA)).not();
        for (Notice other : notices) {
            if (other != asking) {
                Truth already = Truth.all(agenda(facts, meeting, other), noLater(other, asking));
                result = Truth.all(result, already.not());
            }
        }
        return result;
    }

    /** A newer version that went round afterwards shows that people could still change it. */
    private static Truth agendaRevised(Facts facts, Meeting meeting, List<Notice> notices, Notice asking) {
        Truth result = Truth.NO;
        for (Notice other : notices) {
            boolean revision = other != asking && other.version() > 1;
            Truth ofThis = Truth.any(
                    facts.kindIn(asking, Set.of(NoticeKind.AGENDA)).not(),
                    Truth.of(other.version() > asking.version()));
            result = Truth.any(
                    result,
                    Truth.all(Truth.of(revision), ofThis, agenda(facts, meeting, other), noLater(asking, other)));
        }
        return result;
    }
}
