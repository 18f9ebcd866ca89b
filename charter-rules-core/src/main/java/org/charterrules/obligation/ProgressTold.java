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
 * Everybody an action concerns is told about it after something happened: after its status last changed and after its
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
        List<Owed> news = owed.stream().map(since -> new Owed(subject, since)).toList();
        Judgement judgement = Told.each(subject, List.of(), person -> judge(news, person));
        return judgement.verdict() == Verdict.UNKNOWN
                ? alsoMissing(
                        judgement,
                        owed.stream().flatMap(one -> one.finer().stream()).toList())
                : judgement;
    }

    /** Of several things that somebody was never told the first says enough. */
    private static Judgement judge(List<Owed> news, String person) {
        List<Judgement> each = news.stream().map(one -> one.judge(person)).toList();
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

    /** News that everybody concerned is owed of one thing that happened. */
    private static final class Owed {
        private final ActionSubject subject;
        private final Since since;
        private final Told told;

        Owed(ActionSubject subject, Since since) {
            this.subject = subject;
            this.since = since;
            this.told = new Told(subject, since.instant());
        }

        Judgement judge(String person) {
            if (since.instant() == null) {
                return Judgement.unknown(since.missing());
            }
            Optional<Notice> reached = told.latest(person);
            if (reached.isPresent()) {
                return Judgement.later(Verdict.SATISFIED, () -> told(person, reached.get()));
            }
            List<FieldRef> doubts = told.doubts(person);
            return doubts.isEmpty() ? notTold(person) : Judgement.unknown(doubts);
        }

        private Judgement told(String person, Notice notice) {
            return Judgement.of(Verdict.SATISFIED)
                    .addFound(told.evidence(notice))
                    .addSubjectIds(subject.id(), person)
                    .build();
        }

        private Judgement notTold(String person) {
            return Deadline.after(since.instant(), subject.field("createdAt"), subject, subject.meeting())
                    .within(HouseFigure.UPDATE_WITHIN)
                    .byNextMeeting()
                    .notDone(
                            Statement.of("todo.tell-progress", person, subject.id()),
                            lastDay -> told.untold(
                                    person,
                                    () -> found(person),
                                    Statement.of("gap.progress-not-told", person, lastDay)));
        }

        private Evidence found(String person) {
            var date = subject.localDate(Objects.requireNonNull(since.instant()));
            return Evidence.of(
                            Statement.of("found.progress-not-told", person, subject.id(), date),
                            subject.file().list("notices"))
                    .alsoFrom(since.read().toArray(FieldRef[]::new));
        }
    }
}
