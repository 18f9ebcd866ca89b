package org.charterrules.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Statement;
import org.charterrules.model.Action;
import org.charterrules.model.ActionKind;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Population;

/**
 * An action, as rules speak about it.
 *
 * @param file the case file it stands in
 * @param readings the readings in force
 * @param meeting the meeting at which it was agreed
 * @param action the action
 * @param listed {@code false} if it stands for the actions that a case file without any list of actions may hold
 */
public record ActionSubject(CaseIndex file, Interpretations readings, Meeting meeting, Action action, boolean listed)
        implements Subject {
    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

    @Override
    public FactType type() {
        return FactType.ACTION;
    }

    @Override
    public String meetingId() {
        return meeting.id();
    }

    @Override
    public String id() {
        return action.id();
    }

    @Override
    public FieldRef field(String name) {
        return listed ? Subject.super.field(name) : file.list("actions");
    }

    /**
     * The due date in force.
     *
     * @return the date, or what is missing
     */
    public DueDate due() {
        return DueDate.of(this);
    }

    /**
     * Whether the reason for not doing it, or not on time, was given.
     *
     * @return yes, no, or not known, with what is missing
     */
    public GivenReason reasonGiven() {
        return GivenReason.of(this);
    }

    /**
     * Whether it has been done by now.
     *
     * @return yes, no, or not known
     */
    public Truth isDone() {
        if (action.status() == null) {
            return Truth.MAYBE;
        }
        boolean doneLater = action.doneAt() != null && !file.hasHappened(action.doneAt());
        return Truth.of(action.status() == ActionStatus.DONE && !doneLater);
    }

    /**
     * Whether it was dropped or declined by now.
     *
     * @return yes, no, or not known
     */
    public Truth isGivenUp() {
        if (action.status() == null) {
            return Truth.MAYBE;
        }
        boolean given = action.status() == ActionStatus.DROPPED || action.status() == ActionStatus.DECLINED;
        boolean givenUpLater = action.statusChangedAt() != null && !file.hasHappened(action.statusChangedAt());
        return Truth.of(given && !givenUpLater);
    }

    /**
     * Whether its due date has passed.
     *
     * @return yes, no, or not known
     */
    public Truth isPastDue() {
        LocalDate due = due().date();
        if (due == null) {
            return Truth.MAYBE;
        }
        ZoneId zone = meeting.schedule().zone();
        Instant close = due.atTime(CLOSE_OF_BUSINESS).atZone(zone).toInstant();
        return Truth.of(
                readings.has(Reading.LATE_AT_CLOSE_OF_BUSINESS)
                        ? file.hasHappened(close.plusNanos(1))
                        : file.isOver(due, zone));
    }

    /**
     * Whether it was finished after its due date; asked of actions that are done.
     *
     * @return yes, no, or not known
     */
    public Truth isDoneLate() {
        return action.doneAt() == null ? Truth.MAYBE : isAfterDue(action.doneAt());
    }

    private Truth isAfterDue(Instant instant) {
        LocalDate due = due().date();
        if (due == null) {
            return Truth.MAYBE;
        }
        LocalDate date = localDate(instant);
        boolean afterHours = readings.has(Reading.LATE_AT_CLOSE_OF_BUSINESS)
                && date.equals(due)
                && instant.atZone(meeting.schedule().zone()).toLocalTime().isAfter(CLOSE_OF_BUSINESS);
        return Truth.of(date.isAfter(due) || afterHours);
    }

    /**
     * The local date of an instant where the meeting is.
     *
     * @param instant the instant
     * @return its date
     */
    public LocalDate localDate(Instant instant) {
        return instant.atZone(meeting.schedule().zone()).toLocalDate();
    }

    /**
     * The fields that would tell whether it was done, and on time.
     *
     * @return at least one field if either is not known
     */
    public List<FieldRef> progressFields() {
        List<FieldRef> missing = new ArrayList<>();
        if (action.status() == null) {
            missing.add(field("status"));
        }
        if (isDone() != Truth.NO && action.doneAt() == null) {
            missing.add(field("doneAt"));
        }
        DueDate due = due();
        if (due.missing() != null) {
            missing.add(due.missing());
        }
        return missing;
    }

    /**
     * The same action as it would be with another status.
     *
     * @param status the status
     * @return the copy
     */
    public ActionSubject withStatus(ActionStatus status) {
        return new ActionSubject(file, readings, meeting, action.withStatus(status), listed);
    }

    // Sentences

    /**
     * "that is not for families alone". Charters bind organisations; a family is not held to account unless a reading says so.
     *
     * @return whether it holds
     */
    public Condition isNotForFamiliesAlone() {
        if (readings.has(Reading.EVERYBODY_BOUND)) {
            return Condition.known(true, () -> Statement.of("why.everybody-bound"));
        }
        if (action.ownerIds() == null) {
            return Condition.unknown(field("ownerIds"));
        }
        Truth familyOnly = familyOnly(action.ownerIds());
        if (familyOnly == Truth.MAYBE) {
            return Condition.unknown(action.ownerIds().stream()
                    .filter(this::isDoubtfulOwner)
                    .map(this::ownerField)
                    .toList());
        }
        boolean holds = familyOnly == Truth.NO;
        return Condition.known(holds, () -> owners(holds ? "why.owners" : "why.families-alone"));
    }

    private Statement owners(String key) {
        Set<String> owners = action.ownerIds();
        return owners.isEmpty() ? Statement.of("why.no-owner", id()) : Statement.of(key, id(), List.copyOf(owners));
    }

    private Truth familyOnly(Set<String> ownerIds) {
        Truth all = Truth.of(!ownerIds.isEmpty());
        for (String ownerId : ownerIds) {
            all = all.and(isFamilyOwner(ownerId));
        }
        return all;
    }

    private FieldRef ownerField(String ownerId) {
        return meeting.participants() == null
                ? new FieldRef(FactType.MEETING, meeting.id(), "participants")
                : Members.groupsOf(ownerId, this);
    }

    private boolean isDoubtfulOwner(String ownerId) {
        return isFamilyOwner(ownerId) == Truth.MAYBE;
    }

    private Truth isFamilyOwner(String ownerId) {
        Set<Group> family = Population.FAMILY_MEMBERS.groups();
        if (meeting.participants() == null) {
            return Truth.MAYBE;
        }
        for (Participant one : meeting.participants()) {
            if (one.personId().equals(ownerId) && one.capacity() != null) {
                return Truth.of(family.contains(one.capacity()));
            }
        }
        Person person = file.person(ownerId);
        if (person == null || person.groups() == null) {
            return Truth.MAYBE;
        }
        return Truth.of(!person.groups().isEmpty() && family.containsAll(person.groups()));
    }

    /**
     * "that somebody is to do".
     *
     * @return whether it holds
     */
    public Condition hasOwner() {
        if (action.ownerIds() == null) {
            return Condition.unknown(field("ownerIds"));
        }
        boolean any = !action.ownerIds().isEmpty();
        return Condition.known(any, () -> Statement.of(any ? "why.has-owner" : "why.no-owner", id()));
    }

    /**
     * "that was not done": dropped, declined, or open after its due date.
     *
     * @return whether it holds
     */
    public Condition wasNotDone() {
        return failed(whateverStatus(one -> one.isGivenUp().or(one.openPastDue())));
    }

    /**
     * "that was not done on time": not done, or done after its due date.
     *
     * @return whether it holds
     */
    public Condition wasNotDoneOnTime() {
        return failed(whateverStatus(
                one -> one.isGivenUp().or(one.openPastDue()).or(one.isDone().and(one.isDoneLate()))));
    }

    /** Without a status: settled only if it is the same whether the action is open, done or dropped. */
    private Truth whateverStatus(Function<ActionSubject, Truth> question) {
        if (action.status() != null) {
            return question.apply(this);
        }
        Set<Truth> answers = Stream.of(ActionStatus.OPEN, ActionStatus.DONE, ActionStatus.DROPPED)
                .map(status -> question.apply(withStatus(status)))
                .collect(Collectors.toSet());
        return answers.size() == 1 ? answers.iterator().next() : Truth.MAYBE;
    }

    private Truth openPastDue() {
        return switch (isDone()) {
            case YES -> Truth.NO;
            case NO -> isPastDue();
            case MAYBE -> isPastDue().and(Truth.MAYBE);
        };
    }

    private Condition failed(Truth truth) {
        if (truth == Truth.MAYBE) {
            return Condition.unknown(progressFields());
        }
        boolean failed = truth == Truth.YES;
        return Condition.known(failed, () -> Statement.of(failed ? "why.failed" : "why.not-failed", id()));
    }

    /**
     * "that is of kind outcome".
     *
     * @param phrase each an {@link ActionKind} in lower case, listed with commas and 'or'
     * @return whether it holds
     */
    public Condition isOfKind(String phrase) {
        Set<ActionKind> kinds = Phrases.constants(phrase, ActionKind.class);
        if (action.kind() == null) {
            return Condition.unknown(field("kind"));
        }
        return Condition.known(
                kinds.contains(action.kind()), () -> Statement.of("why.action-kind", id(), action.kind()));
    }

    /**
     * "that is still open".
     *
     * @return whether it holds
     */
    public Condition isStillOpen() {
        return ofStatus(isDone().or(isGivenUp()).not());
    }

    /**
     * "that is done".
     *
     * @return whether it holds
     */
    public Condition hasBeenDone() {
        return ofStatus(isDone());
    }

    /**
     * "that is closed": done, dropped or declined.
     *
     * @return whether it holds
     */
    public Condition isClosed() {
        return ofStatus(isDone().or(isGivenUp()));
    }

    private Condition ofStatus(Truth truth) {
        return truth == Truth.MAYBE
                ? Condition.unknown(field("status"))
                : Condition.known(truth == Truth.YES, () -> Statement.of("why.action-status", id(), action.status()));
    }

    /**
     * "that is done or past its due date".
     *
     * @return whether it holds
     */
    public Condition isDoneOrPastDue() {
        boolean neverSet = action.due() == null && Boolean.TRUE.equals(action.dueKnownAbsent());
        Truth late = neverSet ? Truth.NO : isPastDue();
        Truth truth = isDone().or(isGivenUp().not().and(late));
        if (truth == Truth.MAYBE) {
            return Condition.unknown(progressFields());
        }
        boolean holds = truth == Truth.YES;
        return Condition.known(holds, () -> Statement.of(holds ? "why.action-owed" : "why.action-not-owed", id()));
    }

    /**
     * "that was agreed at a meeting that was held".
     *
     * @return whether it holds
     */
    public Condition wasAgreedAtHeldMeeting() {
        return new MeetingSubject(file, readings, meeting).wasHeld();
    }

    /**
     * "that was agreed at a meeting that includes family members".
     *
     * @param phrase a {@link Population#phrase}
     * @return whether it holds
     */
    public Condition wasAgreedWith(String phrase) {
        return new MeetingSubject(file, readings, meeting).includes(phrase);
    }

    /**
     * "that parents or carers are to do".
     *
     * @param phrase a {@link Population#phrase}
     * @return whether it holds: one of its owners belongs to them
     */
    public Condition isOwnedBy(String phrase) {
        Population population = Population.named(phrase);
        if (action.ownerIds() == null) {
            return Condition.unknown(field("ownerIds"));
        }
        MeetingSubject at = new MeetingSubject(file, readings, meeting);
        Truth any = Truth.NO;
        List<FieldRef> missing = new ArrayList<>();
        for (String owner : action.ownerIds()) {
            Truth one = meeting.participants() == null ? Truth.MAYBE : at.belongs(owner, population);
            any = any.or(one);
            if (one == Truth.MAYBE) {
                missing.add(ownerField(owner));
            }
        }
        return any == Truth.MAYBE
                ? Condition.unknown(missing)
                : Condition.known(any == Truth.YES, () -> owners("why.owners"));
    }

    @Override
    public String toString() {
        return "ActionSubject[" + id() + "]";
    }
}
