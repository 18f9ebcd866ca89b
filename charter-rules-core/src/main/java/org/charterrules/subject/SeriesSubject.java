package org.charterrules.subject;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Statement;
import org.charterrules.model.Action;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.MeetingStatus;
import org.jspecify.annotations.Nullable;

/**
 * All the meetings of a case file together, as rules speak about them.
 *
 * @param file the case file
 * @param readings the readings in force
 */
public record SeriesSubject(CaseIndex file, Interpretations readings) implements Subject {
    @Override
    public FactType type() {
        return FactType.CASE_FILE;
    }

    @Override
    public @Nullable String meetingId() {
        return null;
    }

    @Override
    public String id() {
        return file.id();
    }

    /**
     * The meetings as rules speak about them one by one.
     *
     * @return every meeting, cancelled ones too, by start and id; those without a start come last
     */
    public List<MeetingSubject> meetings() {
        return file.meetings().stream()
                .map(meeting -> new MeetingSubject(file, readings, meeting))
                .toList();
    }

    /**
     * "that has meetings of kind forum or co-production group": one that is not cancelled is enough.
     *
     * @param phrase kinds in lower case, listed with commas and 'or'
     * @return whether it holds
     */
    public Condition hasMeetingsOfKind(String phrase) {
        Set<MeetingKind> kinds = Phrases.constants(phrase, MeetingKind.class);
        Truth any = Truth.NO;
        List<FieldRef> missing = new ArrayList<>();
        for (Meeting meeting : file.meetings()) {
            Truth one = isOfKind(meeting, kinds);
            any = any.or(one);
            if (one == Truth.MAYBE) {
                addMissing(missing, meeting);
            }
        }
        if (any == Truth.MAYBE) {
            return Condition.unknown(missing);
        }
        return any == Truth.YES
                ? Condition.known(true, () -> Statement.of("why.series-kind", kindsAmong(kinds)))
                : Condition.known(false, () -> whyNotOfKind(kinds));
    }

    /** The kinds that the series has, cancelled meetings not counted. */
    private List<MeetingKind> kindsAmong(Set<MeetingKind> kinds) {
        return kinds.stream()
                .filter(kind -> file.meetings().stream()
                        .anyMatch(meeting -> meeting.kind() == kind && isNotCancelled(meeting) == Truth.YES))
                .toList();
    }

    private Statement whyNotOfKind(Set<MeetingKind> kinds) {
        if (file.meetings().stream().allMatch(meeting -> isNotCancelled(meeting) == Truth.NO)) {
            return whyNone();
        }
        boolean cancelled = file.meetings().stream().anyMatch(meeting -> kinds.contains(meeting.kind()));
        return Statement.of(
                cancelled ? "why.series-kind-cancelled" : "why.series-other-kind", List.copyOf(kinds), kinds.size());
    }

    /**
     * Why no meeting of the series counts.
     *
     * @return that there is none, or that every one was cancelled
     */
    public Statement whyNone() {
        return Statement.of(file.meetings().isEmpty() ? "why.no-meetings" : "why.no-series");
    }

    private static Truth isOfKind(Meeting meeting, Set<MeetingKind> kinds) {
        Truth kind = meeting.kind() == null ? Truth.MAYBE : Truth.of(kinds.contains(meeting.kind()));
        return kind.and(isNotCancelled(meeting));
    }

    private static Truth isNotCancelled(Meeting meeting) {
        return meeting.status() == null ? Truth.MAYBE : Truth.of(meeting.status() != MeetingStatus.CANCELLED);
    }

    private static void addMissing(List<FieldRef> missing, Meeting meeting) {
        if (meeting.kind() == null) {
            missing.add(new FieldRef(FactType.MEETING, meeting.id(), "kind"));
        }
        if (meeting.status() == null) {
            missing.add(new FieldRef(FactType.MEETING, meeting.id(), "status"));
        }
    }

