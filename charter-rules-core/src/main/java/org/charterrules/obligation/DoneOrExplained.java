package org.charterrules.obligation;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.charterrules.change.Finish;
import org.charterrules.change.TellWhy;
import org.charterrules.charter.Ambiguity;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.Reason;
import org.charterrules.subject.ActionSubject;
import org.charterrules.subject.GivenReason;
import org.charterrules.subject.Truth;
import org.charterrules.time.Counting;
import org.jspecify.annotations.Nullable;

/**
 * An action is done, or the people concerned are told why not. Charters differ in what they ask for and in what a
 * reason is worth.
 *
 * @param limb what is asked for
 * @param reason what a reason is worth
 */
public record DoneOrExplained(Limb limb, Worth reason) implements Obligation<ActionSubject> {
    /** What is asked for. */
    public enum Limb {
        /** That it is done, be it late. */
        DONE,
        /** That it is done by its due date. */
        DONE_ON_TIME,
        /** That a reason is given; asked of actions that failed. */
        REASON
    }

    /** What a reason is worth that was told to everybody concerned. */
    public enum Worth {
        /** It keeps the promise. */
        KEEPS,
        /** It excuses the failure. */
        EXCUSES,
        /** It is shown, and changes nothing. */
        NOTHING
    }

    @Override
    public Judgement judge(ActionSubject subject) {
        return subject.action().status() == null ? whateverStatus(subject) : judgeKnown(subject);
    }

    /** Without a status: settled only if the verdict is the same whether it is open, done or dropped. */
    private Judgement whateverStatus(ActionSubject subject) {
        List<Judgement> each = Stream.of(ActionStatus.OPEN, ActionStatus.DONE, ActionStatus.DROPPED)
                .map(status -> judgeKnown(subject.withStatus(status)))
                .toList();
        boolean settled = each.stream().map(Judgement::verdict).distinct().count() == 1;
        if (settled && each.get(0).verdict() != Verdict.UNKNOWN) {
            return each.get(0);
        }
        JudgementBuilder unknown = Judgement.of(Verdict.UNKNOWN).addMissing(subject.field("status"));
        each.forEach(one -> unknown.addAllMissing(one.missing()));
        return unknown.build();
    }

    private Judgement judgeKnown(ActionSubject subject) {
        return switch (limb) {
            case DONE -> judgeDone(subject);
            case DONE_ON_TIME -> judgeOnTime(subject);
            case REASON -> byReason(subject);
        };
    }

    private Judgement judgeDone(ActionSubject subject) {
        if (subject.isDone() == Truth.YES) {
            return kept(subject);
        }
        if (subject.isGivenUp() == Truth.YES) {
            return byReason(subject);
        }
        return judgeOpen(subject);
    }

    private Judgement judgeOnTime(ActionSubject subject) {
        if (subject.isGivenUp() == Truth.YES) {
            return Judgement.notApplicable(Statement.of("why.given-up", subject.id()));
        }
        if (subject.isDone() == Truth.YES) {
            return judgeDoneAt(subject);
        }
        return judgeOpen(subject);
    }

    private Judgement judgeDoneAt(ActionSubject subject) {
        return switch (subject.isDoneLate()) {
            case YES -> byReason(subject);
            case NO -> kept(subject);
            case MAYBE -> lateOrNot(subject);
        };
    }

    /** Late or not, a reason that was told keeps the promise. */
    private Judgement lateOrNot(ActionSubject subject) {
        boolean explained = subject.due().date() != null
                && reason == Worth.KEEPS
                && subject.reasonGiven().truth() == Truth.YES;
        if (explained) {
            return explained(subject);
        }
        return Judgement.of(Verdict.UNKNOWN)
                .missing(subject.progressFields())
                .addAllMissing(subject.reasonGiven().missing())
                .build();
    }

    private Judgement judgeOpen(ActionSubject subject) {
        return switch (subject.isPastDue()) {
            case YES -> byReason(subject);
            case NO -> pending(subject);
            case MAYBE -> perhapsPastDue(subject);
        };
    }

    /** A date that may have been moved has to be put on record, not agreed. */
    private static Judgement perhapsPastDue(ActionSubject subject) {
        JudgementBuilder unknown = Judgement.of(Verdict.UNKNOWN).missing(subject.progressFields());
        boolean neverSet = subject.action().due() == null
                && (subject.action().dueChanges() == null
                        || subject.action().dueChanges().isEmpty());
        if (neverSet) {
            unknown.addAdvice(Statement.of("advice.set-due", subject.id()));
        }
        return unknown.build();
    }

    private static Judgement pending(ActionSubject subject) {
        LocalDate due = subject.due().date();
        return Judgement.of(Verdict.PENDING)
                .addFound(state(subject))
                .actBy(due)
                .addGap(Statement.of("todo.finish", subject.id(), due))
                .addSubjectIds(subject.id())
                .build();
    }

    private static Judgement kept(ActionSubject subject) {
        return Judgement.later(
                Verdict.SATISFIED,
                () -> Judgement.of(Verdict.SATISFIED)
                        .addFound(state(subject))
                        .addSubjectIds(subject.id())
                        .build());
    }

