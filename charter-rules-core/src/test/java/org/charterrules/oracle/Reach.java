package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.NOT_APPLICABLE;
import static org.charterrules.finding.Verdict.PENDING;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.FactKind;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.jspecify.annotations.Nullable;

/** K11: everybody who should get something got it. */
final class Reach {
    private Reach() {}

    /** HOU-3.1c. */
    static Verdict everythingSent(Facts facts, Meeting meeting) {
        return reachesEveryone(
                facts,
                meeting,
                EnumSet.of(
                        NoticeKind.AGENDA,
                        NoticeKind.DOCUMENTS,
                        NoticeKind.CHANGE,
                        NoticeKind.CANCELLATION,
                        NoticeKind.NOTES));
    }

    /** LAN-C5a. */
    static Verdict informationNeeded(Facts facts, Meeting meeting) {
        return reachesEveryone(facts, meeting, EnumSet.of(NoticeKind.AGENDA, NoticeKind.DOCUMENTS, NoticeKind.NOTES));
    }

    private static Verdict reachesEveryone(Facts facts, Meeting meeting, Set<NoticeKind> kinds) {
        return Judging.when(facts.anybodyInvited(meeting), () -> {
            if (facts.notices(meeting) == null) {
                return UNKNOWN;
            }
            List<Verdict> certain = new ArrayList<>();
            List<Verdict> perhaps = new ArrayList<>();
            for (NoticeKind kind : kinds) {
                for (Notice notice : facts.notices(meeting)) {
                    Truth owed = Truth.all(facts.kindIn(notice, Set.of(kind)), facts.sent(notice));
                    if (owed != Truth.NO) {
                        List<Verdict> least = owed == Truth.YES ? certain : perhaps;
                        reachesEveryone(facts, meeting, kind, notice, least, perhaps);
                    }
                }
            }
            return Judging.together(certain, perhaps);
        });
    }

    /** Of all that may have become of it for each person, the best is certain and everything graver is possible. */
    private static void reachesEveryone(
            Facts facts, Meeting meeting, NoticeKind kind, Notice notice, List<Verdict> least, List<Verdict> perhaps) {
        if (meeting.participants() == null) {
            least.add(UNKNOWN);
            return;
        }
        for (Participant one : meeting.participants()) {
            Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
            for (boolean reached : reached(facts, meeting, kind, notice, one).possible()) {
                for (boolean stillTime : stillTime(facts, meeting, kind).possible()) {
                    possible.add(reached ? SATISFIED : stillTime ? PENDING : VIOLATED);
                }
            }
            least.add(possible.contains(SATISFIED) ? SATISFIED : possible.contains(PENDING) ? PENDING : VIOLATED);
            perhaps.addAll(possible);
        }
    }

    /** Whether somebody got it, or another one of its kind in the same or a newer version. */
    private static Truth reached(
            Facts facts, Meeting meeting, NoticeKind kind, Notice notice, Participant participant) {
        Truth result = facts.reaches(notice, participant.personId());
        for (Notice other : facts.notices(meeting)) {
            if (other.version() >= notice.version()) {
                Truth sent = Truth.all(facts.kindIn(other, Set.of(kind)), facts.sent(other));
                result = Truth.any(result, Truth.all(sent, facts.reaches(other, participant.personId())));
            }
        }
        return result;
    }

    /** Notes have no last moment; everything else may still go to those missed until the meeting starts. */
    private static Truth stillTime(Facts facts, Meeting meeting, NoticeKind kind) {
        Instant start = Ways.start(meeting);
        if (kind == NoticeKind.NOTES || meeting.status() == MeetingStatus.HELD) {
            return Truth.NO;
        }
        return start == null ? Truth.MAYBE : Truth.of(facts.asOf.isBefore(start));
    }

    /** HS-C16b. */
    static Verdict directlyOrThroughBody(Facts facts, Meeting meeting) {
        return Ways.each(
                facts.notices(meeting),
                notice -> Truth.all(facts.kindIn(notice, Set.of(NoticeKind.FEEDBACK)), facts.sent(notice)),
                notice -> Ways.among(
                        meeting.participants(),
                        participant -> facts.counts(participant, Facts.FAMILY),
                        participant -> Ways.says(Truth.any(
                                facts.reaches(notice, participant.personId()),
                                throughBody(facts, notice, participant)))));
    }

