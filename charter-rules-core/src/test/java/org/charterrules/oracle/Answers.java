package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.PENDING;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.ActionKind;
import org.charterrules.model.Decision;
import org.charterrules.model.DecisionStatus;
import org.charterrules.model.FactKind;
import org.charterrules.model.FeedbackItem;
import org.charterrules.model.FeedbackKind;
import org.charterrules.model.FeedbackOutcome;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.jspecify.annotations.Nullable;

/** Feedback leads to something, and whoever gave it hears. */
final class Answers {
    private Answers() {}

    /** The feedback given at a meeting; {@code null} if it is not known what was said. */
    static @Nullable List<FeedbackItem> items(Facts facts, Meeting meeting) {
        if (facts.file.feedback() == null) {
            return null;
        }
        List<FeedbackItem> result = new ArrayList<>();
        for (FeedbackItem item : facts.file.feedback()) {
            if (item.meetingId().equals(meeting.id())) {
                result.add(item);
            }
        }
        return result;
    }

    static Truth cameIn(Facts facts, FeedbackItem item) {
        return Truth.of(item.receivedAt() == null || facts.happened(item.receivedAt()));
    }

    static Truth answered(Facts facts, FeedbackItem item) {
        return Ways.happened(facts, item.respondedAt(), FactKind.FEEDBACK);
    }

    /** The item's own date or, without one, the house figure; on the last day in full. */
    private static Set<Instant> ownLimits(Facts facts, Meeting meeting, FeedbackItem item, HouseFigure figure) {
        ZoneId zone = meeting.schedule().zone();
        if (item.responseDue() != null && figure == HouseFigure.RESPOND_WITHIN) {
            return Set.of(Ways.endOf(item.responseDue(), zone));
        }
        Set<Instant> result = new HashSet<>();
        for (Instant limit : Ways.figure(facts, figure, item.receivedAt(), zone)) {
            boolean real = item.receivedAt() != null && !limit.equals(Ways.NEVER);
            result.add(real ? Ways.endOf(limit.atZone(zone).toLocalDate(), zone) : limit);
        }
        return result;
    }

    private static Set<Instant> limits(Facts facts, Meeting meeting, FeedbackItem item) {
        return Ways.earlier(
                ownLimits(facts, meeting, item, HouseFigure.RESPOND_WITHIN),
                Ways.deadline(facts, meeting, item.receivedAt(), 1));
    }

    /** HIL-A6a. */
    static Verdict leadsToSomething(Facts facts, Meeting meeting) {
        return Ways.each(items(facts, meeting), item -> cameIn(facts, item), item -> {
            Truth refused = item.outcome() == null
                    ? Truth.NO
                    : Truth.all(
                            Truth.of(item.outcome() == FeedbackOutcome.DECLINED && item.reason() != null),
                            Ways.words(item.reason()));
            Truth done = Truth.any(Truth.of(item.actionId() != null), refused);
            return Ways.sooner(facts, done, limits(facts, meeting, item), FactKind.FEEDBACK);
        });
    }

    /** The answer on the item itself, and the notices that reached the giver; all of the meeting if it is anonymous. */
    private static List<Ways.Event> replies(
            Facts facts, Meeting meeting, FeedbackItem item, Function<Notice, Truth> counts) {
        List<Ways.Event> events = Ways.sendings(
                facts,
                notice -> Truth.all(
                        counts.apply(notice),
                        Truth.of(notice.meetingId().equals(meeting.id())),
                        facts.kindIn(notice, Set.of(NoticeKind.FEEDBACK)),
                        item.fromPersonId() == null
                                ? reachesAll(facts, meeting, notice)
                                : facts.reaches(notice, item.fromPersonId())));
        events = new ArrayList<>(events);
        if (item.respondedAt() != null) {
            events.add(new Ways.Event(Truth.of(facts.happened(item.respondedAt())), item.respondedAt()));
        }
        return events;
    }

