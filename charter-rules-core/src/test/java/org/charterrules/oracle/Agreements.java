package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.NOT_APPLICABLE;
import static org.charterrules.finding.Verdict.PENDING;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.ActionKind;
import org.charterrules.model.DueChange;
import org.charterrules.model.FactKind;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.jspecify.annotations.Nullable;

/** Actions are complete and fairly made, and no problem is dropped in silence. */
final class Agreements {
    private static final Set<Group> PARENTS_AND_YOUNG_ADULTS = Set.of(Group.PARENT_CARER, Group.YOUNG_PERSON);

    private Agreements() {}

    /** HIL-D8. */
    static Verdict notDroppedInSilence(Facts facts, Meeting meeting) {
        return Ways.each(
                Ways.agreedActions(facts, meeting),
                action -> Truth.all(
                        Ways.is(action.kind(), Set.of(ActionKind.ISSUE)),
                        Ways.open(facts, action).not()),
                action -> {
                    Truth dropped = action.status() == null ? Truth.MAYBE : Truth.of(Ways.givenUp(facts, action));
                    Truth goesOn = action.successorId() != null ? Truth.YES : Ways.unrecorded(facts, FactKind.ACTIONS);
                    return Ways.says(Truth.any(dropped.not(), goesOn, Promises.reasonGiven(facts, action)));
                });
    }

    /** OH-K1c. */
    static Verdict namedInNotes(Facts facts, Meeting meeting) {
        return Judging.when(facts.held(meeting), () -> {
            List<Notice> notices = facts.notices(meeting);
            List<Action> actions = Ways.actions(facts, meeting);
            if (notices == null || actions == null) {
                boolean nothing = notices != null && notesSent(facts, notices) == Truth.NO
                        || actions != null && actions.isEmpty();
                return nothing ? NOT_APPLICABLE : UNKNOWN;
            }
            return Judging.when(
                    notesSent(facts, notices),
                    () -> Ways.each(actions, action -> Truth.YES, action -> named(facts, notices, action)));
        });
    }

    private static Truth notes(Facts facts, Notice notice) {
        return Truth.all(facts.kindIn(notice, Set.of(NoticeKind.NOTES)), facts.sent(notice));
    }

    private static Truth notesSent(Facts facts, List<Notice> notices) {
        Truth result = Truth.NO;
        for (Notice notice : notices) {
            result = Truth.any(result, notes(facts, notice));
        }
        return result;
    }

    private static Verdict named(Facts facts, List<Notice> notices, Action action) {
        Truth result = Truth.NO;
        for (Notice notice : notices) {
            Truth names = notice.actionIds() == null
                    ? Truth.MAYBE
                    : Truth.of(notice.actionIds().contains(action.id()));
            result = Truth.any(result, Truth.all(notes(facts, notice), names));
        }
        return Ways.says(result);
    }

    private static Truth hasDue(Facts facts, Action action) {
        if (action.due() != null) {
            return Truth.YES;
        }
        if (action.dueKnownAbsent() != null) {
            return action.dueKnownAbsent() ? Truth.NO : Truth.MAYBE;
        }
        boolean neverSet = action.dueChanges() == null || action.dueChanges().isEmpty();
        return neverSet ? Ways.unrecorded(facts, FactKind.ACTIONS) : Truth.MAYBE;
    }

    /** OH-K1d. */
    static Verdict byWhen(Facts facts, Meeting meeting) {
        return Judging.when(
                facts.held(meeting),
                () -> Ways.each(
                        Ways.agreedActions(facts, meeting),
                        action -> Truth.YES,
                        action -> Ways.says(hasDue(facts, action))));
    }

    /** HIL-C3b. */
    static Verdict timescaleKnown(Facts facts, Meeting meeting) {
        return Ways.each(
                Ways.agreedActions(facts, meeting),
                action -> Ways.open(facts, action),
                action -> Judging.together(List.of(Ways.says(hasDue(facts, action)), changesTold(facts, action))));
    }

