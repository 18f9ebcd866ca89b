package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.PENDING;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Attendance;
import org.charterrules.model.Attestation;
import org.charterrules.model.FactKind;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.PeriodDuration;

/** Notes, feedback and the checklist after a meeting. */
final class Afterwards {
    private static final List<Set<String>> TOPICS = List.of(
            Set.of("Q-ACHIEVED", "Q-PURPOSEFUL", "Q-DIFFERENCE"),
            Set.of("Q-OUTCOMES", "Q-WORTHWHILE", "Q-JOINT-DECISIONS"),
            Set.of("Q-FELT", "Q-WELCOME", "Q-INCLUDED", "Q-VALUED"),
            Set.of("Q-INCLUDED", "Q-RESPECT"),
            Set.of("Q-ACCESSIBLE"),
            Set.of("Q-REWARD-CLEAR"),
            Set.of("Q-CHANGE"));

    private Afterwards() {}

    /** Where as-of stands to the last moment for something. */
    enum Limit {
        AHEAD,
        PASSED,
        NONE
    }

    /** The limit is a house figure after the end, or the next meeting, whichever is earlier: every way it can stand. */
    static Set<Limit> limits(Facts facts, Meeting meeting, HouseFigure houseFigure) {
        PeriodDuration figure = facts.file.policy().houseFigures().get(houseFigure);
        Instant end = facts.end(meeting);
        Set<Limit> byFigure = EnumSet.of(Limit.NONE);
        if (figure != null && end != null) {
            ZonedDateTime limit = end.atZone(meeting.schedule().zone())
                    .plus(figure.getPeriod())
                    .plus(figure.getDuration());
            byFigure = EnumSet.of(standing(facts, limit.toInstant()));
        } else if (figure != null) {
            byFigure = EnumSet.of(Limit.AHEAD, Limit.PASSED);
        }
        Set<Limit> result = EnumSet.noneOf(Limit.class);
        for (Limit one : byFigure) {
            for (Limit other : byNextMeeting(facts, meeting)) {
                result.add(earlier(one, other));
            }
        }
        return result;
    }

    private static Limit standing(Facts facts, Instant limit) {
        return facts.asOf.isBefore(limit) ? Limit.AHEAD : Limit.PASSED;
    }

    private static Limit earlier(Limit one, Limit other) {
        if (one == Limit.PASSED || other == Limit.PASSED) {
            return Limit.PASSED;
        }
        return one == Limit.NONE ? other : one;
    }

    private static Set<Limit> byNextMeeting(Facts facts, Meeting meeting) {
        ZonedDateTime start = meeting.schedule().start();
        List<Meeting> others = new ArrayList<>();
        for (Meeting other : facts.file.meetings()) {
            ZonedDateTime starts = other.schedule().start();
            boolean candidate =
                    !other.id().equals(meeting.id()) && starts != null && other.status() != MeetingStatus.CANCELLED;
            if (candidate && (start == null || starts.toInstant().isAfter(start.toInstant()))) {
                others.add(other);
            }
        }
        others.sort(Comparator.comparing(other -> other.schedule().start().toInstant()));
        Set<Limit> result = EnumSet.noneOf(Limit.class);
        for (Meeting other : others) {
            result.add(standing(facts, other.schedule().start().toInstant()));
            if (start != null && other.status() != null) {
                return result;
            }
        }
        result.add(Limit.NONE);
        return result;
    }

    /** OH-K1a. */
    static Verdict notesKept(Facts facts, Meeting meeting) {
        return Judging.when(facts.held(meeting), () -> {
            Instant recordedAt = meeting.followUp().notesRecordedAt();
            Instant end = facts.end(meeting);
            if (facts.happened(recordedAt)) {
                if (end == null) {
                    return UNKNOWN;
                }
                if (!recordedAt.isBefore(end)) {
                    return SATISFIED;
                }
            }
            Truth went = notesWent(facts, meeting, end);
            if (went == Truth.YES) {
                return SATISFIED;
            }
            Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
            for (Limit limit : limits(facts, meeting, HouseFigure.NOTES_WITHIN)) {
                Verdict missing = missing(facts, limit, FactKind.DOCUMENTS);
                possible.add(missing == VIOLATED && went == Truth.MAYBE ? UNKNOWN : missing);
            }
            return Judging.settled(possible);
        });
    }

    /** What was sent as the notes was written. */
    private static Truth notesWent(Facts facts, Meeting meeting, @Nullable Instant end) {
        Truth went = Truth.NO;
        for (Notice notice : facts.notices(meeting) == null ? List.<Notice>of() : facts.notices(meeting)) {
            Truth afterwards = notice.sentAt() == null || end == null
                    ? Truth.MAYBE
                    : Truth.of(!notice.sentAt().isBefore(end));
            Truth notes = facts.kindIn(notice, Set.of(NoticeKind.NOTES));
            went = Truth.any(went, Truth.all(notes, facts.sent(notice), afterwards));
        }
        return went;
    }

    static Verdict missing(Facts facts, Limit limit, FactKind kind) {
        return switch (limit) {
            case AHEAD -> PENDING;
            case PASSED -> facts.covers(kind) ? VIOLATED : UNKNOWN;
            case NONE -> UNKNOWN;
        };
    }

