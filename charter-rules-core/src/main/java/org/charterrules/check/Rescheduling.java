package org.charterrules.check;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.charterrules.change.Reschedule;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.RuleError;
import org.charterrules.finding.RuleFailedException;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Schedule;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.Subject;
import org.charterrules.time.SlotLimits;
import org.jspecify.annotations.Nullable;

/** Finds times for a meeting that suit every obligation in force on it. */
final class Rescheduling {
    private static final Duration UNKNOWN_LENGTH = Duration.ofHours(1);
    private static final int MOST_TRIES = 20;

    private final CaseIndex file;
    private final List<? extends Check> checks;

    Rescheduling(CaseIndex file, List<? extends Check> checks) {
        this.file = file;
        this.checks = checks;
    }

    /** Remedies to try, the smallest change first. */
    List<Remedy> candidates(@Nullable String meetingId, Judgement.@Nullable Move move) {
        if (move == null || meetingId == null) {
            return List.of();
        }
        Schedule schedule = file.meeting(meetingId).schedule();
        ZonedDateTime start = schedule.start();
        if (start == null) {
            return List.of();
        }
        SlotLimits limits = limits(meetingId, checks);
        List<Remedy> candidates = new ArrayList<>();
        if (move == Judgement.Move.TIME) {
            for (SlotLimits open : sameDay(meetingId, schedule, start, limits)) {
                Reschedule sameDay = slot(meetingId, schedule, start, open, start.toLocalDate(), true);
                if (isAhead(sameDay, schedule)) {
                    candidates.add(Remedy.of("reschedule", sameDay));
                }
            }
        }
        candidates.add(Remedy.of("reschedule", later(meetingId, schedule, start, limits)));
        return candidates;
    }

    /** A later date; if other editions count on it, it suits what they ask for. */
    private Reschedule later(String meetingId, Schedule schedule, ZonedDateTime start, SlotLimits limits) {
        LocalDate date = laterDate(start, limits);
        Reschedule slot = slot(meetingId, schedule, start, limits, date, false);
        LocalDate before = start.toLocalDate();
        for (int tries = 0; tries < MOST_TRIES && differ(before, date); tries++) {
            SlotLimits then = limits(meetingId, on(slot));
            before = date;
            date = Collections.max(List.of(date, laterDate(start, then)));
            slot = slot(meetingId, schedule, start, then, date, false);
        }
        return slot;
    }

    private boolean differ(LocalDate one, LocalDate other) {
        return checks.stream().anyMatch(check -> check.differs(one, other));
    }

    /** What is found once the meeting has been moved. */
    private List<Check> on(Reschedule slot) {
        CaseFile moved = slot.applyTo(file.caseFile(), file.asOf());
        CaseIndex after = file.changed(moved);
        Touched touched = Touched.between(file, after);
        List<Check> again = new ArrayList<>();
        checks.forEach(check -> again.add(check.again(after, touched)));
        return again;
    }

    /** The times of day that suit people and leave room under the limits, the nearest first; else just the limits. */
    private List<SlotLimits> sameDay(String meetingId, Schedule schedule, ZonedDateTime start, SlotLimits limits) {
        Duration length = limits.lengthFor(length(schedule, start, limits));
        Set<SlotLimits> open = new LinkedHashSet<>();
        for (Check check : checks) {
            for (Binding<?> binding : check.bindings()) {
                if (meetingId.equals(binding.subject().meetingId())) {
                    sameDaySlots(check, binding).forEach(slot -> open.add(closed(limits.and(slot), length)));
                }
            }
        }
        List<SlotLimits> roomy =
                open.stream().filter(slot -> hasRoom(slot, length)).toList();
        return roomy.isEmpty() ? List.of(limits) : roomy;
    }

    /** Limits that are open on one side, closed as near to the other as the meeting can be. */
    private static SlotLimits closed(SlotLimits limits, Duration length) {
        LocalTime from = limits.from();
        LocalTime to = limits.to();
        if (from == null && to != null) {
            return new SlotLimits(to.minus(length), to, limits.longest(), limits.earliestDate(), limits.shortest());
        }
        return from != null && to == null
                ? new SlotLimits(from, from.plus(length), limits.longest(), limits.earliestDate(), limits.shortest())
                : limits;
    }

    private static boolean hasRoom(SlotLimits limits, Duration length) {
        return limits.from() == null
                || Duration.between(limits.from(), limits.to()).compareTo(length) >= 0;
    }

    private static <S extends Subject> List<SlotLimits> sameDaySlots(Check check, Binding<S> binding) {
        return asked(check, binding, () -> binding.obligation().sameDaySlots(binding.subject()));
    }

    /** If an obligation fails here, it is its own rule that is to blame, not that of the promise to be mended. */
    private static <T> T asked(Check check, Binding<?> binding, Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException | Error failure) {
            RuleError.requireBlame(failure);
            Rule rule = binding.rule();
            String meetingId = binding.subject().meetingId();
            throw new RuleFailedException(
                    RuleError.of(check.charter().id(), rule.clauseId(), meetingId, rule.ref(), failure), failure);
        }
    }

    private boolean isAhead(Reschedule slot, Schedule schedule) {
        return slot.date()
                .atTime(slot.startFrom())
                .atZone(schedule.zone())
                .toInstant()
                .isAfter(file.asOf());
    }

    private LocalDate laterDate(ZonedDateTime start, SlotLimits limits) {
        LocalDate tomorrow = file.asOf().atZone(start.getZone()).toLocalDate().plusDays(1);
        LocalDate earliest = limits.earliestDate();
        return earliest == null || earliest.isBefore(tomorrow) ? tomorrow : earliest;
    }

    private static Reschedule slot(
            String meetingId,
            Schedule schedule,
            ZonedDateTime start,
            SlotLimits limits,
            LocalDate date,
            boolean sameDay) {
        Duration length = limits.lengthFor(length(schedule, start, limits));
        LocalTime now = start.toLocalTime();
        LocalTime from = limits.from() == null ? now : limits.from();
        LocalTime to = limits.to() == null ? now : limits.to().minus(length);
        boolean fits = !now.isBefore(from) && !now.isAfter(to);
        return sameDay && fits
                ? new Reschedule(meetingId, date, true, now, now, length)
                : new Reschedule(meetingId, date, sameDay, from, to, length);
    }

    private static Duration length(Schedule schedule, ZonedDateTime start, SlotLimits limits) {
        if (schedule.end() != null) {
            return Duration.between(start, schedule.end());
        }
        return limits.longest() == null ? UNKNOWN_LENGTH : limits.longest();
    }

    private static SlotLimits limits(String meetingId, List<? extends Check> checks) {
        SlotLimits limits = SlotLimits.NONE;
        for (Check check : checks) {
            for (Binding<?> binding : check.bindings()) {
                if (meetingId.equals(binding.subject().meetingId())) {
                    limits = limits.and(limits(check, binding));
                }
            }
        }
        return limits;
    }

    private static <S extends Subject> SlotLimits limits(Check check, Binding<S> binding) {
        return asked(check, binding, () -> binding.obligation().slotLimits(binding.subject()));
    }
}
