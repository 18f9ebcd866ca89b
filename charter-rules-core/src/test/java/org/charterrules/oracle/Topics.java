package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.PENDING;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.jspecify.annotations.Nullable;

/** K09 and K10: what people are told before a meeting, and what its agenda leaves room for. */
final class Topics {
    private static final Set<NoticeKind> INVITATION = Set.of(NoticeKind.INVITATION);
    private static final Set<NoticeKind> INVITATION_OR_AGENDA = Set.of(NoticeKind.INVITATION, NoticeKind.AGENDA);

    private Topics() {}

    private static Truth stated(Facts facts, Meeting meeting, Set<NoticeKind> kinds, Topic topic) {
        return Live.said(facts, meeting, kinds, notice -> Live.states(notice, topic));
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
                () -> each(meeting, one -> {
                    Truth told = Live.said(
                            facts,
                            meeting,
                            Live.ANY,
                            notice -> Truth.all(
                                    Live.states(notice, Topic.PURPOSE), facts.reaches(notice, one.personId())));
                    return Live.byStart(facts, meeting, told);
                }));
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
            Truth reached = Truth.all(
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
            Truth stated = Truth.all(
                    stated(facts, meeting, INVITATION, Topic.PURPOSE),
                    stated(facts, meeting, INVITATION, Topic.EXPECTATIONS));
            return Live.byStart(facts, meeting, stated);
        });
    }

    /** HIL-C6c. */
    static Verdict expectations(Facts facts, Meeting meeting) {
        return Judging.when(
                Live.severalExpected(facts, meeting),
                () -> Live.byStart(facts, meeting, stated(facts, meeting, Live.ANY, Topic.EXPECTATIONS)));
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
                () -> Live.byStart(facts, meeting, stated(facts, meeting, Live.ANY, Topic.CONTEXT)));
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
                Live.hasItem(meeting, AgendaItemKind.DECISION),
                facts.includes(meeting, Facts.LIVED_EXPERIENCE));
        return Judging.when(applies, () -> Live.byStart(facts, meeting, stated(facts, meeting, Live.ANY, topic)));
    }

    /** LAN-D4. */
    static Verdict decisionMethod(Facts facts, Meeting meeting) {
        Truth decides = Truth.any(Live.hasItem(meeting, AgendaItemKind.DECISION), takesDecision(facts, meeting));
        return Judging.when(
                Truth.all(facts.notCancelled(meeting), decides),
                () -> Live.byStart(facts, meeting, stated(facts, meeting, Live.ANY, Topic.DECISION_METHOD)));
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
                        one -> Live.byStart(
                                facts,
                                meeting,
                                Live.said(
                                        facts,
                                        meeting,
                                        INVITATION_OR_AGENDA,
                                        notice -> Truth.all(
                                                Live.states(notice, Topic.PARTICIPANT_LIST),
                                                lists(notice, one.personId()))))));
    }

    private static Truth lists(Notice notice, String personId) {
        return notice.rolesStated() == null
                ? Truth.MAYBE
                : Truth.of(notice.rolesStated().containsKey(personId));
    }

    private static Truth roleStated(Facts facts, Meeting meeting, Set<NoticeKind> kinds, String personId) {
        return Live.said(facts, meeting, kinds, notice -> role(notice, personId));
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
        return Judging.when(Live.peopleExpected(facts, meeting), () -> rolesTold(facts, meeting));
    }

    /** HIL-C6b. */
    static Verdict rolesAmongSeveral(Facts facts, Meeting meeting) {
        return Judging.when(Live.severalExpected(facts, meeting), () -> rolesTold(facts, meeting));
    }

    private static Verdict rolesTold(Facts facts, Meeting meeting) {
        return each(
                meeting,
                one -> Live.byStart(facts, meeting, roleStated(facts, meeting, INVITATION_OR_AGENDA, one.personId())));
    }

    /** LAN-A4a. */
    static Verdict introduced(Facts facts, Meeting meeting) {
        return Judging.when(Live.severalExpected(facts, meeting), () -> {
            Truth either = Truth.any(
                    Live.hasItem(meeting, AgendaItemKind.INTRODUCTIONS),
                    stated(facts, meeting, Live.ANY, Topic.PARTICIPANT_LIST));
            return Live.byStart(facts, meeting, either);
        });
    }

    /** LAN-A4b. */
    static Verdict rolesOrIntroduced(Facts facts, Meeting meeting) {
        Truth introduced = Live.hasItem(meeting, AgendaItemKind.INTRODUCTIONS);
        return Judging.when(
                Live.severalExpected(facts, meeting),
                () -> each(
                        meeting,
                        one -> Live.byStart(
                                facts,
                                meeting,
                                Truth.any(introduced, roleStated(facts, meeting, Live.ANY, one.personId())))));
    }

    /** LAN-A6. */
    static Verdict commitment(Facts facts, Meeting meeting) {
        return Judging.when(Live.peopleExpected(facts, meeting), () -> {
            if (meeting.participants() == null) {
                return UNKNOWN;
            }
            Truth everyRole = Truth.YES;
            for (Participant one : meeting.participants()) {
                everyRole = Truth.all(everyRole, roleStated(facts, meeting, INVITATION, one.personId()));
            }
            Truth stated = Truth.all(
                    stated(facts, meeting, INVITATION, Topic.COMMITMENT_TIME),
                    stated(facts, meeting, INVITATION, Topic.COMMITMENT_RESPONSIBILITY),
                    Truth.any(everyRole, stated(facts, meeting, INVITATION, Topic.COMMITMENT_ROLE)));
            return Live.byStart(facts, meeting, stated);
        });
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
            if (start == null) {
                return UNKNOWN;
            }
            return facts.asOf.isBefore(start.toInstant()) ? PENDING : VIOLATED;
        });
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
        Truth circulated = Truth.NO;
        Instant latest = start.toInstant();
        Instant earliest = start.toInstant();
        for (Notice notice : notices) {
            Truth agenda = Truth.all(facts.kindIn(notice, Set.of(NoticeKind.AGENDA)), facts.sent(notice));
            circulated = Truth.any(circulated, agenda);
            if (agenda == Truth.YES) {
                latest = earlier(latest, notice.sentAt());
            }
            if (agenda != Truth.NO) {
                earliest = earlier(earliest, notice.sentAt() == null ? Instant.MIN : notice.sentAt());
            }
        }
        Truth asked = Truth.NO;
        for (Notice notice : notices) {
            Truth asks = Truth.all(
                    facts.sent(notice),
                    Live.states(notice, Topic.INVITE_AGENDA_ITEMS),
                    facts.reaches(notice, personId));
            Truth inTime = inTime(notice.sentAt(), earliest, latest);
            Truth revised = revisable(facts, notices, notice);
            asked = Truth.any(asked, Truth.all(asks, Truth.any(inTime, revised)));
        }
        if (asked != Truth.NO) {
            return asked == Truth.YES ? SATISFIED : UNKNOWN;
        }
        Truth closed = Truth.any(circulated, Truth.of(!facts.asOf.isBefore(start.toInstant())));
        return switch (closed) {
            case NO -> PENDING;
            case MAYBE -> UNKNOWN;
            case YES -> facts.covers(FactKind.NOTICES) ? VIOLATED : UNKNOWN;
        };
    }

    private static Instant earlier(Instant one, Instant other) {
        return other.isBefore(one) ? other : one;
    }

    private static Truth inTime(@Nullable Instant when, Instant earliest, Instant latest) {
        if (when == null) {
            return Truth.MAYBE;
        }
        if (when.isBefore(earliest)) {
            return Truth.YES;
        }
        return when.isBefore(latest) ? Truth.MAYBE : Truth.NO;
    }

    /** An agenda that itself asks for items counts if a newer version of it went round. */
    private static Truth revisable(Facts facts, List<Notice> notices, Notice agenda) {
        Truth newer = Truth.NO;
        for (Notice other : notices) {
            if (other.version() > agenda.version()) {
                newer = Truth.any(newer, Truth.all(facts.kindIn(other, Set.of(NoticeKind.AGENDA)), facts.sent(other)));
            }
        }
        return Truth.all(facts.kindIn(agenda, Set.of(NoticeKind.AGENDA)), newer);
    }
}
