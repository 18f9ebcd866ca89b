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
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.ActionStatus;
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

/** What was learned, and who was missing, is asked and taken up at the next meeting. */
final class Reflections {
    private Reflections() {}

    /** Whether there is anything in an answer that was given by as-of; one without a date is on record now. */
    private static Truth given(Facts facts, Attestation attestation) {
        boolean words = attestation.text() != null && !attestation.text().isBlank();
        boolean coded = attestation.answer() != null || attestation.groups() != null;
        boolean byNow = attestation.answeredAt() == null || facts.happened(attestation.answeredAt());
        return Truth.all(Truth.of(byNow), words || coded ? Truth.YES : Truth.MAYBE);
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
        return Judging.when(applies, () -> answeredByNext(facts, meeting, "Q-TRULY-COPRODUCED"));
    }

    /** LAN-C6a. */
    static Verdict askedWhoIsMissing(Facts facts, Meeting meeting) {
        return Judging.when(facts.held(meeting), () -> answeredByNext(facts, meeting, "Q-MISSING-VOICES"));
    }

    /** An answer that comes late is an answer. */
    private static Verdict answeredByNext(Facts facts, Meeting meeting, String question) {
        if (facts.file.attestations() == null) {
            return UNKNOWN;
        }
        Truth answered = Truth.NO;
        for (Attestation attestation : answers(facts, meeting, question)) {
            answered = Truth.any(answered, given(facts, attestation));
        }
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        for (boolean there : answered.possible()) {
            for (Meeting next : Ways.nexts(facts, meeting, facts::notCancelled)) {
                possible.add(there ? SATISFIED : notDone(facts, next, FactKind.ATTESTATIONS));
            }
        }
        return Judging.settled(possible);
    }

    /** What was to be done before some meeting begins and is not on record. */
    private static Verdict notDone(Facts facts, @Nullable Meeting before, FactKind kind) {
        Truth ahead = before == null ? Truth.YES : ahead(facts, before);
        Verdict missed = facts.covers(kind) ? VIOLATED : UNKNOWN;
        return ahead == Truth.MAYBE ? UNKNOWN : ahead == Truth.YES ? PENDING : missed;
    }

