package org.charterrules.obligation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.Notice;
import org.charterrules.subject.ActionSubject;

/**
 * Kind K17: everybody an action concerns is told about it after something happened: after its status last changed and after its
 * due date passed (HIL-B5b, LAN-B4b), after it was agreed (OH-M7a), or after it was done (OH-K2a). A progress report, feedback or notes
 * that name the action count, about whichever meeting; several may reach people jointly. The limit is the start of the next
 * meeting, inclusive, or the end of the day that is {@link HouseFigure#UPDATE_WITHIN} after the event, whichever comes first.
 * News that comes later still counts.
 *
 * @param event what people are owed news of
 */
public record ProgressTold(Event event) implements Obligation<ActionSubject> {
    /** What people are owed news of. */
    public enum Event {
        /** Its status last changed, and its due date passed while it was open; each by itself. */
        LAST_CHANGE,
        /** It was agreed; if no time is on record, at the end of its meeting. */
        AGREED,
        /** It was done. */
        DONE
    }

    /**
     * News is owed of changes.
     *
     * @return the obligation
     */
    public static ProgressTold sinceLastChange() {
        return new ProgressTold(Event.LAST_CHANGE);
    }

    /**
     * News is owed of what was agreed.
     *
     * @return the obligation
     */
    public static ProgressTold sinceAgreed() {
        return new ProgressTold(Event.AGREED);
    }

    /**
     * News is owed of what was done.
     *
     * @return the obligation
     */
    public static ProgressTold sinceDone() {
        return new ProgressTold(Event.DONE);
    }

    @Override
    public Judgement judge(ActionSubject subject) {
        if (!subject.listed()) {
            return Judgement.unknown(subject.file().list("actions"));
        }
        return event == Event.LAST_CHANGE ? AnyStatus.judge(subject, this::judgeKnown) : judgeKnown(subject);
    }

    private Judgement judgeKnown(ActionSubject subject) {
        List<Since> all = since(subject);
        List<Since> owed = all.stream().filter(one -> one.notYet() == null).toList();
        if (owed.isEmpty()) {
            return Judgement.notApplicable(Objects.requireNonNull(all.get(0).notYet()));
        }
        Judgement judgement = Told.each(subject, List.of(), person -> judge(subject, owed, person));
        return judgement.verdict() == Verdict.UNKNOWN
                ? alsoMissing(
                        judgement,
                        owed.stream().flatMap(one -> one.finer().stream()).toList())
                : judgement;
    }

    /** Of several things that somebody was never told the first says enough. */
    private static Judgement judge(ActionSubject subject, List<Since> owed, String person) {
        List<Judgement> each =
                owed.stream().map(since -> judge(subject, since, person)).toList();
        return each.stream()
                .filter(one -> one.verdict() == Verdict.VIOLATED)
                .findFirst()
                .orElseGet(() -> Judgement.gravest(each));
    }

    private static Judgement alsoMissing(Judgement unknown, List<FieldRef> finer) {
        Set<FieldRef> missing = new TreeSet<>(unknown.missing());
        missing.addAll(finer);
        return unknown.withMissing(missing);
    }

    private List<Since> since(ActionSubject subject) {
        return switch (event) {
            case LAST_CHANGE -> Since.changes(subject);
            case AGREED -> List.of(Since.agreed(subject));
            case DONE -> List.of(Since.done(subject));
        };
    }

    private static Judgement judge(ActionSubject subject, Since since, String person) {
        if (since.instant() == null) {
            return Judgement.unknown(since.missing());
        }
        Told told = new Told(subject, since.instant());
        Optional<Notice> reached = told.latest(person);
        if (reached.isPresent()) {
            return Judgement.of(Verdict.SATISFIED)
                    .addFound(told.evidence(reached.get()))
                    .addSubjectIds(subject.id(), person)
                    .build();
        }
        if (!told.doubts(person).isEmpty()) {
            return Judgement.unknown(told.doubts(person));
        }
        return Deadline.after(since.instant(), subject.field("createdAt"), subject, subject.meeting())
                .within(HouseFigure.UPDATE_WITHIN)
                .byNextMeeting()
                .notDone(
                        Statement.of("todo.tell-progress", person, subject.id()),
                        lastDay -> told.untold(
                                person,
                                found(subject, since, person),
                                Statement.of("gap.progress-not-told", person, lastDay)));
    }

    private static Evidence found(ActionSubject subject, Since since, String person) {
        var date = subject.localDate(Objects.requireNonNull(since.instant()));
        return Evidence.of(
                        Statement.of("found.progress-not-told", person, subject.id(), date),
                        subject.file().list("notices"))
                .alsoFrom(since.read().toArray(FieldRef[]::new));
    }
}