    private static Truth throughBody(Facts facts, Notice notice, Participant participant) {
        Person person = facts.person(participant.personId());
        if (person == null || person.representedBy() == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.NO;
        for (String body : person.representedBy()) {
            result = Truth.any(result, facts.reaches(notice, body));
        }
        return result;
    }

    /** HS-C2. */
    static Verdict agenciesGetNotes(Facts facts, Meeting meeting) {
        return Judging.when(facts.held(meeting), () -> {
            List<Action> actions = Ways.actions(facts, meeting);
            if (actions == null) {
                return UNKNOWN;
            }
            Set<String> agencies = new TreeSet<>();
            boolean unknownAgency = false;
            for (Action action : actions) {
                if (action.ownerIds() == null) {
                    unknownAgency = true;
                    continue;
                }
                for (String owner : action.ownerIds()) {
                    String agency = agency(facts, owner);
                    unknownAgency |= agency == null;
                    if (agency != null) {
                        agencies.add(agency);
                    }
                }
            }
            if (agencies.size() < 2) {
                return unknownAgency ? UNKNOWN : NOT_APPLICABLE;
            }
            List<Verdict> verdicts = new ArrayList<>();
            for (String agency : agencies) {
                Truth got = gotNotes(facts, meeting, agency);
                verdicts.add(got == Truth.NO && !facts.covers(FactKind.NOTICES) ? UNKNOWN : Ways.says(got));
            }
            if (unknownAgency) {
                verdicts.add(UNKNOWN);
            }
            return Judging.together(verdicts);
        });
    }

    private static @Nullable String agency(Facts facts, String id) {
        Person person = facts.person(id);
        return person == null ? null : person.agency();
    }

    private static Truth gotNotes(Facts facts, Meeting meeting, String agency) {
        List<Notice> notices = facts.notices(meeting);
        if (notices == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.NO;
        for (Notice notice : notices) {
            Truth reached = notice.recipients() == null ? Truth.MAYBE : Truth.NO;
            for (String recipient : notice.recipients() == null ? Set.<String>of() : notice.recipients()) {
                String theirs = agency(facts, recipient);
                reached = Truth.any(reached, theirs == null ? Truth.MAYBE : Truth.of(theirs.equals(agency)));
            }
            result = Truth.any(
                    result, Truth.all(facts.kindIn(notice, Set.of(NoticeKind.NOTES)), facts.sent(notice), reached));
        }
        return result;
    }

    /** LAN-B9a: it is enough that one of several notices about a person reached those who need to know. */
    static Verdict thoseWhoNeedToKnow(Facts facts, Meeting meeting) {
        return Ways.each(
                facts.notices(meeting),
                notice -> Truth.all(
                        notice.aboutIds() == null
                                ? Truth.MAYBE
                                : Truth.of(!notice.aboutIds().isEmpty()),
                        facts.sent(notice)),
                notice -> Ways.among(
                        notice.aboutIds(), about -> Truth.YES, about -> reachesThose(facts, meeting, notice, about)));
    }

    private static Verdict reachesThose(Facts facts, Meeting meeting, Notice notice, String about) {
        Person person = facts.person(about);
        if (person == null || person.needToKnowIds() == null) {
            return UNKNOWN;
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (String needs : person.needToKnowIds()) {
            Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
            for (boolean told : toldAbout(facts, meeting, about, needs).possible()) {
                for (boolean permitted : mayKnow(person, needs, notice).possible()) {
                    possible.add(told ? SATISFIED : permitted ? VIOLATED : NOT_APPLICABLE);
                }
            }
            verdicts.add(Judging.settled(possible));
        }
        return Judging.together(verdicts);
    }

    /** Nobody needs permission to read about themselves. */
    private static Truth mayKnow(Person about, String reader, Notice notice) {
        if (reader.equals(about.id())) {
            return Truth.YES;
        }
        if (about.consents() != null && about.consents().isEmpty()) {
            return Truth.NO;
        }
        return switch (Sharing.permitted(about, reader, notice.sentAt())) {
            case SATISFIED -> Truth.YES;
            case VIOLATED -> Truth.NO;
            default -> Truth.MAYBE;
        };
    }

    private static Truth toldAbout(Facts facts, Meeting meeting, String about, String reader) {
        Truth result = Truth.NO;
        for (Notice notice : facts.notices(meeting)) {
            Truth holds = notice.aboutIds() == null
                    ? Truth.MAYBE
                    : Truth.of(notice.aboutIds().contains(about));
            result = Truth.any(result, Truth.all(holds, facts.sent(notice), facts.reaches(notice, reader)));
        }
        return result;
    }
}