    private static Verdict changesTold(Facts facts, Action action) {
        if (action.dueChanges() == null) {
            return UNKNOWN;
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (DueChange change : action.dueChanges()) {
            boolean toldOrYetToBe = change.publishedAt() != null;
            verdicts.add(Ways.says(toldOrYetToBe ? Truth.YES : Ways.unrecorded(facts, FactKind.ACTIONS)));
        }
        return Judging.together(verdicts);
    }

    private static Truth dueNotBeforeCreation(Facts facts, Meeting meeting, Action action) {
        if (action.due() == null || action.createdAt() == null) {
            return Truth.MAYBE;
        }
        return Truth.of(!action.due().isBefore(facts.date(meeting, action.createdAt())));
    }

    /** LAN-B4a: what is nobody's has not been taken on either. */
    static Verdict realistic(Facts facts, Meeting meeting) {
        return Ways.each(Ways.agreedActions(facts, meeting), action -> Truth.YES, action -> {
            Verdict accepted = Ways.says(Ways.happened(facts, action.ownerAcceptedAt(), FactKind.ACTIONS));
            return Judging.together(List.of(
                    Ways.says(hasDue(facts, action)),
                    Ways.says(dueNotBeforeCreation(facts, meeting, action)),
                    accepted));
        });
    }

    /** OH-B3c. */
    static Verdict keepable(Facts facts, Meeting meeting) {
        return Ways.each(
                Ways.agreedActions(facts, meeting),
                action -> Promises.ownedByFamiliesOnly(facts, meeting, action).not(),
                action -> {
                    Truth owned = action.ownerIds() == null
                            ? Truth.MAYBE
                            : Truth.of(!action.ownerIds().isEmpty());
                    Verdict accepted = acceptedBeforeNotes(facts, meeting, action);
                    return Judging.together(List.of(
                            Ways.says(owned),
                            Ways.notApplicableIf(owned == Truth.NO, accepted),
                            Ways.notApplicableIf(
                                    Boolean.TRUE.equals(action.dueKnownAbsent()),
                                    Ways.says(dueNotBeforeCreation(facts, meeting, action)))));
                });
    }

    private static Verdict acceptedBeforeNotes(Facts facts, Meeting meeting, Action action) {
        List<Notice> notices = facts.notices(meeting);
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        Instant acceptedAt = action.ownerAcceptedAt();
        Truth out = notices == null ? Truth.MAYBE : notesSent(facts, notices);
        Truth outBefore = notices == null ? Truth.MAYBE : Truth.NO;
        for (Notice notice : notices == null ? List.<Notice>of() : notices) {
            Truth notAfter = notice.sentAt() == null || acceptedAt == null
                    ? Truth.MAYBE
                    : Truth.of(!notice.sentAt().isAfter(acceptedAt));
            outBefore = Truth.any(outBefore, Truth.all(notes(facts, notice), notAfter));
        }
        if (facts.happened(acceptedAt)) {
            return Ways.says(outBefore.not());
        }
        boolean certain = acceptedAt != null || facts.covers(FactKind.ACTIONS);
        for (boolean gone : out.possible()) {
            possible.add(!gone ? PENDING : certain ? VIOLATED : UNKNOWN);
        }
        return Judging.settled(possible);
    }

    /** HOU-5.3b. */
    static Verdict freelyTakenOn(Facts facts, Meeting meeting) {
        return Ways.each(
                Ways.agreedActions(facts, meeting),
                action -> Ways.anyOf(facts, action.ownerIds(), meeting, Facts.PARENTS),
                action -> {
                    Instant acceptedAt = action.ownerAcceptedAt();
                    if (!facts.happened(acceptedAt)) {
                        return acceptedAt == null && !facts.covers(FactKind.ACTIONS) ? UNKNOWN : VIOLATED;
                    }
                    return action.createdAt() == null
                            ? UNKNOWN
                            : Ways.says(Truth.of(!acceptedAt.isBefore(action.createdAt())));
                });
    }

    private static Verdict bothAgree(
            Facts facts, Meeting meeting, @Nullable Set<String> ids, Set<Group> side, Set<Group> other) {
        return Ways.says(Truth.all(Ways.anyOf(facts, ids, meeting, side), Ways.anyOf(facts, ids, meeting, other)));
    }

    /** HIL-D1a. */
    static Verdict agreedBetweenParties(Facts facts, Meeting meeting) {
        return Judging.when(
                Truth.all(facts.held(meeting), facts.includes(meeting, Facts.FAMILY)),
                () -> Ways.each(
                        Ways.agreedActions(facts, meeting),
                        action -> Ways.is(action.kind(), Set.of(ActionKind.OUTCOME)),
                        action -> bothAgree(facts, meeting, action.agreedBy(), Facts.FAMILY, Ways.PROFESSIONALS)));
    }

    /** LAN-D3c. */
    static Verdict goalsInCommon(Facts facts, Meeting meeting) {
        return Ways.each(
                Ways.agreedActions(facts, meeting),
                action -> Ways.is(action.kind(), Set.of(ActionKind.OUTCOME)),
                action -> bothAgree(facts, meeting, action.agreedBy(), Facts.LIVED_EXPERIENCE, Ways.PROFESSIONALS));
    }

    /** HIL-E2a: an outcome must be on record, and agreed; every action that may be one is tried both ways. */
    static Verdict outcomesSettledJointly(Facts facts, Meeting meeting) {
        Truth applies = Truth.all(Ways.kindIn(meeting, MeetingKind.INDIVIDUAL_PLANNING), facts.held(meeting));
        return Judging.when(applies, () -> {
            List<Action> actions = Ways.actions(facts, meeting);
            if (actions == null) {
                return UNKNOWN;
            }
            Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
            tryOutcomes(facts, meeting, actions, 0, new ArrayList<>(), possible);
            return Judging.settled(possible);
        });
    }

    private static void tryOutcomes(
            Facts facts,
            Meeting meeting,
            List<Action> actions,
            int next,
            List<Verdict> outcomes,
            Set<Verdict> possible) {
        if (next == actions.size()) {
            Verdict none = facts.covers(FactKind.ACTIONS) ? VIOLATED : UNKNOWN;
            possible.add(outcomes.isEmpty() ? none : Judging.together(outcomes));
            return;
        }
        Action action = actions.get(next);
        for (boolean outcome :
                Ways.is(action.kind(), Set.of(ActionKind.OUTCOME)).possible()) {
            List<Verdict> more = new ArrayList<>(outcomes);
            if (outcome) {
                more.add(bothAgree(facts, meeting, action.agreedBy(), PARENTS_AND_YOUNG_ADULTS, Ways.PROFESSIONALS));
            }
            tryOutcomes(facts, meeting, actions, next + 1, more, possible);
        }
    }
}
