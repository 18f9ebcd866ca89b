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
import java.util.function.Function;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.AgendaItem;
import org.charterrules.model.AgendaItemKind;
import org.charterrules.model.Attestation;
import org.charterrules.model.FactKind;
import org.charterrules.model.Group;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Participant;
import org.jspecify.annotations.Nullable;

/** K19, K21 and K23: what was learned, and who was missing, is asked and taken up at the next meeting. */
final class Reflections {
    private Reflections() {}

    /** Whether there is anything in an answer that was given by as-of. */
    private static Truth given(Facts facts, Attestation attestation) {
        boolean words = attestation.text() != null && !attestation.text().isBlank();
        boolean groups = attestation.groups() != null && !attestation.groups().isEmpty();
        if (attestation.answer() == null && !words && !groups) {
            return Truth.NO;
        }
        return attestation.answeredAt() == null ? Truth.MAYBE : Truth.of(facts.happened(attestation.answeredAt()));
    }

    private static List<Attestation> answers(Facts facts, Meeting meeting, String question) {
        List<Attestation> result = new ArrayList<>();
        for (Attestation attestation : facts.file.attestations()) {
            boolean about = attestation.subjectId().equals(meeting.id());
            if (about && attestation.questionId().equals(question)) {
                result.add(attestation);
            }
        }
        return result;
    }

    /** HOU-4.3. */
    static Verdict evaluated(Facts facts, Meeting meeting) {
        return Judging.when(facts.held(meeting), () -> {
            Truth answered = facts.file.attestations() == null ? Truth.MAYBE : Truth.NO;
            Instant end = facts.end(meeting);
            for (Attestation attestation :
                    facts.file.attestations() == null ? List.<Attestation>of() : facts.file.attestations()) {
                if (attestation.subjectId().equals(meeting.id())) {
                    Truth afterwards = attestation.answeredAt() == null || end == null
                            ? Truth.MAYBE
                            : Truth.of(!attestation.answeredAt().isBefore(end));
                    answered = Truth.any(answered, Truth.all(given(facts, attestation), afterwards));
                }
            }
            Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
            for (boolean there : answered.possible()) {
                for (Afterwards.Limit limit : Afterwards.limits(facts, meeting, HouseFigure.EVALUATE_WITHIN)) {
                    possible.add(there ? SATISFIED : Afterwards.missing(facts, limit, FactKind.ATTESTATIONS));
                }
            }
            return Judging.settled(possible);
        });
    }

    /** HS-W1a. */
    static Verdict askedWhetherCoProduction(Facts facts, Meeting meeting) {
        Truth applies = Truth.all(Ways.kindIn(meeting, MeetingKind.CO_PRODUCTION_GROUP), facts.held(meeting));
        return Judging.when(
                applies,
                () -> answeredByNext(
                        facts,
                        meeting,
                        "Q-TRULY-COPRODUCED",
                        attestation -> attestation.respondentId() == null
                                ? Truth.MAYBE
                                : facts.counts(attestation.respondentId(), meeting, Ways.PROFESSIONALS)));
    }

    /** LAN-C6a. */
    static Verdict askedWhoIsMissing(Facts facts, Meeting meeting) {
        return Judging.when(
                facts.held(meeting),
                () -> answeredByNext(facts, meeting, "Q-MISSING-VOICES", attestation -> Truth.YES));
    }

    private static Verdict answeredByNext(
            Facts facts, Meeting meeting, String question, Function<Attestation, Truth> counts) {
        List<Ways.Event> events = new ArrayList<>();
        if (facts.file.attestations() == null) {
            events.add(new Ways.Event(Truth.MAYBE, null));
        } else {
            for (Attestation attestation : answers(facts, meeting, question)) {
                Truth certain = Truth.all(given(facts, attestation), counts.apply(attestation));
                events.add(new Ways.Event(certain, attestation.answeredAt()));
            }
        }
        return Ways.by(facts, events, null, Ways.nextStarts(facts, meeting), FactKind.ATTESTATIONS, PENDING);
    }

    // ---- who was missing ----

    private interface Missing {
        Verdict judge(Attestation answer, @Nullable Meeting next);
    }

    /** Every answer that names a group, with every meeting that may be the next. */
    private static Verdict eachMissing(Facts facts, Meeting meeting, Missing clause) {
        return Judging.when(facts.held(meeting), () -> {
            if (facts.file.attestations() == null) {
                return UNKNOWN;
            }
            return Ways.among(answers(facts, meeting, "Q-MISSING-VOICES"), answer -> given(facts, answer), answer -> {
                if (answer.groups() == null) {
                    return UNKNOWN;
                }
                if (answer.groups().isEmpty()) {
                    return NOT_APPLICABLE;
                }
                Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
                for (Meeting next : Ways.nexts(facts, meeting, facts::notCancelled)) {
                    possible.add(clause.judge(answer, next));
                }
                return Judging.settled(possible);
            });
        });
    }

    /** LAN-C6b. */
    static Verdict soughtOut(Facts facts, Meeting meeting) {
        return eachMissing(facts, meeting, (answer, next) -> {
            Truth taken = takenUp(facts, answer, action -> Truth.YES);
            Truth invited = next == null ? Truth.NO : Truth.YES;
            for (Group group : answer.groups()) {
                invited = Truth.all(invited, next == null ? Truth.NO : facts.includes(next, Set.of(group)));
            }
            Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
            for (boolean done : Truth.any(taken, invited).possible()) {
                boolean ahead = next == null || facts.asOf.isBefore(Ways.start(next));
                possible.add(done ? SATISFIED : ahead ? PENDING : VIOLATED);
            }
            return Judging.settled(possible);
        });
    }

