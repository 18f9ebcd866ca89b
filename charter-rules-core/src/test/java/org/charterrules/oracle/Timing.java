package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Meeting;
import org.charterrules.model.Schedule;

/** The time of day and the length of a meeting. */
final class Timing {
    private static final LocalTime FROM = LocalTime.of(10, 0);
    private static final LocalTime TO = LocalTime.of(14, 0);
    private static final Duration LONGEST = Duration.ofHours(2);

    private Timing() {}

    private static Truth boundToParents(Facts facts, Meeting meeting) {
        return Truth.all(facts.notCancelled(meeting), facts.includes(meeting, Facts.PARENTS));
    }

    /** HOU-7.2a. */
    static Verdict window(Facts facts, Meeting meeting) {
        return Judging.when(boundToParents(facts, meeting), () -> insideWindow(meeting.schedule()));
    }

    private static Verdict insideWindow(Schedule schedule) {
        ZonedDateTime start = schedule.start();
        ZonedDateTime end = schedule.end();
        if (start == null && end == null) {
            return UNKNOWN;
        }
        if (start == null) {
            LocalTime ends = end.toLocalTime();
            return ends.isAfter(TO) || !ends.isAfter(FROM) ? VIOLATED : UNKNOWN;
        }
        LocalTime starts = start.toLocalTime();
        if (end == null) {
            return starts.isBefore(FROM) || !starts.isBefore(TO) ? VIOLATED : UNKNOWN;
        }
        boolean sameDate = start.toLocalDate().equals(end.toLocalDate());
        return sameDate && !starts.isBefore(FROM) && !end.toLocalTime().isAfter(TO) ? SATISFIED : VIOLATED;
    }

    /** HOU-7.3a. */
    static Verdict length(Facts facts, Meeting meeting) {
        return Judging.when(boundToParents(facts, meeting), () -> shortEnough(facts, meeting.schedule()));
    }

    private static Verdict shortEnough(Facts facts, Schedule schedule) {
        Duration length;
        if (schedule.actual() != null && facts.happened(schedule.actual().getEnd())) {
            length = schedule.actual().toDuration();
        } else if (schedule.start() != null && schedule.end() != null) {
            length = Duration.between(
                    schedule.start().toInstant(), schedule.end().toInstant());
        } else {
            return UNKNOWN;
        }
        return length.compareTo(LONGEST) > 0 ? VIOLATED : SATISFIED;
    }
}
