package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.EXCUSED;
import static org.charterrules.finding.Verdict.NOT_APPLICABLE;
import static org.charterrules.finding.Verdict.PENDING;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.DueChange;
import org.charterrules.model.FactKind;
import org.charterrules.model.Meeting;
import org.charterrules.model.Reason;
import org.jspecify.annotations.Nullable;

/** Do it, or explain. Every state that an action may be in is judged with and without a reason. */
final class Promises {
    /** How an action stands at as-of. */
    private enum State {
        OPEN_IN_TIME,
        OVERDUE,
        DONE_ON_TIME,
        DONE_LATE,
        DROPPED
    }

    private interface Rule {
        Verdict judge(State state, boolean explained);
    }

    private Promises() {}

    /** HIL-C2a. */
    static Verdict carriedOut(Facts facts, Meeting meeting) {
        return each(facts, meeting, action -> {
            if (action.ownerIds() != null && action.ownerIds().isEmpty()) {
                return NOT_APPLICABLE;
            }
            return judge(facts, meeting, action, Promises::doneOrExplained);
        });
    }

    /** LAN-D6a. */
    static Verdict wordKept(Facts facts, Meeting meeting) {
        return each(facts, meeting, action -> judge(facts, meeting, action, Promises::doneOrExplained));
    }

    private static Verdict doneOrExplained(State state, boolean explained) {
        return switch (state) {
            case DONE_ON_TIME, DONE_LATE -> SATISFIED;
            case OPEN_IN_TIME -> PENDING;
            case OVERDUE, DROPPED -> explained ? SATISFIED : VIOLATED;
        };
    }

    /** HIL-C2b. */
    static Verdict onTime(Facts facts, Meeting meeting) {
        return each(facts, meeting, action -> {
            boolean dropped = states(facts, meeting, action).equals(EnumSet.of(State.DROPPED));
            Verdict verdict = judge(facts, meeting, action, (state, explained) -> switch (state) {
                case DONE_ON_TIME -> SATISFIED;
                case OPEN_IN_TIME -> PENDING;
                case DONE_LATE, OVERDUE -> explained ? SATISFIED : VIOLATED;
                case DROPPED -> NOT_APPLICABLE;
            });
            boolean nothingToMeasure = !dropped && due(facts, meeting, action) == null;
            return nothingToMeasure && verdict != NOT_APPLICABLE ? UNKNOWN : verdict;
        });
    }

    /** HIL-C2c. */
    static Verdict explained(Facts facts, Meeting meeting) {
        return each(
                facts,
                meeting,
                action -> judge(facts, meeting, action, (state, explained) -> switch (state) {
                    case OPEN_IN_TIME, DONE_ON_TIME -> NOT_APPLICABLE;
                    case OVERDUE, DONE_LATE, DROPPED -> explained ? SATISFIED : VIOLATED;
                }));
    }

    /** OH-K2b and LAN-D6b. */
    static Verdict saidWhyNot(Facts facts, Meeting meeting) {
        return each(
                facts,
                meeting,
                action -> judge(facts, meeting, action, (state, explained) -> switch (state) {
                    case OPEN_IN_TIME, DONE_ON_TIME, DONE_LATE -> NOT_APPLICABLE;
                    case OVERDUE, DROPPED -> explained ? SATISFIED : VIOLATED;
                }));
    }

    /** OH-B3d. */
    static Verdict committed(Facts facts, Meeting meeting) {
        return each(
                facts,
                meeting,
                action -> judge(facts, meeting, action, (state, explained) -> switch (state) {
                    case DONE_ON_TIME, DONE_LATE -> SATISFIED;
                    case OPEN_IN_TIME -> PENDING;
                    case OVERDUE, DROPPED -> explained ? EXCUSED : VIOLATED;
                }));
    }

    /** HS-C18. */
    static Verdict delivered(Facts facts, Meeting meeting) {
        return each(
                facts,
                meeting,
                action -> judge(facts, meeting, action, (state, explained) -> switch (state) {
                    case DONE_ON_TIME, DONE_LATE -> SATISFIED;
                    case OPEN_IN_TIME -> PENDING;
                    case OVERDUE, DROPPED -> VIOLATED;
                }));
    }

    private interface OneAction {
        Verdict judge(Action action);
    }

    private static Verdict each(Facts facts, Meeting meeting, OneAction clause) {
        if (facts.file.actions() == null) {
            return UNKNOWN;
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Action action : Ways.agreedActions(facts, meeting)) {
            verdicts.add(clause.judge(action));
        }
        return Judging.together(verdicts);
    }