    private Judgement byReason(ActionSubject subject) {
        if (reason == Worth.NOTHING) {
            return violated(subject, null);
        }
        GivenReason given = subject.reasonGiven();
        return switch (given.truth()) {
            case YES -> explained(subject);
            case NO -> violated(subject, given);
            case MAYBE -> Judgement.unknown(given.missing());
        };
    }

    private Judgement explained(ActionSubject subject) {
        Verdict verdict = worth(subject);
        if (verdict == Verdict.VIOLATED) {
            return violated(subject, null);
        }
        return Judgement.later(
                verdict,
                () -> Judgement.of(verdict)
                        .addFound(state(subject), reasonTold(subject))
                        .addSubjectIds(subject.id())
                        .build());
    }

    private Verdict worth(ActionSubject subject) {
        if (reason == Worth.KEEPS) {
            return Verdict.SATISFIED;
        }
        return switch (subject.readings().of(Ambiguity.AMB_31)) {
            case EXPLAINED_IS_BROKEN -> Verdict.VIOLATED;
            case EXPLAINED_IS_KEPT -> Verdict.SATISFIED;
            default -> Verdict.EXCUSED;
        };
    }

    private Judgement violated(ActionSubject subject, @Nullable GivenReason given) {
        JudgementBuilder judgement =
                Judgement.of(Verdict.VIOLATED).addFound(state(subject)).addSubjectIds(subject.id());
        if (subject.isDone() != Truth.YES && limb == Limb.DONE) {
            judgement.addRemedies(Remedy.of("finish", new Finish(subject.id())));
        }
        judgement.addGap(gap(subject));
        if (given != null) {
            addReasonGap(judgement, subject, given);
        }
        return judgement.build();
    }

    private static void addReasonGap(JudgementBuilder judgement, ActionSubject subject, GivenReason given) {
        boolean worded = subject.action().explanation() != null
                && subject.action().explanation().hasText();
        judgement.addGap(
                worded && !given.untold().isEmpty()
                        ? Statement.of("gap.reason-not-told", given.untold())
                        : Statement.of("gap.no-reason"));
        if (subject.action().concernedIds() != null) {
            judgement.addRemedies(Remedy.of("tell-why", new TellWhy(subject.id(), audience(subject, given))));
        }
    }

    /** Everybody concerned; only those whom it did not reach, if the reason was published before. */
    private static TreeSet<String> audience(ActionSubject subject, GivenReason given) {
        Reason old = subject.action().explanation();
        boolean published = old != null && old.hasText() && subject.file().hasHappened(old.publishedAt());
        return new TreeSet<>(published ? given.untold() : subject.action().concernedIds());
    }

    private static Statement gap(ActionSubject subject) {
        if (subject.isGivenUp() == Truth.YES) {
            return Statement.of("gap.given-up", subject.id());
        }
        LocalDate due = subject.due().date();
        if (due == null) {
            return Statement.of("gap.not-done", subject.id());
        }
        LocalDate reached = subject.isDone() == Truth.YES && subject.action().doneAt() != null
                ? subject.localDate(subject.action().doneAt())
                : subject.localDate(subject.file().asOfToShow());
        long late = Counting.days(due, reached);
        return subject.isDone() == Truth.YES
                ? Statement.of("gap.done-late", subject.id(), late)
                : Statement.of("gap.overdue", subject.id(), late);
    }

    private static Evidence state(ActionSubject subject) {
        FieldRef status = subject.field("status");
        ActionStatus now = subject.action().status();
        LocalDate due = subject.due().date();
        if (subject.isDone() == Truth.YES && subject.action().doneAt() != null) {
            ZonedDateTime done = subject.action()
                    .doneAt()
                    .atZone(subject.meeting().schedule().zone());
            Statement says = due == null
                    ? Statement.of("found.action-done", subject.id(), done)
                    : Statement.of("found.action-done-due", subject.id(), done, due);
            return Evidence.of(
                    says, status, subject.field("doneAt"), subject.field("due"), subject.field("dueChanges"));
        }
        Statement says = due == null
                ? Statement.of("found.action", subject.id(), now)
                : Statement.of(isToCome(subject) ? "found.action-due" : "found.action-was-due", subject.id(), now, due);
        return Evidence.of(says, status, subject.field("due"), subject.field("dueChanges"));
    }

    private static boolean isToCome(ActionSubject subject) {
        return subject.isPastDue() == Truth.NO && subject.isGivenUp() == Truth.NO;
    }

    private static Evidence reasonTold(ActionSubject subject) {
        ZonedDateTime told = subject.action()
                .explanation()
                .publishedAt()
                .atZone(subject.meeting().schedule().zone());
        List<String> concerned = List.copyOf(new TreeSet<>(subject.action().concernedIds()));
        Statement says = concerned.isEmpty()
                ? Statement.of("found.reason-published", subject.id(), told)
                : Statement.of("found.reason-told", subject.id(), told, concerned);
        return Evidence.of(says, subject.field("explanation"));
    }
}