    /** Whether an action takes up an answer; what is not on record counts only where the actions are complete. */
    private static Truth takenUp(Facts facts, Attestation answer, Function<Action, Truth> fits) {
        if (facts.file.actions() == null) {
            return Truth.MAYBE;
        }
        Truth result = Ways.unrecorded(facts, FactKind.ACTIONS);
        for (Action action : facts.file.actions()) {
            Truth takes = Truth.of(answer.id().equals(action.sourceAttestationId()));
            result = Truth.any(result, Truth.all(takes, fits.apply(action)));
        }
        return result;
    }

    /** LAN-C6c. */
    static Verdict givenAWay(Facts facts, Meeting meeting) {
        return eachMissing(facts, meeting, (answer, next) -> {
            if (next == null) {
                return NOT_APPLICABLE;
            }
            return Ways.among(
                    next.participants(),
                    participant -> facts.counts(participant, answer.groups()),
                    participant -> routes(participant));
        });
    }

    private static Verdict routes(Participant participant) {
        if (participant.views().routes() == null) {
            return UNKNOWN;
        }
        return participant.views().routes().isEmpty() ? VIOLATED : SATISFIED;
    }

    // ---- from one meeting to the next ----

    private static Truth hasItem(Meeting meeting, AgendaItemKind kind) {
        if (meeting.agenda() == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.NO;
        for (AgendaItem item : meeting.agenda()) {
            result = Truth.any(result, Ways.is(item.kind(), Set.of(kind)));
        }
        return result;
    }

    private static Truth reviewedAt(Action action, Meeting meeting) {
        return action.reviewedAtMeetingIds() == null
                ? Truth.MAYBE
                : Truth.of(action.reviewedAtMeetingIds().contains(meeting.id()));
    }

    /** HIL-B5a. */
    static Verdict reviewedNext(Facts facts, Meeting meeting) {
        return Ways.each(Ways.actions(facts, meeting), action -> Ways.open(facts, action), action -> {
            Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
            for (Meeting next : Ways.nexts(facts, meeting, other -> inScope(facts, action, other))) {
                possible.add(
                        next == null
                                ? PENDING
                                : Ways.says(Truth.any(
                                        reviewedAt(action, next), hasItem(next, AgendaItemKind.ACTION_REVIEW))));
            }
            return Judging.settled(possible);
        });
    }

    /** A later meeting on whose own date the action was agreed does not count. */
    private static Truth inScope(Facts facts, Action action, Meeting other) {
        if (other.schedule().start() == null) {
            return Truth.NO;
        }
        Truth sameDate = action.createdAt() == null
                ? Truth.NO
                : Truth.of(facts.date(other, action.createdAt())
                        .equals(other.schedule().start().toLocalDate()));
        return Truth.all(facts.held(other), sameDate.not());
    }

    /** HIL-C1b and LAN-B6b. */
    static Verdict openActionsGoneThrough(Facts facts, Meeting meeting) {
        return Judging.when(facts.notCancelled(meeting), () -> {
            Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
            for (Meeting before : Ways.befores(facts, meeting)) {
                possible.add(before == null ? NOT_APPLICABLE : goneThrough(facts, meeting, before));
            }
            return Judging.settled(possible);
        });
    }

    private static Verdict goneThrough(Facts facts, Meeting meeting, Meeting before) {
        List<Action> actions = Ways.actions(facts, before);
        if (actions == null) {
            return UNKNOWN;
        }
        Truth leftOpen = Truth.NO;
        Truth done = hasItem(meeting, AgendaItemKind.ACTION_REVIEW);
        for (Action action : actions) {
            leftOpen = Truth.any(leftOpen, Ways.open(facts, action));
            done = Truth.any(done, reviewedAt(action, meeting));
        }
        Truth kept = done;
        return Judging.when(leftOpen, () -> beforeItStarts(facts, meeting, kept));
    }

    /** Until a meeting starts, its agenda may still change; once it was held, that time is over. */
    private static Verdict beforeItStarts(Facts facts, Meeting meeting, Truth kept) {
        Instant start = Ways.start(meeting);
        boolean over = meeting.status() == MeetingStatus.HELD;
        Truth ahead = over ? Truth.NO : start == null ? Truth.MAYBE : Truth.of(facts.asOf.isBefore(start));
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        for (boolean done : kept.possible()) {
            for (boolean time : ahead.possible()) {
                possible.add(done ? SATISFIED : time ? PENDING : VIOLATED);
            }
        }
        return Judging.settled(possible);
    }

    /** HOU-4.1a. */
    static Verdict lessonsTakenUp(Facts facts, Meeting meeting) {
        return Judging.when(facts.notCancelled(meeting), () -> {
            Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
            for (Meeting before : Ways.befores(facts, meeting)) {
                possible.add(before == null ? NOT_APPLICABLE : lessonTakenUp(facts, meeting, before));
            }
            return Judging.settled(possible);
        });
    }

    private static Verdict lessonTakenUp(Facts facts, Meeting meeting, Meeting before) {
        if (facts.file.attestations() == null) {
            return UNKNOWN;
        }
        Truth answered = Truth.NO;
        Truth taken = hasItem(meeting, AgendaItemKind.LEARNING);
        for (Attestation answer : answers(facts, before, "Q-CHANGE")) {
            Truth words = answer.text() == null || answer.text().isBlank() ? Truth.NO : given(facts, answer);
            answered = Truth.any(answered, words);
            if (words != Truth.NO) {
                taken = Truth.any(
                        taken,
                        Truth.all(
                                words,
                                takenUp(
                                        facts,
                                        answer,
                                        action -> Truth.of(action.meetingId().equals(meeting.id())))));
            }
        }
        return answered == Truth.YES ? beforeItStarts(facts, meeting, taken) : UNKNOWN;
    }
}
