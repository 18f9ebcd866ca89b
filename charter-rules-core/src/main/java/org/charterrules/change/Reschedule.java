package org.charterrules.change;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.charterrules.model.Schedule;
import org.charterrules.model.Slot;

/**
 * Hold a meeting at another time, on the given date or any later one.
 *
 * @param meetingId the meeting
 * @param date the earliest date
 * @param sameDay whether the date stays as it is
 * @param startFrom the earliest local start, inclusive
 * @param startTo the latest local start, inclusive
 * @param length how long it lasts
 */
public record Reschedule(
        String meetingId, LocalDate date, boolean sameDay, LocalTime startFrom, LocalTime startTo, Duration length)
        implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.meeting(caseFile, meetingId, meeting -> moved(meeting, asOf));
    }

    private Meeting moved(Meeting meeting, Instant asOf) {
        Schedule old = meeting.schedule();
        ZonedDateTime start = date.atTime(startFrom).atZone(old.zone());
        List<Slot> former = new ArrayList<>(old.formerSlots() == null ? List.of() : old.formerSlots());
        former.add(new Slot(old.start(), old.end(), old.bookedAt()));
        Instant bookedAt = sameDay ? old.bookedAt() : asOf;
        List<Slot> slots = old.formerSlots() == null && sameDay ? null : former;
        Schedule moved = new Schedule(old.zone(), start, start.plus(length), bookedAt, slots, old.actual());
        return meeting.withSchedule(moved);
    }

    @Override
    public Statement says() {
        if (sameDay) {
            return startFrom.equals(startTo)
                    ? Statement.of("remedy.start-at", startFrom, length)
                    : Statement.of("remedy.start-between", startFrom, startTo, length);
        }
        return startFrom.equals(startTo)
                ? Statement.of("remedy.move-at", date, startFrom, length)
                : Statement.of("remedy.move-between", date, startFrom, startTo, length);
    }
}
