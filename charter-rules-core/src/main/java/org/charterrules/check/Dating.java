package org.charterrules.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.Action;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Schedule;
import org.charterrules.subject.ActionSubject;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.Subject;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * On which day everything in a case file counts for the editions of a charter. A meeting counts on the day it begins where it
 * is, and so does what belongs to it; an action on the day it was agreed, which is that of its meeting unless another is on
 * record. The whole series counts on the day of asking, and once its last meeting that is not cancelled is over, on the day of
 * that.
 */
final class Dating {
    private final Editions editions;
    private final CaseIndex file;
    private final Map<@Nullable String, Days> days = new HashMap<>();
    private boolean doubt;

    /**
     * The editions that may count for a meeting, or for the whole series.
     *
     * @param possible the editions, the oldest first
     * @param perhapsNone whether it may be that none is in force
     * @param date the day; {@code null} if it is not known well enough
     */
    record Days(
            List<CharterPlan> possible,
            boolean perhapsNone,
            @Nullable LocalDate date) {
        boolean areCertain() {
            return possible.size() + (perhapsNone ? 1 : 0) == 1;
        }
    }

    Dating(Editions editions, CaseIndex file) {
        this.editions = editions;
        this.file = file;
        file.meetings().forEach(meeting -> put(meeting.id(), on(of(meeting))));
        put(null, ofSeries());
    }

    private void put(@Nullable String meetingId, Days ofIt) {
        days.put(meetingId, ofIt);
        doubt |= !ofIt.areCertain();
    }

    /** The day of a meeting; {@code null} if it is not known. */
    @Nullable
    LocalDate of(Meeting meeting) {
        return meeting.schedule().start() == null
                ? null
                : meeting.schedule().start().toLocalDate();
    }

    /** The day of whatever belongs to a meeting; {@code null} if it is not known. */
    @Nullable
    LocalDate of(Subject subject, Meeting meeting) {
        return subject instanceof ActionSubject one ? of(one.action(), meeting) : of(meeting);
    }

    private @Nullable LocalDate of(Action action, Meeting meeting) {
        Instant agreed = action.createdAt();
        return agreed == null
                ? of(meeting)
                : agreed.atZone(meeting.schedule().zone()).toLocalDate();
    }

    /** The days on which the actions of a meeting were agreed, as far as they are known. */
    List<LocalDate> ofActions(Meeting meeting) {
        List<Action> actions = file.actions(meeting);
        List<LocalDate> days = new ArrayList<>();
        if (actions != null) {
            for (Action action : actions) {
                LocalDate day = of(action, meeting);
                if (day != null) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    /** Which editions may count for a meeting, or for the whole series. */
    Days days(@Nullable String meetingId) {
        return Objects.requireNonNull(days.get(meetingId));
    }

    private Days on(@Nullable LocalDate date) {
        if (date == null) {
            return new Days(editions.plans(), editions.leaveDaysOut(), null);
        }
        CharterPlan edition = editions.on(date);
        return edition == null ? new Days(List.of(), true, date) : new Days(List.of(edition), false, date);
    }

    /** Whether it is not known of something which edition counts for it. */
    boolean leaveDoubt() {
        return doubt;
    }

    /** The fields that would tell which edition counts. */
    Set<FieldRef> missing(@Nullable String meetingId) {
        Set<FieldRef> missing = new TreeSet<>();
        for (Meeting meeting : file.meetings()) {
            if (of(meeting) == null && (meetingId == null || meetingId.equals(meeting.id()))) {
                missing.add(new FieldRef(FactType.MEETING, meeting.id(), "schedule.start"));
            }
        }
        return missing;
    }

    private Days ofSeries() {
        LocalDate last = null;
        boolean unknown = false;
        ZoneId zone = Schedule.DEFAULT_ZONE;
        for (Meeting meeting : going()) {
            LocalDate date = of(meeting);
            unknown = unknown || date == null;
            if (date != null && (last == null || !date.isBefore(last))) {
                last = date;
                zone = meeting.schedule().zone();
            }
        }
        boolean over = last != null && file.isOver(last, zone);
        if (over && !unknown) {
            return on(last);
        }
        return unknown && (over || last == null) ? upToNow(over ? last : LocalDate.MIN, zone) : now(zone);
    }

    private List<Meeting> going() {
        return file.meetings().stream()
                .filter(meeting -> meeting.status() != MeetingStatus.CANCELLED)
                .toList();
    }

    private Days now(ZoneId zone) {
        for (CharterPlan edition : editions.plans()) {
            if (hasBegun(edition, zone) && !isOver(edition, zone)) {
                return new Days(List.of(edition), false, null);
            }
        }
        return new Days(List.of(), true, file.todayToShow(zone));
    }

    /** A meeting of unknown date may have been the last, at any time since the last that is known. */
    private Days upToNow(LocalDate from, ZoneId zone) {
        List<CharterPlan> possible = new ArrayList<>();
        for (CharterPlan edition : editions.plans()) {
            boolean overBefore = edition.charter().inForce().getEnd().compareTo(from) <= 0
                    && !edition.charter().inForce().isUnboundedEnd();
            if (hasBegun(edition, zone) && !overBefore) {
                possible.add(edition);
            }
        }
        boolean late = isOver(editions.plans().get(editions.plans().size() - 1), zone);
        boolean early = from.isBefore(editions.charter().inForce().getStart());
        return new Days(possible, late || early, null);
    }

    private boolean hasBegun(CharterPlan edition, ZoneId zone) {
        LocalDateRange inForce = edition.charter().inForce();
        return inForce.isUnboundedStart() || file.isOver(inForce.getStart().minusDays(1), zone);
    }

    private boolean isOver(CharterPlan edition, ZoneId zone) {
        LocalDateRange inForce = edition.charter().inForce();
        return !inForce.isUnboundedEnd() && file.isOver(inForce.getEndInclusive(), zone);
    }
}