    private static Truth reachesAll(Facts facts, Meeting meeting, Notice notice) {
        if (meeting.participants() == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.of(!meeting.participants().isEmpty());
        for (Participant participant : meeting.participants()) {
            result = Truth.all(result, facts.reaches(notice, participant.personId()));
        }
        return result;
    }

    /** HIL-A6b: an answer that comes late is still an answer. */
    static Verdict toldOutcome(Facts facts, Meeting meeting) {
        return Ways.each(
                items(facts, meeting),
                item -> Truth.all(
                        cameIn(facts, item),
                        item.outcome() == null ? Ways.unrecorded(facts, FactKind.FEEDBACK) : Truth.YES),
                item -> facts.happened(item.respondedAt())
                        ? SATISFIED
                        : Ways.sooner(
                                facts,
                                Ways.since(replies(facts, meeting, item, notice -> Truth.YES), item.receivedAt()),
                                limits(facts, meeting, item),
                                FactKind.FEEDBACK));
    }

    /** HIL-C4a: "you said, we did", from the meeting on and before the next. */
    static Verdict youSaidWeDid(Facts facts, Meeting meeting) {
        Instant start = Ways.start(meeting);
        Set<Instant> limits = Ways.deadline(facts, meeting, start, 1);
        Verdict unlimited = limits.equals(Set.of(Ways.NEVER)) ? PENDING : UNKNOWN;
        return Judging.when(
                facts.held(meeting),
                () -> Ways.each(
                        items(facts, meeting),
                        item -> cameIn(facts, item),
                        item -> Ways.by(
                                facts,
                                replies(facts, meeting, item, notice -> notBefore(notice.sentAt(), start)),
                                null,
                                limits,
                                FactKind.FEEDBACK,
                                unlimited)));
    }

    private static Truth notBefore(@Nullable Instant when, @Nullable Instant start) {
        return when == null || start == null ? Truth.MAYBE : Truth.of(!when.isBefore(start));
    }

    /** HIL-C7b. */
    static Verdict putRight(Facts facts, Meeting meeting) {
        return Ways.each(
                items(facts, meeting),
                item -> Truth.all(Ways.is(item.kind(), Set.of(FeedbackKind.MISTAKE)), cameIn(facts, item)),
                item -> {
                    Set<Instant> limits = ownLimits(facts, meeting, item, HouseFigure.CORRECT_WITHIN);
                    Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
                    for (boolean linked : corrective(facts, item).possible()) {
                        for (Instant limit : limits) {
                            boolean ahead = !limit.equals(Ways.NEVER) && facts.asOf.isBefore(limit);
                            boolean certain = item.actionId() != null || facts.covers(FactKind.FEEDBACK);
                            Verdict missing = ahead ? PENDING : certain ? VIOLATED : UNKNOWN;
                            possible.add(linked ? corrected(facts, action(facts, item), limit) : missing);
                        }
                    }
                    return Judging.settled(possible);
                });
    }

    private static @Nullable Action action(Facts facts, FeedbackItem item) {
        for (Action action : facts.file.actions() == null ? List.<Action>of() : facts.file.actions()) {
            if (action.id().equals(item.actionId())) {
                return action;
            }
        }
        return null;
    }

    private static Truth corrective(Facts facts, FeedbackItem item) {
        if (item.actionId() == null) {
            return Truth.NO;
        }
        Action action = action(facts, item);
        return action == null ? Truth.MAYBE : Ways.is(action.kind(), Set.of(ActionKind.CORRECTIVE));
    }

    private static Verdict corrected(Facts facts, @Nullable Action action, Instant limit) {
        Meeting home = action == null ? null : Ways.meeting(facts, action.meetingId());
        if (action == null || home == null || limit.equals(Ways.NEVER)) {
            return UNKNOWN;
        }
        LocalDate due = Promises.due(facts, home, action);
        ZoneId zone = home.schedule().zone();
        if (due == null) {
            return UNKNOWN;
        }
        if (Ways.endOf(due, zone).isAfter(limit)) {
            return VIOLATED;
        }
        if (action.status() == null) {
            return UNKNOWN;
        }
        boolean givenUp = Ways.givenUp(facts, action);
        boolean overdue =
                Ways.open(facts, action) == Truth.YES && facts.today(home).isAfter(due);
        return givenUp || overdue ? VIOLATED : Ways.done(facts, action) == Truth.YES ? SATISFIED : PENDING;
    }

    /** LAN-B5a. */
    static Verdict prompt(Facts facts, Meeting meeting) {
        return Ways.each(
                items(facts, meeting),
                item -> Truth.all(
                        Ways.is(item.kind(), Set.of(FeedbackKind.REQUEST, FeedbackKind.VIEW, FeedbackKind.COMPLAINT)),
                        cameIn(facts, item)),
                item -> {
                    Set<Instant> limits = ownLimits(facts, meeting, item, HouseFigure.RESPOND_WITHIN);
                    if (limits.contains(Ways.NEVER)) {
                        return UNKNOWN;
                    }
                    List<Ways.Event> events = item.respondedAt() == null
                            ? List.of()
                            : List.of(new Ways.Event(Truth.of(facts.happened(item.respondedAt())), item.respondedAt()));
                    return Ways.by(facts, events, null, limits, FactKind.FEEDBACK, UNKNOWN);
                });
    }

    /** LAN-B5b. */
    static Verdict reasoned(Facts facts, Meeting meeting) {
        return Ways.each(
                items(facts, meeting),
                item -> answered(facts, item),
                item -> Ways.says(
                        item.reason() == null ? Ways.unrecorded(facts, FactKind.FEEDBACK) : Ways.words(item.reason())));
    }

    /** OH-B3b. */
    static Verdict refusalExplained(Facts facts, Meeting meeting) {
        return Ways.each(
                items(facts, meeting),
                item -> Truth.all(
                        Ways.is(item.kind(), Set.of(FeedbackKind.REQUEST)),
                        item.outcome() == null
                                ? Ways.unrecorded(facts, FactKind.FEEDBACK)
                                : Truth.of(item.outcome() == FeedbackOutcome.DECLINED)),
                item -> {
                    Truth reason = item.reason() == null
                            ? Ways.unrecorded(facts, FactKind.FEEDBACK)
                            : Ways.words(item.reason());
                    Truth told = Truth.all(reason, answered(facts, item));
                    boolean ahead =
                            item.responseDue() != null && !facts.today(meeting).isAfter(item.responseDue());
                    if (ahead && told != Truth.YES) {
                        boolean nothingYet = told == Truth.NO || item.respondedAt() == null;
                        return nothingYet ? PENDING : UNKNOWN;
                    }
                    return Ways.says(told);
                });
    }

    /** HS-X3b. */
    static Verdict weighedFirst(Facts facts, Meeting meeting) {
        return Ways.each(
                items(facts, meeting),
                item -> Truth.all(Ways.is(item.kind(), Set.of(FeedbackKind.VIEW)), aboutFinalDecision(facts, item)),
                item -> {
                    Decision decision = decision(facts, item);
                    if (decision == null) {
                        return UNKNOWN;
                    }
                    Truth outcome;
                    if (item.outcome() == null) {
                        outcome = Ways.unrecorded(facts, FactKind.FEEDBACK);
                    } else if (item.outcome() == FeedbackOutcome.DECLINED) {
                        outcome = item.reason() == null
                                ? Ways.unrecorded(facts, FactKind.FEEDBACK)
                                : Ways.words(item.reason());
                    } else {
                        outcome = Truth.of(item.outcome() == FeedbackOutcome.ACTED);
                    }
                    Truth before = item.respondedAt() == null || decision.decidedAt() == null
                            ? Truth.MAYBE
                            : Truth.of(!item.respondedAt().isAfter(decision.decidedAt()));
                    return Ways.says(Truth.all(outcome, before));
                });
    }

    private static @Nullable Decision decision(Facts facts, FeedbackItem item) {
        for (Decision decision : facts.file.decisions() == null ? List.<Decision>of() : facts.file.decisions()) {
            if (decision.id().equals(item.decisionId())) {
                return decision;
            }
        }
        return null;
    }

    private static Truth aboutFinalDecision(Facts facts, FeedbackItem item) {
        if (item.decisionId() == null) {
            return Truth.NO;
        }
        Decision decision = decision(facts, item);
        if (decision == null) {
            return Truth.MAYBE;
        }
        Truth taken = Truth.of(decision.decidedAt() == null || facts.happened(decision.decidedAt()));
        return Truth.all(taken, Ways.is(decision.status(), Set.of(DecisionStatus.FINAL)));
    }
}
