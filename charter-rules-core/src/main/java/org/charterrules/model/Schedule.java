package org.charterrules.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/**
 * When a meeting is planned and when it happened. Times given in any offset are kept in the meeting's own zone.
 *
 * @param zone the civil time zone of the meeting; {@code null} is read as Europe/London
 * @param start the planned start, for example 10am on 9 June 2026 in London; {@code null} if not known
 * @param end the planned end, after the start; {@code null} if not known
 * @param bookedAt when the present date was fixed; {@code null} if not known
 * @param formerSlots dates and times it was planned for before; {@code null} if not known, empty if it was never moved
 * @param actual when it really began and ended; {@code null} if not recorded
 */
@Value.Builder
public record Schedule(
        @Nullable ZoneId zone,
        @Nullable ZonedDateTime start,
        @Nullable ZonedDateTime end,
        @Nullable Instant bookedAt,
        @Nullable List<Slot> formerSlots,
        @Nullable Interval actual)
        implements WithSchedule {
    /** The zone of meetings that name none: Europe/London. */
    public static final ZoneId DEFAULT_ZONE = ZoneId.of("Europe/London");

    /**
     * Puts every time into the meeting's zone.
     *
     * @throws IllegalArgumentException if the end is not after the start
     */
    public Schedule {
        zone = zone == null ? DEFAULT_ZONE : zone;
        start = start == null ? null : start.withZoneSameInstant(zone);
        end = end == null ? null : end.withZoneSameInstant(zone);
        if (start != null && end != null && !end.isAfter(start)) {
            throw new IllegalArgumentException("Schedule.end " + end + " must be after start " + start);
        }
        formerSlots = Copies.sorted(inZone(formerSlots, zone), BY_START, "Schedule.formerSlots");
    }

    private static final Comparator<Slot> BY_START =
            Comparator.comparing(Slot::toString).thenComparing(slot -> String.valueOf(slot.fixedAt()));

    /**
     * A schedule with a start and an end in London, everything else not known.
     *
     * @param start the planned start
     * @param end the planned end, after the start
     * @return the schedule
     */
    public static Schedule of(ZonedDateTime start, ZonedDateTime end) {
        return new Schedule(start.getZone(), start, end, null, null, null);
    }

    private static @Nullable List<Slot> inZone(@Nullable List<Slot> slots, ZoneId zone) {
        return slots == null
                ? null
                : slots.stream().map(slot -> inZone(slot, zone)).toList();
    }

    private static Slot inZone(Slot slot, ZoneId zone) {
        ZonedDateTime start = slot.start();
        ZonedDateTime end = slot.end();
        return new Slot(
                start == null ? null : start.withZoneSameInstant(zone),
                end == null ? null : end.withZoneSameInstant(zone),
                slot.fixedAt());
    }

    @Override
    public String toString() {
        return "Schedule[" + start + " to " + end + "]";
    }
}
