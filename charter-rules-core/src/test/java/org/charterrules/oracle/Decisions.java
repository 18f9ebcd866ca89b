package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.NOT_APPLICABLE;
import static org.charterrules.finding.Verdict.PENDING;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.finding.Verdict;
import org.charterrules.model.AgendaItem;
import org.charterrules.model.Decision;
import org.charterrules.model.DecisionStatus;
import org.charterrules.model.FeedbackItem;
import org.charterrules.model.FeedbackKind;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.Notice;
import org.charterrules.model.Topic;
import org.jspecify.annotations.Nullable;

/** Who took a decision, and when. */
final class Decisions {
    private Decisions() {}

    /** HS-X3a. */
    static Verdict viewsSoughtFirst(Facts facts, Meeting meeting) {
        return Judging.when(seeksViews(facts, meeting), () -> {
            if (facts.file.decisions() == null) {
                return UNKNOWN;
            }
            List<Verdict> certain = new ArrayList<>();
            List<Verdict> perhaps = new ArrayList<>();
            for (Decision decision : facts.file.decisions()) {
                Truth linked = linked(facts, meeting, decision);
                if (linked != Truth.NO) {
                    (linked == Truth.YES ? certain : perhaps).add(open(facts, meeting, decision));
                }
            }
            return Judging.together(certain, perhaps);
        });
    }

    private static Truth seeksViews(Facts facts, Meeting meeting) {
        Truth result = facts.kindIs(meeting, MeetingKind.CONSULTATION);
        if (facts.file.feedback() == null) {
            result = Truth.any(result, Truth.MAYBE);
        } else {
            for (FeedbackItem item : facts.file.feedback()) {
                if (item.meetingId().equals(meeting.id())) {
                    Truth view = item.kind() == null ? Truth.MAYBE : Truth.of(item.kind() == FeedbackKind.VIEW);
                    result = Truth.any(result, view);
                }
            }
        }
        if (meeting.agenda() == null) {
            result = Truth.any(result, Truth.MAYBE);
        } else {
            for (AgendaItem item : meeting.agenda()) {
                result = Truth.any(result, Truth.of(item.decisionId() != null));
            }
        }
        return result;
    }

    private static Truth linked(Facts facts, Meeting meeting, Decision decision) {
        if (meeting.id().equals(decision.meetingId()) || names(facts, meeting, decision)) {
            return Truth.YES;
        }
        return meeting.agenda() == null || facts.file.feedback() == null ? Truth.MAYBE : Truth.NO;
    }

    /** Whether an agenda item or a feedback item of the meeting names the decision. */
    private static boolean names(Facts facts, Meeting meeting, Decision decision) {
        if (meeting.agenda() != null) {
            for (AgendaItem item : meeting.agenda()) {
                if (decision.id().equals(item.decisionId())) {
                    return true;
                }
            }
        }
        if (facts.file.feedback() != null) {
            for (FeedbackItem item : facts.file.feedback()) {
                if (item.meetingId().equals(meeting.id()) && decision.id().equals(item.decisionId())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the decision was still open when views on it were first sought, given that it belongs to this meeting. */
    private static Verdict open(Facts facts, Meeting here, Decision decision) {
        Instant decidedAt = decision.decidedAt();
        boolean notYet = decidedAt != null && !facts.happened(decidedAt);
        if (decision.status() == DecisionStatus.PROVISIONAL || notYet) {
            return PENDING;
        }
        if (decision.status() == null || decidedAt == null) {
            return UNKNOWN;
        }
        Truth soughtBefore = Truth.NO;
        for (Meeting meeting : facts.file.meetings()) {
            Truth linked = meeting == here ? Truth.YES : linked(facts, meeting, decision);
            Truth seeks = Truth.all(linked, seeksViews(facts, meeting));
            Instant start = meeting.schedule().start() == null
                    ? null
                    : meeting.schedule().start().toInstant();
            Truth by = Truth.any(notLater(start, decidedAt), invitedBy(facts, meeting, decidedAt));
            soughtBefore = Truth.any(soughtBefore, Truth.all(seeks, by));
        }
        return switch (soughtBefore) {
            case YES -> SATISFIED;
            case MAYBE -> UNKNOWN;
            case NO -> VIOLATED;
        };
    }

    private static Truth notLater(@Nullable Instant when, Instant decidedAt) {
        return when == null ? Truth.MAYBE : Truth.of(!when.isAfter(decidedAt));
    }

    /** Whether a notice that invites views on where there is influence went out no later than the decision. */
    private static Truth invitedBy(Facts facts, Meeting meeting, Instant decidedAt) {
        List<Notice> notices = facts.notices(meeting);
        if (notices == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.NO;
        for (Notice notice : notices) {
            Truth invites = Truth.MAYBE;
            if (notice.statements() != null) {
                String words = notice.statements().get(Topic.INFLUENCE_WHERE);
                invites = Truth.of(words != null && !words.isBlank());
            }
            Truth inTime = Truth.all(invites, facts.sent(notice), notLater(notice.sentAt(), decidedAt));
            result = Truth.any(result, inTime);
        }
        return result;
    }

    /** HS-X4. */
    static Verdict notByProfessionalsAlone(Facts facts, Meeting meeting) {
        Truth coProduction = facts.kindIs(meeting, MeetingKind.CO_PRODUCTION_GROUP);
        if (facts.file.decisions() == null) {
            return coProduction == Truth.NO ? NOT_APPLICABLE : UNKNOWN;
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Decision decision : facts.file.decisions()) {
            if (meeting.id().equals(home(facts, decision))) {
                Truth isFinal =
                        decision.status() == null ? Truth.MAYBE : Truth.of(decision.status() == DecisionStatus.FINAL);
                Truth taken = Truth.of(decision.decidedAt() == null || facts.happened(decision.decidedAt()));
                Truth applies = Truth.all(coProduction, isFinal, taken);
                verdicts.add(Judging.when(applies, () -> takenWithFamilies(facts, meeting, decision)));
            }
        }
        return Judging.together(verdicts);
    }

    static @Nullable String home(Facts facts, Decision decision) {
        if (decision.meetingId() != null) {
            return decision.meetingId();
        }
        String home = null;
        for (Meeting meeting : facts.file.meetings()) {
            if (names(facts, meeting, decision) && (home == null || meeting.id().compareTo(home) < 0)) {
                home = meeting.id();
            }
        }
        return home;
    }

    private static Verdict takenWithFamilies(Facts facts, Meeting meeting, Decision decision) {
        if (decision.takerIds() == null) {
            return UNKNOWN;
        }
        Truth shared = Truth.NO;
        for (String taker : decision.takerIds()) {
            shared = Truth.any(shared, facts.counts(taker, meeting, Facts.LIVED_EXPERIENCE));
        }
        return switch (shared) {
            case YES -> SATISFIED;
            case MAYBE -> UNKNOWN;
            case NO -> VIOLATED;
        };
    }
}
