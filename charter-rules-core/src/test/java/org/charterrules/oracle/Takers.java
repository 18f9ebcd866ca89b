package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.NOT_APPLICABLE;
import static org.charterrules.finding.Verdict.UNKNOWN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.Aspect;
import org.charterrules.model.Attendance;
import org.charterrules.model.Decision;
import org.charterrules.model.DecisionKind;
import org.charterrules.model.DecisionStatus;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.Participant;
import org.charterrules.model.ParticipationLevel;

/** Who takes decisions, and whether what is called co-production is. */
final class Takers {
    private Takers() {}

    private static Verdict each(
            Facts facts, Meeting meeting, Function<Decision, Truth> condition, Function<Decision, Verdict> clause) {
        if (facts.file.decisions() == null) {
            return UNKNOWN;
        }
        List<Decision> here = new ArrayList<>();
        for (Decision decision : facts.file.decisions()) {
            if (meeting.id().equals(Decisions.home(facts, decision))) {
                here.add(decision);
            }
        }
        return Ways.each(here, decision -> Truth.all(condition.apply(decision), taken(facts, decision)), clause);
    }

    private static Truth taken(Facts facts, Decision decision) {
        Truth past = Truth.of(decision.decidedAt() == null || facts.happened(decision.decidedAt()));
        return Truth.all(past, Ways.is(decision.status(), Set.of(DecisionStatus.FINAL)));
    }

    private static Verdict takenBy(Facts facts, Meeting meeting, Decision decision, Set<Group> one, Set<Group> other) {
        return Ways.says(Truth.all(
                Ways.anyOf(facts, decision.takerIds(), meeting, one),
                Ways.anyOf(facts, decision.takerIds(), meeting, other)));
    }

    /** HS-C5a. */
    static Verdict jointOnServices(Facts facts, Meeting meeting) {
        return each(
                facts,
                meeting,
                decision -> Truth.all(
                        Ways.is(
                                decision.kind(),
                                Set.of(
                                        DecisionKind.SERVICE_CHANGE,
                                        DecisionKind.SPENDING,
                                        DecisionKind.POLICY,
                                        DecisionKind.STRATEGY)),
                        Ways.is(decision.aspect(), Set.of(Aspect.MONITORING)).not()),
                decision -> takenBy(facts, meeting, decision, Facts.FAMILY, Ways.PROFESSIONALS));
    }

    /** HS-C5b. */
    static Verdict jointOnMonitoring(Facts facts, Meeting meeting) {
        return each(
                facts,
                meeting,
                decision -> Ways.is(decision.aspect(), Set.of(Aspect.MONITORING)),
                decision -> takenBy(facts, meeting, decision, Facts.FAMILY, Ways.PROFESSIONALS));
    }

    /** HS-C6. */
    static Verdict changesAgreed(Facts facts, Meeting meeting) {
        if (facts.file.decisions() == null) {
            return UNKNOWN;
        }
        List<Decision> here = new ArrayList<>();
        for (Decision decision : facts.file.decisions()) {
            if (meeting.id().equals(Decisions.home(facts, decision))) {
                here.add(decision);
            }
        }
        return Ways.each(
                here,
                decision -> Ways.is(decision.kind(), Set.of(DecisionKind.SERVICE_CHANGE)),
                decision -> changeAgreed(facts, meeting, decision));
    }

    private static Verdict changeAgreed(Facts facts, Meeting meeting, Decision decision) {
        Truth agreed = Ways.anyOf(facts, decision.agreedByIds(), meeting, Facts.FAMILY);
        Verdict settled =
                Ways.says(Truth.all(agreed, begunBefore(facts, decision).not()));
        Verdict open = underWay(facts, decision) == Truth.NO
                ? NOT_APPLICABLE
                : Ways.says(underWay(facts, decision) == Truth.YES ? agreed : Truth.MAYBE);
        return switch (taken(facts, decision)) {
            case YES -> settled;
            case NO -> open;
            case MAYBE -> settled == open ? settled : UNKNOWN;
        };
    }