    private static Verdict judge(Facts facts, Meeting meeting, Action action, Rule rule) {
        Truth binds = ownedByFamiliesOnly(facts, meeting, action).not();
        return Judging.when(binds, () -> {
            Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
            for (State state : states(facts, meeting, action)) {
                for (boolean explained : reasonGiven(facts, action).possible()) {
                    possible.add(rule.judge(state, explained));
                }
            }
            return Judging.settled(possible);
        });
    }

    /** AMB-36: families are not bound by what only they took on. */
    static Truth ownedByFamiliesOnly(Facts facts, Meeting meeting, Action action) {
        if (action.ownerIds() == null) {
            return Truth.MAYBE;
        }
        if (action.ownerIds().isEmpty()) {
            return Truth.NO;
        }
        Truth result = Truth.YES;
        for (String owner : action.ownerIds()) {
            result = Truth.all(result, facts.countsWholly(owner, meeting, Facts.FAMILY));
        }
        return result;
    }

    private static Set<State> states(Facts facts, Meeting meeting, Action action) {
        LocalDate due = due(facts, meeting, action);
        Set<State> open = due == null
                ? EnumSet.of(State.OPEN_IN_TIME, State.OVERDUE)
                : EnumSet.of(facts.today(meeting).isAfter(due) ? State.OVERDUE : State.OPEN_IN_TIME);
        Set<State> done = EnumSet.of(State.DONE_ON_TIME, State.DONE_LATE);
        if (due != null && action.doneAt() != null) {
            done = EnumSet.of(facts.date(meeting, action.doneAt()).isAfter(due) ? State.DONE_LATE : State.DONE_ON_TIME);
        }
        ActionStatus status = action.status();
        boolean doneLater = action.doneAt() != null && !facts.happened(action.doneAt());
        if (Ways.givenUp(facts, action)) {
            return EnumSet.of(State.DROPPED);
        }
        boolean droppedLater = status == ActionStatus.DROPPED || status == ActionStatus.DECLINED;
        if (status != null && doneLater
                || droppedLater
                || status == ActionStatus.OPEN
                || status == ActionStatus.IN_PROGRESS) {
            return open;
        }
        if (status == ActionStatus.DONE) {
            return done;
        }
        Set<State> any = EnumSet.copyOf(open);
        if (!doneLater) {
            any.addAll(done);
        }
        if (action.statusChangedAt() == null || facts.happened(action.statusChangedAt())) {
            any.add(State.DROPPED);
        }
        return any;
    }

    /** AMB-33: the due date in force; {@code null} if not known. */
    static @Nullable LocalDate due(Facts facts, Meeting meeting, Action action) {
        if (action.dueChanges() == null) {
            return null;
        }
        if (action.dueChanges().isEmpty()) {
            return action.due();
        }
        for (DueChange change : action.dueChanges()) {
            if (change.from() == null || change.to() == null) {
                return null;
            }
        }
        List<DueChange> changes = new ArrayList<>(action.dueChanges());
        changes.sort(Comparator.comparing(DueChange::from));
        LocalDate due = changes.get(0).from();
        for (DueChange change : changes) {
            boolean toldInTime = facts.happened(change.publishedAt())
                    && !facts.date(meeting, change.publishedAt()).isAfter(due);
            boolean unrecorded = change.publishedAt() == null && !facts.covers(FactKind.ACTIONS);
            if (change.from().equals(due) && unrecorded) {
                return null;
            }
            if (change.from().equals(due) && toldInTime) {
                due = change.to();
            }
        }
        return due;
    }

    static Truth reasonGiven(Facts facts, Action action) {
        Reason reason = action.explanation();
        if (reason == null) {
            return facts.covers(FactKind.ACTIONS) ? Truth.NO : Truth.MAYBE;
        }
        Truth words =
                reason.text() == null ? Truth.MAYBE : Truth.of(!reason.text().isBlank());
        boolean unrecorded = reason.publishedAt() == null && !facts.covers(FactKind.ACTIONS);
        Truth published = unrecorded ? Truth.MAYBE : Truth.of(facts.happened(reason.publishedAt()));
        Truth everybodyTold;
        if (action.concernedIds() != null && action.concernedIds().isEmpty()) {
            everybodyTold = Truth.YES;
        } else if (action.concernedIds() == null || reason.audience() == null) {
            everybodyTold = Truth.MAYBE;
        } else {
            everybodyTold = Truth.of(reason.audience().containsAll(action.concernedIds()));
        }
        return Truth.all(words, published, everybodyTold);
    }
}
