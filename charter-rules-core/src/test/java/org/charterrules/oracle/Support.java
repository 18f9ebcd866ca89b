package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.EXCUSED;
import static org.charterrules.finding.Verdict.PENDING;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.Meeting;
import org.charterrules.model.Mode;
import org.charterrules.model.Participant;
import org.charterrules.model.Reason;
import org.threeten.extra.PeriodDuration;

/** Being asked what helps, and the ways of taking part on offer. */
final class Support {
    private Support() {}

    /** OH-A2b. */
    static Verdict asked(Facts facts, Meeting meeting) {
        Truth applies = Truth.all(facts.notCancelled(meeting), facts.anybodyInvited(meeting));
        return Judging.when(applies, () -> {
            if (meeting.participants() == null) {
                return UNKNOWN;
            }
            List<Verdict> verdicts = new ArrayList<>();
            for (Participant participant : meeting.participants()) {
                verdicts.add(asked(facts, meeting, participant));
            }
            return Judging.together(verdicts);
        });
    }

    static Verdict asked(Facts facts, Meeting meeting, Participant participant) {
        ZonedDateTime start = meeting.schedule().start();
        if (start == null) {
            return UNKNOWN;
        }
        if (facts.happened(participant.supportAskedAt())) {
            return inTime(facts, start, participant.supportAskedAt()) ? SATISFIED : VIOLATED;
        }
        if (inTime(facts, start, facts.asOf)) {
            return PENDING;
        }
        return facts.covers(FactKind.PARTICIPANTS) ? VIOLATED : UNKNOWN;
    }

    private static boolean inTime(Facts facts, ZonedDateTime start, Instant when) {
        PeriodDuration margin = facts.file.policy().houseFigures().get(HouseFigure.SUPPORT_ASKED_BEFORE);
        if (margin == null) {
            return when.isBefore(start.toInstant());
        }
        ZonedDateTime limit = start.minus(margin.getPeriod()).minus(margin.getDuration());
        return !when.isAfter(limit.toInstant());
    }

    /** HS-C12b. */
    static Verdict modes(Facts facts, Meeting meeting) {
        Truth applies = Truth.all(facts.notCancelled(meeting), facts.anybodyInvited(meeting));
        return Judging.when(applies, () -> {
            if (meeting.modesOffered() == null) {
                return UNKNOWN;
            }
            List<Verdict> verdicts = new ArrayList<>();
            for (Mode mode : List.of(Mode.ONLINE, Mode.FACE_TO_FACE, Mode.TELEPHONE)) {
                verdicts.add(meeting.modesOffered().contains(mode) ? SATISFIED : omitted(meeting, mode));
            }
            return Judging.together(verdicts);
        });
    }

    private static Verdict omitted(Meeting meeting, Mode mode) {
        if (meeting.reasons() == null) {
            return UNKNOWN;
        }
        Reason reason = meeting.reasons().get(mode.name());
        if (reason == null) {
            return VIOLATED;
        }
        if (reason.text() == null) {
            return UNKNOWN;
        }
        return reason.text().isBlank() ? VIOLATED : EXCUSED;
    }
}
