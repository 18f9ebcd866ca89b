package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.EXCUSED;
import static org.charterrules.finding.Verdict.NOT_APPLICABLE;
import static org.charterrules.finding.Verdict.PENDING;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;
import static org.charterrules.model.MeetingKind.CONSULTATION;
import static org.charterrules.model.MeetingKind.CO_PRODUCTION_GROUP;
import static org.charterrules.model.MeetingKind.FORUM;
import static org.charterrules.model.MeetingKind.STRATEGIC_BOARD;
import static org.charterrules.model.MeetingKind.WORKSHOP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.AgendaItem;
import org.charterrules.model.AgendaItemKind;
import org.charterrules.model.Decision;
import org.charterrules.model.DecisionKind;
import org.charterrules.model.FactKind;
import org.charterrules.model.Group;
import org.charterrules.model.Level;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Stage;

/** The groups that should be there are invited. */
final class Invitations {
    private static final Set<Group> FAMILIES_AND_COMMUNITY = Set.of(
            Group.PARENT_CARER, Group.CHILD, Group.YOUNG_PERSON, Group.FAMILY_MEMBER, Group.FAITH, Group.VOLUNTARY);

    private Invitations() {}

    private static Truth openMeeting(Facts facts, Meeting meeting) {
        return Truth.all(
                Ways.kindIn(meeting, CO_PRODUCTION_GROUP, CONSULTATION, WORKSHOP, STRATEGIC_BOARD, FORUM),
                facts.notCancelled(meeting));
    }

    /** HOU-4.4a. */
    static Verdict familiesOrYoung(Facts facts, Meeting meeting) {
        return Judging.when(
                openMeeting(facts, meeting), () -> Ways.says(facts.includes(meeting, Facts.PARENTS_AND_YOUNG)));
    }

    /** HOU-5.1b. */
    static Verdict rarelyHeard(Facts facts, Meeting meeting) {
        return Judging.when(openMeeting(facts, meeting), () -> Ways.says(facts.includes(meeting, Facts.FAMILY)));
    }

    /** HOU-6.2a. */
    static Verdict manyKinds(Facts facts, Meeting meeting) {
        return Judging.when(openMeeting(facts, meeting), () -> {
            if (meeting.participants() == null) {
                return UNKNOWN;
            }
            Set<Group> known = EnumSet.noneOf(Group.class);
            boolean unknown = false;
            for (Participant participant : meeting.participants()) {
                Set<Group> groups = Ways.groups(facts, participant);
                unknown |= groups == null;
                known.addAll(groups == null ? Set.of() : groups);
            }
            known.retainAll(FAMILIES_AND_COMMUNITY);
            return known.size() >= 2 ? SATISFIED : unknown ? UNKNOWN : VIOLATED;
        });
    }

    /** LAN-F1a. */
    static Verdict livedExperience(Facts facts, Meeting meeting) {
        return Judging.when(
                Truth.all(Ways.kindIn(meeting, CO_PRODUCTION_GROUP), facts.notCancelled(meeting)),
                () -> Ways.says(facts.includes(meeting, Facts.LIVED_EXPERIENCE)));
    }

    /** LAN-C3. */
    static Verdict policyPartners(Facts facts, Meeting meeting) {
        return Judging.when(Truth.all(preparesPolicy(facts, meeting), facts.notCancelled(meeting)), () -> {
            Set<Group> required = meeting.planning().requiredGroups();
            if (required == null || required.isEmpty()) {
                return Judging.together(List.of(
                        Ways.says(facts.includes(meeting, Facts.LIVED_EXPERIENCE)),
                        Ways.says(facts.includes(meeting, Ways.PROFESSIONALS))));
            }
            return required(facts, meeting);
        });
    }

