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
import org.charterrules.model.HouseFigure;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.jspecify.annotations.Nullable;

/** Everybody who should get something got it. */
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
            if (meeting.participants() == null || facts.notices(meeting) == null) {
                return UNKNOWN;
            }
            return Ways.among(
                    kinds, kind -> anySent(facts, meeting, kind), kind -> reachesEveryone(facts, meeting, kind));
        });
    }

    private static Truth anySent(Facts facts, Meeting meeting, NoticeKind kind) {
        Truth result = Truth.NO;
        for (Notice notice : facts.notices(meeting)) {
            result = Truth.any(result, isSent(facts, notice, kind));
        }
        return result;
    }

    private static Truth isSent(Facts facts, Notice notice, NoticeKind kind) {
        return Truth.all(facts.kindIn(notice, Set.of(kind)), facts.sent(notice));
    }

    private static Verdict reachesEveryone(Facts facts, Meeting meeting, NoticeKind kind) {
        Truth missed = Truth.NO;
        for (Notice notice : facts.notices(meeting)) {
            for (Participant participant : meeting.participants()) {
                Truth got = gotAll(facts, meeting, kind, notice, Set.of(participant.personId()));
                missed = Truth.any(missed, Truth.all(isSent(facts, notice, kind), got.not()));
            }
        }
        return switch (missed) {
            case NO -> SATISFIED;
            case MAYBE -> UNKNOWN;
            case YES ->
                switch (stillTime(facts, meeting, kind)) {
                    case YES -> PENDING;
                    case MAYBE -> UNKNOWN;
                    case NO -> VIOLATED;
                };
        };
    }

    /**
     * Whether what a notice brought got to somebody, who goes by several ids, in that notice or another of its kind: a letter to
     * each is as good as one to all, and who has the newer version needs no older one.
     */
    private static Truth gotAll(Facts facts, Meeting meeting, NoticeKind kind, Notice owed, Set<String> ids) {
        Truth result = Truth.NO;
        for (Notice notice : facts.notices(meeting)) {
            Truth toThem = Truth.NO;
            for (String id : ids) {
                toThem = Truth.any(toThem, facts.reaches(notice, id));
            }
            boolean newEnough = notice.version() >= owed.version();
            Truth brings = notice == owed
                    ? Truth.YES
                    : Truth.all(Truth.of(newEnough), isSent(facts, notice, kind), samePapers(notice, owed, kind));
            result = Truth.any(result, Truth.all(brings, toThem));
        }
        return result;
    }

    /** Other papers are no stand-in for those that somebody did not get. */
    private static Truth samePapers(Notice notice, Notice owed, NoticeKind kind) {
        if (kind != NoticeKind.DOCUMENTS) {
            return Truth.YES;
        }
        return notice.documentIds() == null || owed.documentIds() == null
                ? Truth.MAYBE
                : Truth.of(notice.documentIds().containsAll(owed.documentIds()));
    }

    /** Notes have no last moment; everything else may still go to those missed until the meeting starts. */
    private static Truth stillTime(Facts facts, Meeting meeting, NoticeKind kind) {
        if (kind == NoticeKind.NOTES || meeting.status() == MeetingStatus.HELD) {
            return Truth.NO;
        }
        Instant start = Ways.start(meeting);
        return start == null ? Truth.MAYBE : Truth.of(facts.asOf.isBefore(start));
    }

    /** HS-C16b. */
    static Verdict directlyOrThroughBody(Facts facts, Meeting meeting) {
        if (facts.includes(meeting, Facts.FAMILY) == Truth.NO) {
            return NOT_APPLICABLE;
        }
        return Ways.each(
                facts.notices(meeting),
                notice -> Truth.all(facts.kindIn(notice, Set.of(NoticeKind.FEEDBACK)), facts.sent(notice)),
                notice -> Ways.among(
                        meeting.participants(),
                        participant -> facts.counts(participant, Facts.FAMILY),
                        participant -> notice.kind() == null
                                ? UNKNOWN
                                : heardInAnyWay(facts, meeting, participant.personId())));
    }

    private static Verdict heardInAnyWay(Facts facts, Meeting meeting, String id) {
        Person person = facts.person(id);
        Set<String> ids = new TreeSet<>(Set.of(id));
        boolean perhapsMore = person == null || person.representedBy() == null;
        ids.addAll(perhapsMore ? Set.of() : person.representedBy());
        Truth missed = Truth.NO;
        for (Notice notice : facts.notices(meeting)) {
            Truth got = gotAll(facts, meeting, NoticeKind.FEEDBACK, notice, ids);
            Truth gotSomehow = perhapsMore ? Truth.any(got, Truth.MAYBE) : got;
            missed = Truth.any(missed, Truth.all(isSent(facts, notice, NoticeKind.FEEDBACK), gotSomehow.not()));
        }
        return Ways.says(missed.not());
    }

    /** HS-C2. */
    static Verdict agenciesGetNotes(Facts facts, Meeting meeting) {
        return Judging.when(facts.held(meeting), () -> {
            List<Action> actions = Ways.actions(facts, meeting);
            if (actions == null) {
                return UNKNOWN;
            }
            Set<String> agencies = new TreeSet<>();
            Set<String> unclear = new TreeSet<>();
            boolean unknownOwners = false;
            for (Action action : actions) {
                unknownOwners |= action.ownerIds() == null;
                for (String owner : action.ownerIds() == null ? Set.<String>of() : action.ownerIds()) {
                    Truth works = facts.counts(owner, meeting, Live.PROFESSIONALS);
                    String agency = agency(facts, owner);
                    if (works == Truth.YES && agency != null) {
                        agencies.add(agency);
                    } else if (works != Truth.NO) {
                        unclear.add(owner);
                    }
                }
            }
            unclear.removeIf(owner -> agency(facts, owner) != null && agencies.contains(agency(facts, owner)));
            boolean unsettled = unknownOwners || !unclear.isEmpty();
            if (agencies.size() < 2) {
                boolean perhapsTwo = unknownOwners || agencies.size() + unclear.size() >= 2;
                return perhapsTwo ? UNKNOWN : NOT_APPLICABLE;
            }
            List<Verdict> verdicts = new ArrayList<>();
            for (String agency : agencies) {
                verdicts.add(hasNotes(facts, meeting, agency));
            }
            if (unsettled) {
                verdicts.add(UNKNOWN);
            }
            return Judging.together(verdicts);
        });
    }

    /** Notes that went out without them were not sent to them; as long as none went out there may be time. */
    private static Verdict hasNotes(Facts facts, Meeting meeting, String agency) {
        List<Notice> notices = facts.notices(meeting);
        if (notices == null) {
            return UNKNOWN;
        }
        Truth got = Truth.NO;
        Truth out = Truth.NO;
        for (Notice notice : notices) {
            Instant end = facts.end(meeting);
            Truth afterwards = end == null || notice.sentAt() == null
                    ? Truth.MAYBE
                    : Truth.of(!notice.sentAt().isBefore(end));
            Truth sent = Truth.all(isSent(facts, notice, NoticeKind.NOTES), afterwards);
            out = Truth.any(out, sent);
            got = Truth.any(got, Truth.all(sent, toAgency(facts, meeting, notice, agency)));
        }
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        for (boolean there : got.possible()) {
            for (Afterwards.Limit limit : Afterwards.limits(facts, meeting, HouseFigure.NOTES_WITHIN)) {
                Verdict none = out == Truth.YES ? VIOLATED : Afterwards.missing(facts, limit, FactKind.NOTICES);
                possible.add(there ? SATISFIED : none);
            }
        }
        return Judging.settled(possible);
    }

    private static Truth toAgency(Facts facts, Meeting meeting, Notice notice, String agency) {
        if (notice.recipients() == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.of(notice.recipients().contains(agency));
        for (String recipient : notice.recipients()) {
            String theirs = agency(facts, recipient);
            Truth same = theirs == null ? Truth.MAYBE : Truth.of(theirs.equals(agency));
            result = Truth.any(result, Truth.all(same, facts.counts(recipient, meeting, Live.PROFESSIONALS)));
        }
        return result;
    }

    private static @Nullable String agency(Facts facts, String id) {
        Person person = facts.person(id);
        return person == null ? null : person.agency();
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