    /** Whether a meeting has yet to begin. */
    private static Truth ahead(Facts facts, Meeting meeting) {
        Instant start = Ways.start(meeting);
        if (start == null) {
            return meeting.status() == MeetingStatus.HELD ? Truth.NO : Truth.MAYBE;
        }
        return Truth.of(facts.asOf.isBefore(start));
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
            Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
            for (Meeting next : Ways.nexts(facts, meeting, facts::notCancelled)) {
                possible.add(eachMissing(facts, meeting, next, clause));
            }
            return Judging.settled(possible);
        });
    }

    private static Verdict eachMissing(Facts facts, Meeting meeting, @Nullable Meeting next, Missing clause) {
        List<Attestation> answers = answers(facts, meeting, "Q-MISSING-VOICES");
        boolean somebody = answers.stream().anyMatch(answer -> namedInTime(facts, answer, next) == Truth.YES);
        if (!somebody && !facts.covers(FactKind.ATTESTATIONS)) {
            return UNKNOWN;
        }
        return Ways.among(answers, answer -> namedInTime(facts, answer, next), answer -> {
            if (answer.groups() == null) {
                return UNKNOWN;
            }
            return answer.groups().isEmpty() ? NOT_APPLICABLE : clause.judge(answer, next);
        });
    }

    /** Whether an answer was given by now, and before the next meeting if that has begun. */
    private static Truth namedInTime(Facts facts, Attestation answer, @Nullable Meeting next) {
        Instant answered = answer.answeredAt();
        Truth byNow = Truth.of(answered == null || facts.happened(answered));
        Instant start = next == null ? Instant.MAX : Ways.start(next);
        if (start != null && !facts.happened(start)) {
            return byNow;
        }
        boolean unknown = start == null || answered == null;
        return Truth.all(byNow, unknown ? Truth.MAYBE : Truth.of(answered.isBefore(start)));
    }

    /** LAN-C6b. */
    static Verdict soughtOut(Facts facts, Meeting meeting) {
        return eachMissing(facts, meeting, (answer, next) -> {
            Truth invited = next == null ? Truth.NO : Truth.YES;
            for (Group group : answer.groups()) {
                invited = Truth.all(invited, next == null ? Truth.NO : facts.includes(next, Set.of(group)));
            }
            Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
            for (boolean done : Truth.any(takenUp(facts, answer), invited).possible()) {
                possible.add(done ? SATISFIED : notDone(facts, next, FactKind.ACTIONS));
            }
            return Judging.settled(possible);
        });
    }

    /** Whether an action on record takes up an answer. */
    private static Truth takenUp(Facts facts, Attestation answer) {
        if (facts.file.actions() == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.NO;
        for (Action action : facts.file.actions()) {
            boolean agreed = action.createdAt() == null || facts.happened(action.createdAt());
            result = Truth.any(result, Truth.of(agreed && answer.id().equals(action.sourceAttestationId())));
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
                    participant -> routes(facts, next, participant));
        });
    }

    /** Until the meeting begins, a way to be heard may still be found. */
    private static Verdict routes(Facts facts, Meeting next, Participant participant) {
        if (participant.views().routes() == null) {
            return UNKNOWN;
        }
        Truth ahead = ahead(facts, next);
        Verdict none = ahead == Truth.MAYBE ? UNKNOWN : ahead == Truth.YES ? PENDING : VIOLATED;
        return participant.views().routes().isEmpty() ? none : SATISFIED;
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
        return Ways.each(Ways.agreedActions(facts, meeting), action -> Ways.open(facts, action), action -> {
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

    /** A meeting counts only for what was agreed on an earlier date. */
    private static Truth inScope(Facts facts, Action action, Meeting other) {
        Truth agreedBefore = action.createdAt() == null || other.schedule().start() == null
                ? Truth.MAYBE
                : Truth.of(facts.date(other, action.createdAt())
                        .isBefore(other.schedule().start().toLocalDate()));
        return Truth.all(Ways.held(facts, other), agreedBefore);
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
            leftOpen = Truth.any(leftOpen, openUntil(facts, meeting, action));
            done = Truth.any(done, reviewedAt(action, meeting));
        }
        Truth kept = done;
        return Judging.when(leftOpen, () -> beforeItStarts(facts, meeting, kept));
    }

    /** Whether an action was still open when a meeting began, or is now. */
    private static Truth openUntil(Facts facts, Meeting meeting, Action action) {
        if (action.status() == null) {
            return Truth.MAYBE;
        }
        if (action.status() == ActionStatus.OPEN || action.status() == ActionStatus.IN_PROGRESS) {
            return Truth.YES;
        }
        Instant closed = action.status() == ActionStatus.DONE ? action.doneAt() : action.statusChangedAt();
        Instant start = Ways.start(meeting);
        if (closed == null) {
            return Truth.MAYBE;
        }
        if (!facts.happened(closed)) {
            return Truth.YES;
        }
        return start == null ? Truth.MAYBE : Truth.of(!closed.isBefore(start));
    }

    /** Until a meeting starts, its agenda may still change; once it was held, that time is over. */
    private static Verdict beforeItStarts(Facts facts, Meeting meeting, Truth kept) {
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        for (boolean done : kept.possible()) {
            for (boolean time : ahead(facts, meeting).possible()) {
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
            Truth words = Truth.all(Live.words(answer.text()), namedInTime(facts, answer, meeting));
            answered = Truth.any(answered, words);
            if (words == Truth.YES) {
                taken = Truth.any(taken, takenUp(facts, answer));
            }
        }
        if (answered != Truth.YES) {
            return UNKNOWN;
        }
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        for (boolean done : taken.possible()) {
            possible.add(done ? SATISFIED : notDone(facts, meeting, FactKind.ACTIONS));
        }
        return Judging.settled(possible);
    }
}