    private static Verdict required(Facts facts, Meeting meeting) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Group group : meeting.planning().requiredGroups()) {
            verdicts.add(Ways.says(facts.includes(meeting, Set.of(group))));
        }
        return Judging.together(verdicts);
    }

    private static Truth preparesPolicy(Facts facts, Meeting meeting) {
        if (facts.file.decisions() == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.NO;
        for (Decision decision : facts.file.decisions()) {
            Truth here = meeting.agenda() == null ? Truth.MAYBE : Truth.NO;
            if (meeting.agenda() != null) {
                for (AgendaItem item : meeting.agenda()) {
                    here = Truth.any(here, Truth.of(decision.id().equals(item.decisionId())));
                }
            }
            here = Truth.any(here, Truth.of(meeting.id().equals(decision.meetingId())));
            result = Truth.any(result, Truth.all(here, Ways.is(decision.kind(), Set.of(DecisionKind.POLICY))));
        }
        return result;
    }

    /** LAN-A3. */
    static Verdict thoughtThroughFromTheStart(Facts facts, Meeting meeting) {
        List<Notice> notices = facts.notices(meeting);
        if (notices == null) {
            return UNKNOWN;
        }
        Truth told = Truth.NO;
        for (Notice notice : notices) {
            told = Truth.any(told, facts.sent(notice));
        }
        return Judging.when(
                told,
                () -> Judging.together(List.of(
                        considered(facts, meeting, notices),
                        Ways.unlessReason(meeting, "LAN-A3", nobodyLate(facts, meeting, notices)))));
    }

    private static Verdict considered(Facts facts, Meeting meeting, List<Notice> notices) {
        Instant considered = meeting.planning().whoConsideredAt();
        if (considered == null || !facts.happened(considered)) {
            return UNKNOWN;
        }
        LocalDate first = null;
        boolean perhapsEarlier = false;
        for (Notice notice : notices) {
            perhapsEarlier |= notice.sentAt() == null;
            if (facts.happened(notice.sentAt())) {
                LocalDate date = facts.date(meeting, notice.sentAt());
                first = first == null || date.isBefore(first) ? date : first;
            }
        }
        if (first != null && facts.date(meeting, considered).isAfter(first)) {
            return VIOLATED;
        }
        return perhapsEarlier ? UNKNOWN : SATISFIED;
    }

    private static Verdict nobodyLate(Facts facts, Meeting meeting, List<Notice> notices) {
        boolean noAgenda = notices.stream()
                .allMatch(
                        one -> facts.kindIn(one, Set.of(NoticeKind.AGENDA)) == Truth.NO || facts.sent(one) == Truth.NO);
        if (noAgenda) {
            return NOT_APPLICABLE;
        }
        return Ways.among(
                meeting.participants(),
                participant -> Truth.of(!Boolean.TRUE.equals(participant.joinedOnOwnRequest())),
                participant -> invitedLate(facts, meeting, notices, participant));
    }

    /**
     * Somebody is late if the first they ever got about the meeting went out on a later date than an agenda. Whoever gets the
     * agenda itself is not.
     */
    private static Verdict invitedLate(Facts facts, Meeting meeting, List<Notice> notices, Participant participant) {
        Truth late = Truth.NO;
        for (Notice first : notices) {
            for (Notice agenda : notices) {
                Truth goesRound = Truth.all(facts.kindIn(agenda, Set.of(NoticeKind.AGENDA)), facts.sent(agenda));
                Truth nothingBefore = Truth.YES;
                for (Notice other : notices) {
                    Truth inTime = Truth.all(
                            gets(facts, other, participant),
                            goesOutEarlier(facts, meeting, agenda, other).not());
                    nothingBefore = Truth.all(nothingBefore, inTime.not());
                }
                late = Truth.any(
                        late,
                        Truth.all(
                                goesRound,
                                gets(facts, first, participant),
                                goesOutEarlier(facts, meeting, agenda, first),
                                nothingBefore));
            }
        }
        return Ways.says(late.not());
    }

    private static Truth gets(Facts facts, Notice notice, Participant participant) {
        return Truth.all(facts.sent(notice), facts.reaches(notice, participant.personId()));
    }

    private static Truth goesOutEarlier(Facts facts, Meeting meeting, Notice one, Notice other) {
        if (one == other) {
            return Truth.NO;
        }
        if (one.sentAt() == null || other.sentAt() == null) {
            return Truth.MAYBE;
        }
        return Truth.of(facts.date(meeting, one.sentAt()).isBefore(facts.date(meeting, other.sentAt())));
    }

    /** HS-S1. */
    static Verdict mirrorsFamiliesAndServices(Facts facts, Meeting meeting) {
        return Judging.when(Truth.all(Ways.kindIn(meeting, STRATEGIC_BOARD), facts.notCancelled(meeting)), () -> {
            List<Verdict> verdicts = new ArrayList<>();
            for (Set<Group> side : List.of(
                    Set.of(Group.PARENT_CARER),
                    Set.of(Group.CHILD, Group.YOUNG_PERSON),
                    Set.of(Group.COMMISSIONING),
                    Set.of(Group.EDUCATION),
                    Set.of(Group.HEALTH),
                    Set.of(Group.SOCIAL_CARE))) {
                verdicts.add(Ways.says(facts.includes(meeting, side)));
            }
            return Judging.together(verdicts);
        });
    }

    /** HS-S2b. */
    static Verdict familiesAtEveryLevel(Facts facts, Meeting meeting) {
        Truth decides = meeting.agenda() == null ? Truth.MAYBE : Truth.NO;
        if (meeting.agenda() != null) {
            for (AgendaItem item : meeting.agenda()) {
                decides = Truth.any(decides, Ways.is(item.kind(), Set.of(AgendaItemKind.DECISION)));
            }
        }
        return Judging.when(Truth.all(decides, facts.notCancelled(meeting)), () -> {
            Truth anyFamily = facts.includes(meeting, Facts.FAMILY);
            Truth individual = Ways.is(meeting.planning().level(), Set.of(Level.INDIVIDUAL));
            return Ways.says(Truth.all(anyFamily, Truth.any(individual.not(), concerned(facts, meeting))));
        });
    }

    /** Whether somebody of the family that the meeting is about is invited. */
    private static Truth concerned(Facts facts, Meeting meeting) {
        if (meeting.subjectIds() == null) {
            return Truth.MAYBE;
        }
        if (meeting.subjectIds().isEmpty()) {
            return Truth.YES;
        }
        if (meeting.participants() == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.NO;
        for (Participant participant : meeting.participants()) {
            if (meeting.subjectIds().contains(participant.personId())) {
                result = Truth.any(result, facts.counts(participant, Facts.FAMILY));
            }
        }
        return result;
    }

    /** HIL-E1. */
    static Verdict rightPeople(Facts facts, Meeting meeting) {
        return Judging.when(facts.notCancelled(meeting), () -> {
            Verdict groups = meeting.planning().requiredGroups() == null ? NOT_APPLICABLE : required(facts, meeting);
            return Judging.together(List.of(groups, owners(facts, meeting)));
        });
    }

    private static Verdict owners(Facts facts, Meeting meeting) {
        List<Action> actions = Ways.actions(facts, meeting);
        if (actions == null) {
            return UNKNOWN;
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Action action : actions) {
            Truth accepted = Ways.happened(facts, action.ownerAcceptedAt(), FactKind.ACTIONS);
            if (accepted == Truth.YES || action.ownerIds() == null) {
                verdicts.add(accepted == Truth.YES ? SATISFIED : UNKNOWN);
                continue;
            }
            for (String owner : action.ownerIds()) {
                Truth invited = meeting.participants() == null ? Truth.MAYBE : Truth.NO;
                if (meeting.participants() != null) {
                    for (Participant participant : meeting.participants()) {
                        invited = Truth.any(
                                invited, Truth.of(participant.personId().equals(owner)));
                    }
                }
                verdicts.add(Ways.says(Truth.any(accepted, invited)));
            }
        }
        return Judging.together(verdicts);
    }

    /** HIL-E4b. */
    static Verdict acrossAgencies(Facts facts, Meeting meeting) {
        Truth training = Truth.all(Ways.kindIn(meeting, MeetingKind.TRAINING), facts.notCancelled(meeting));
        return Judging.when(training, () -> {
            if (meeting.participants() == null) {
                return UNKNOWN;
            }
            Set<String> shown = new HashSet<>();
            Set<String> possible = new HashSet<>();
            int unnamed = 0;
            for (Participant participant : meeting.participants()) {
                Truth professional = facts.counts(participant, Ways.PROFESSIONALS);
                if (professional == Truth.NO) {
                    continue;
                }
                Person person = facts.person(participant.personId());
                if (person == null || person.agency() == null) {
                    unnamed++;
                } else {
                    possible.add(person.agency());
                    if (professional == Truth.YES) {
                        shown.add(person.agency());
                    }
                }
            }
            Verdict verdict = shown.size() >= 2 ? SATISFIED : possible.size() + unnamed >= 2 ? UNKNOWN : VIOLATED;
            return Ways.unlessReason(meeting, "HIL-E4b", verdict);
        });
    }

    // ---- over the series ----

    /** Whether the series has meetings in which families and services plan together. */
    private static Truth plans(Facts facts) {
        Truth result = Truth.NO;
        for (Meeting meeting : facts.file.meetings()) {
            Truth one = Ways.kindIn(meeting, CO_PRODUCTION_GROUP, STRATEGIC_BOARD, WORKSHOP);
            result = Truth.any(result, Truth.all(facts.notCancelled(meeting), one));
        }
        return result;
    }

    /** Where everybody is on record, a group that nobody is known to belong to was not invited. */
    private static Truth everInvited(Facts facts, Set<Group> groups, boolean undeclaredIsNone) {
        Truth result = Truth.NO;
        for (Meeting meeting : facts.file.meetings()) {
            Truth here = facts.includes(meeting, groups);
            boolean nobody = undeclaredIsNone && meeting.participants() != null && here == Truth.MAYBE;
            result = Truth.any(result, Truth.all(facts.notCancelled(meeting), nobody ? Truth.NO : here));
        }
        return result;
    }

    /** HS-G3. */
    static Verdict planTogether(Facts facts) {
        return Judging.when(plans(facts), () -> {
            List<Verdict> verdicts = new ArrayList<>();
            for (Group group :
                    List.of(Group.PARENT_CARER, Group.YOUNG_PERSON, Group.EDUCATION, Group.HEALTH, Group.SOCIAL_CARE)) {
                verdicts.add(Ways.says(everInvited(facts, Set.of(group), false)));
            }
            return Judging.together(verdicts);
        });
    }

    /** OH-D2a. */
    static Verdict peopleInCare(Facts facts) {
        return wherePossible(
                facts, "OH-D2a", List.of(Set.of(Group.LIVES_ALONE, Group.SUPPORTED_HOUSING, Group.SECURE_WARD)));
    }

    /** OH-D2b. */
    static Verdict services(Facts facts) {
        return wherePossible(
                facts,
                "OH-D2b",
                List.of(
                        Set.of(Group.COMMISSIONING),
                        Set.of(Group.HOUSING),
                        Set.of(Group.EDUCATION),
                        Set.of(Group.SERVICE_MANAGER),
                        Set.of(Group.HEALTH),
                        Set.of(Group.SOCIAL_CARE)));
    }

    /** OH-D2c. */
    static Verdict community(Facts facts) {
        return wherePossible(
                facts, "OH-D2c", List.of(Set.of(Group.FAITH, Group.VOLUNTARY, Group.CARER, Group.SELF_ADVOCATE)));
    }

    /** What people say of themselves is complete only where the host says so. */
    private static Verdict wherePossible(Facts facts, String clause, List<Set<Group>> sides) {
        return Judging.when(plans(facts), () -> {
            List<Verdict> verdicts = new ArrayList<>();
            for (Set<Group> side : sides) {
                Truth invited = everInvited(facts, side, facts.covers(FactKind.PARTICIPANTS));
                verdicts.add(Ways.says(invited));
            }
            Verdict verdict = Judging.together(verdicts);
            if (verdict != VIOLATED) {
                return verdict;
            }
            Truth reason = Truth.NO;
            for (Meeting meeting : facts.file.meetings()) {
                Truth given = Ways.reason(meeting.reasons(), clause);
                reason = Truth.any(reason, Truth.all(facts.notCancelled(meeting), given));
            }
            return reason == Truth.YES ? EXCUSED : reason == Truth.MAYBE ? UNKNOWN : VIOLATED;
        });
    }

    /** HS-C4: every stage and status that the meetings may have is tried. */
    static Verdict firstToLast(Facts facts) {
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        tryStages(facts, 0, new ArrayList<>(), new ArrayList<>(), possible);
        return Judging.settled(possible);
    }

    private static void tryStages(
            Facts facts, int next, List<Verdict> starts, List<Verdict> ends, Set<Verdict> possible) {
        if (next == facts.file.meetings().size()) {
            possible.add(stages(starts, ends));
            return;
        }
        Meeting meeting = facts.file.meetings().get(next);
        Stage known = meeting.planning().stage();
        MeetingStatus status = meeting.status();
        Verdict included = Ways.says(facts.includes(meeting, Facts.LIVED_EXPERIENCE));
        for (Stage stage : known == null ? Stage.values() : new Stage[] {known}) {
            for (MeetingStatus state : status == null ? MeetingStatus.values() : new MeetingStatus[] {status}) {
                List<Verdict> moreStarts = new ArrayList<>(starts);
                List<Verdict> moreEnds = new ArrayList<>(ends);
                if (stage == Stage.START && state != MeetingStatus.CANCELLED) {
                    moreStarts.add(included);
                }
                if (stage == Stage.END && state != MeetingStatus.CANCELLED) {
                    moreEnds.add(state == MeetingStatus.HELD ? included : PENDING);
                }
                tryStages(facts, next + 1, moreStarts, moreEnds, possible);
            }
        }
    }

    private static Verdict stages(List<Verdict> starts, List<Verdict> ends) {
        if (starts.isEmpty() && ends.isEmpty()) {
            return NOT_APPLICABLE;
        }
        List<Verdict> all = new ArrayList<>(starts);
        all.addAll(ends);
        if (ends.isEmpty()) {
            all.add(PENDING);
        }
        return Judging.together(all);
    }
}