    /**
     * "that has meetings": one that is not cancelled is enough.
     *
     * @return whether it holds
     */
    public Condition hasMeetings() {
        Truth any = Truth.NO;
        List<FieldRef> missing = new ArrayList<>();
        for (Meeting meeting : file.meetings()) {
            any = any.or(isNotCancelled(meeting));
            if (meeting.status() == null) {
                missing.add(new FieldRef(FactType.MEETING, meeting.id(), "status"));
            }
        }
        boolean holds = any == Truth.YES;
        return any == Truth.MAYBE
                ? Condition.unknown(missing)
                : Condition.known(holds, () -> holds ? Statement.of("why.series") : whyNone());
    }

    /**
     * "that has at least 2 meetings", cancelled ones not counted.
     *
     * @param number for example {@code 2}
     * @return whether it holds
     */
    public Condition hasAtLeast(String number) {
        int least = Integer.parseInt(number);
        long certain = file.meetings().stream()
                .filter(meeting -> isNotCancelled(meeting) == Truth.YES)
                .count();
        List<FieldRef> doubts = file.meetings().stream()
                .filter(meeting -> meeting.status() == null)
                .map(meeting -> new FieldRef(FactType.MEETING, meeting.id(), "status"))
                .toList();
        if (certain < least && certain + doubts.size() >= least) {
            return Condition.unknown(doubts);
        }
        return Condition.known(certain >= least, () -> Statement.of("why.series-size", (int) certain, least));
    }

    /**
     * "that is active": a meeting is recorded neither as held nor as cancelled, or an action is open. Time alone does not end a
     * series.
     *
     * @return whether it holds
     */
    public Condition isActive() {
        Truth active = Truth.NO;
        List<FieldRef> missing = new ArrayList<>();
        for (Meeting meeting : file.meetings()) {
            Truth ahead = isAhead(meeting);
            active = active.or(ahead);
            if (ahead == Truth.MAYBE) {
                addAheadFields(missing, meeting);
            }
        }
        active = active.or(hasOpenActions(missing));
        boolean holds = active == Truth.YES;
        return active == Truth.MAYBE
                ? Condition.unknown(missing)
                : Condition.known(holds, () -> Statement.of(holds ? "why.series-active" : "why.series-ended"));
    }

    /** Still to come: neither held nor cancelled, and not begun. */
    private Truth isAhead(Meeting meeting) {
        ZonedDateTime start = meeting.schedule().start();
        Truth later = start == null ? Truth.MAYBE : Truth.of(!file.hasHappened(start.toInstant()));
        Truth stands = meeting.status() == null
                ? Truth.MAYBE
                : Truth.of(meeting.status() != MeetingStatus.HELD && meeting.status() != MeetingStatus.CANCELLED);
        return later.and(stands);
    }

    private static void addAheadFields(List<FieldRef> missing, Meeting meeting) {
        if (meeting.status() == null) {
            missing.add(new FieldRef(FactType.MEETING, meeting.id(), "status"));
        }
        if (meeting.schedule().start() == null) {
            missing.add(new FieldRef(FactType.MEETING, meeting.id(), "schedule.start"));
        }
    }

    private boolean isOpen(Action action) {
        boolean doneLater = action.doneAt() != null && !file.hasHappened(action.doneAt());
        boolean droppedLater = action.statusChangedAt() != null && !file.hasHappened(action.statusChangedAt());
        return switch (Objects.requireNonNull(action.status())) {
            case OPEN, IN_PROGRESS -> true;
            case DONE -> doneLater;
            case DROPPED, DECLINED -> droppedLater;
        };
    }

    private Truth hasOpenActions(List<FieldRef> missing) {
        if (file.actions() == null) {
            missing.add(file.list("actions"));
            return Truth.MAYBE;
        }
        Truth open = Truth.NO;
        for (var action : file.actions()) {
            if (action.status() == null) {
                missing.add(new FieldRef(FactType.ACTION, action.id(), "status"));
                open = open.or(Truth.MAYBE);
            } else {
                open = open.or(Truth.of(isOpen(action)));
            }
        }
        return open;
    }

    @Override
    public String toString() {
        return "SeriesSubject[" + id() + "]";
    }
}