    /** OH-K1b. */
    static Verdict told(Facts facts, Meeting meeting) {
        return Judging.when(facts.held(meeting), () -> {
            if (meeting.participants() == null) {
                return UNKNOWN;
            }
            List<Verdict> certain = new ArrayList<>();
            List<Verdict> perhaps = new ArrayList<>();
            for (Participant one : meeting.participants()) {
                Truth owed = owed(one);
                if (owed != Truth.NO) {
                    (owed == Truth.YES ? certain : perhaps).add(told(facts, meeting, one));
                }
            }
            return Judging.together(certain, perhaps);
        });
    }

    private static Verdict told(Facts facts, Meeting meeting, Participant person) {
        Truth somebodyElse = Truth.NO;
        for (Participant other : meeting.participants()) {
            if (!other.personId().equals(person.personId())) {
                somebodyElse = Truth.any(somebodyElse, Truth.all(owed(other), gotNotes(facts, meeting, other)));
            }
        }
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        for (boolean got : gotNotes(facts, meeting, person).possible()) {
            for (boolean somebody : somebodyElse.possible()) {
                for (Limit limit : limits(facts, meeting, HouseFigure.NOTES_WITHIN)) {
                    boolean missed = somebody && limit == Limit.PASSED;
                    possible.add(got ? SATISFIED : missed ? VIOLATED : missing(facts, limit, FactKind.NOTICES));
                }
            }
        }
        return Judging.settled(possible);
    }

    private static Truth owed(Participant participant) {
        Attendance attendance = participant.attendance();
        if (attendance == null || attendance == Attendance.INVITED) {
            return Truth.MAYBE;
        }
        return Truth.of(attendance != Attendance.ABSENT);
    }

    private static Truth gotNotes(Facts facts, Meeting meeting, Participant participant) {
        List<Notice> notices = facts.notices(meeting);
        if (notices == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.NO;
        for (Notice notice : notices) {
            Truth got = Truth.all(
                    facts.kindIn(notice, Set.of(NoticeKind.NOTES)),
                    facts.sent(notice),
                    sentAfterwards(facts, meeting, notice),
                    facts.reaches(notice, participant.personId()));
            result = Truth.any(result, got);
        }
        return result;
    }

    private static Truth sentAfterwards(Facts facts, Meeting meeting, Notice notice) {
        Instant end = facts.end(meeting);
        if (end == null || notice.sentAt() == null) {
            return Truth.MAYBE;
        }
        return Truth.of(!notice.sentAt().isBefore(end));
    }

    /** OH-L0. */
    static Verdict checklist(Facts facts, Meeting meeting) {
        return Judging.when(facts.held(meeting), () -> {
            List<Verdict> topics = new ArrayList<>();
            for (Set<String> topic : TOPICS) {
                Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
                for (boolean answered : answered(facts, meeting, topic).possible()) {
                    for (Limit limit : limits(facts, meeting, HouseFigure.CHECKLIST_WITHIN)) {
                        possible.add(answered ? SATISFIED : missing(facts, limit, FactKind.ATTESTATIONS));
                    }
                }
                topics.add(Judging.settled(possible));
            }
            return Judging.together(topics);
        });
    }

    private static Truth answered(Facts facts, Meeting meeting, Set<String> topic) {
        if (facts.file.attestations() == null) {
            return Truth.MAYBE;
        }
        Instant end = facts.end(meeting);
        Truth result = Truth.NO;
        for (Attestation attestation : facts.file.attestations()) {
            boolean words = attestation.text() != null && !attestation.text().isBlank();
            boolean fits = attestation.subjectId().equals(meeting.id()) && topic.contains(attestation.questionId());
            if (!fits || attestation.answer() == null && !words) {
                continue;
            }
            Instant when = attestation.answeredAt();
            Truth afterwards = when == null || end == null ? Truth.MAYBE : Truth.of(!when.isBefore(end));
            Truth already = when == null ? Truth.MAYBE : Truth.of(facts.happened(when));
            result = Truth.any(result, Truth.all(afterwards, already));
        }
        return result;
    }

    /** HS-C16a. */
    static Verdict feedback(Facts facts, Meeting meeting) {
        return Judging.when(facts.held(meeting), () -> {
            if (meeting.participants() == null) {
                return UNKNOWN;
            }
            List<Verdict> certain = new ArrayList<>();
            List<Verdict> perhaps = new ArrayList<>();
            for (Participant participant : meeting.participants()) {
                Truth owed = facts.counts(participant, Facts.FAMILY);
                if (owed != Truth.NO) {
                    (owed == Truth.YES ? certain : perhaps).add(heardBack(facts, meeting, participant));
                }
            }
            return Judging.together(certain, perhaps);
        });
    }

    private static Verdict heardBack(Facts facts, Meeting meeting, Participant participant) {
        LocalDate due = meeting.followUp().feedbackDue();
        List<Notice> notices = facts.notices(meeting);
        if (due == null || notices == null) {
            return UNKNOWN;
        }
        Circulation circulation = new Circulation(facts, facts.today(meeting), due);
        for (Notice notice : notices) {
            Truth reached = Truth.all(
                    facts.kindIn(notice, Set.of(NoticeKind.FEEDBACK, NoticeKind.NOTES)),
                    facts.sent(notice),
                    sentAfterwards(facts, meeting, notice),
                    facts.reaches(notice, participant.personId()));
            LocalDate sentOn = notice.sentAt() == null ? null : facts.date(meeting, notice.sentAt());
            circulation.add(reached, sentOn, 1, Truth.YES);
        }
        return circulation.verdict();
    }
}