    private static Truth underWay(Facts facts, Decision decision) {
        if (facts.file.actions() == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.NO;
        for (Action action : facts.file.actions()) {
            boolean yetToCome = action.createdAt() != null && !facts.happened(action.createdAt());
            if (decision.id().equals(action.decisionId()) && !yetToCome) {
                result = Truth.any(
                        result, Ways.is(action.status(), Set.of(ActionStatus.IN_PROGRESS, ActionStatus.DONE)));
            }
        }
        return result;
    }

    private static Truth begunBefore(Facts facts, Decision decision) {
        if (facts.file.actions() == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.NO;
        for (Action action : facts.file.actions()) {
            if (decision.id().equals(action.decisionId())) {
                Truth begun = Ways.is(action.status(), Set.of(ActionStatus.IN_PROGRESS, ActionStatus.DONE));
                Instant agreed = decision.decidedAt();
                Truth before = agreed == null || action.createdAt() == null
                        ? Truth.MAYBE
                        : Truth.of(action.createdAt().isBefore(agreed));
                result = Truth.any(result, Truth.all(begun, before));
            }
        }
        return result;
    }

    /** LAN-F1c. */
    static Verdict shared(Facts facts, Meeting meeting) {
        Truth coProduction = Ways.kindIn(meeting, MeetingKind.CO_PRODUCTION_GROUP);
        if (coProduction == Truth.NO) {
            return NOT_APPLICABLE;
        }
        return each(
                facts,
                meeting,
                decision -> coProduction,
                decision -> takenBy(facts, meeting, decision, Facts.LIVED_EXPERIENCE, Ways.PROFESSIONALS));
    }

    /** OH-P3d. */
    static Verdict jointly(Facts facts, Meeting meeting) {
        return each(
                facts,
                meeting,
                decision -> Truth.YES,
                decision -> Ways.unlessReason(
                        meeting,
                        "OH-P3d",
                        takenBy(facts, meeting, decision, Facts.LIVED_EXPERIENCE, Ways.PROFESSIONALS)));
    }

    /** OH-C1c. */
    static Verdict priorities(Facts facts, Meeting meeting) {
        return each(
                facts,
                meeting,
                decision -> Ways.is(decision.kind(), Set.of(DecisionKind.PRIORITY)),
                decision -> Ways.says(Ways.anyOf(facts, decision.takerIds(), meeting, Facts.LIVED_EXPERIENCE)));
    }

    /** OH-L8a. */
    static Verdict bigDecisions(Facts facts, Meeting meeting) {
        return each(
                facts,
                meeting,
                decision -> Ways.is(decision.kind(), Set.of(DecisionKind.SPENDING, DecisionKind.STRATEGY)),
                decision -> Ways.unlessReason(
                        meeting,
                        "OH-L8a",
                        Ways.says(Truth.any(
                                Ways.anyOf(facts, decision.takerIds(), meeting, Facts.LIVED_EXPERIENCE),
                                atTheMeeting(facts, meeting, decision)))));
    }

    private static Truth atTheMeeting(Facts facts, Meeting meeting, Decision decision) {
        if (decision.meetingId() == null || meeting.participants() == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.NO;
        for (Participant participant : meeting.participants()) {
            result = Truth.any(
                    result, Truth.all(tookPart(participant), facts.counts(participant, Facts.LIVED_EXPERIENCE)));
        }
        return result;
    }

    /** Somebody only recorded as invited may have come. */
    static Truth tookPart(Participant participant) {
        Attendance attendance = participant.attendance();
        return attendance == null || attendance == Attendance.INVITED
                ? Truth.MAYBE
                : Truth.of(attendance == Attendance.ATTENDED);
    }

    /** HS-X1. */
    static Verdict honestLabel(Facts facts, Meeting meeting) {
        return Judging.when(
                Ways.kindIn(meeting, MeetingKind.CO_PRODUCTION_GROUP),
                () -> Ways.says(
                        Ways.is(meeting.planning().participationLevel(), Set.of(ParticipationLevel.CO_PRODUCTION))));
    }
}
