package org.charterrules.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.charterrules.change.ActOnFeedback;
import org.charterrules.change.Finish;
import org.charterrules.change.SetDueDate;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.ActionKind;
import org.charterrules.model.HouseFigure;
import org.charterrules.subject.ActionSubject;
import org.charterrules.subject.FeedbackSubject;
import org.charterrules.subject.Truth;

/**
 * A mistake that somebody pointed out leads to a corrective action that is due within the house figure
 * {@link HouseFigure#CORRECT_WITHIN} of its coming in, that day included, and is neither overdue nor given up (HIL-C7b). Without the
 * figure only the action itself is asked for; whether it is quick enough is not known.
 */
public record Corrected() implements Obligation<FeedbackSubject> {
    @Override
    public Judgement judge(FeedbackSubject subject) {
        Deadline deadline = Deadline.after(
                        subject.item().receivedAt(), subject.field("receivedAt"), subject, subject.meeting())
                .within(HouseFigure.CORRECT_WITHIN);
        String actionId = subject.item().actionId();
        if (actionId == null) {
            return notLinked(subject, deadline);
        }
        if (subject.file().actions() == null) {
            return Judgement.of(Verdict.UNKNOWN)
                    .parameter(deadline.unsetFigure())
                    .addMissing(subject.file().list("actions"))
                    .build();
        }
        Action action = subject.file().action(actionId);
        ActionSubject linked = new ActionSubject(
                subject.file(), subject.readings(), subject.file().meeting(action.meetingId()), action, true);
        return judge(subject, linked, deadline);
    }

    private static Judgement notLinked(FeedbackSubject subject, Deadline deadline) {
        return none(
                subject,
                deadline,
                lastDay -> FeedbackReplies.absent(subject, uncorrected(subject, lastDay), "actionId"));
    }

    private static Judgement none(FeedbackSubject subject, Deadline deadline, Function<LocalDate, Judgement> passed) {
        Judgement now = passed.apply(today(subject));
        boolean withoutFigure = deadline.unsetFigure() != null;
        if (withoutFigure) {
            return now.verdict() == Verdict.VIOLATED ? now : now.withParameter(deadline.unsetFigure());
        }
        return deadline.notDone(Statement.of("todo.correct", subject.id()), passed);
    }

    private static LocalDate today(FeedbackSubject subject) {
        return subject.file().todayToShow(subject.meeting().schedule().zone());
    }

    private static Judgement uncorrected(FeedbackSubject subject, LocalDate lastDay) {
        Evidence found = Evidence.of(Statement.of("found.not-corrected", subject.id()), subject.field("actionId"));
        JudgementBuilder judgement = FeedbackReplies.violated(subject, found, Statement.of("gap.not-corrected"));
        boolean inTime = !today(subject).isAfter(lastDay);
        return inTime
                ? judgement
                        .addRemedies(Remedy.of(
                                "act-on-feedback", new ActOnFeedback(subject.id(), ActionKind.CORRECTIVE, lastDay)))
                        .build()
                : judgement
                        .addAdvice(Statement.of("advice.correct-now", subject.id()))
                        .build();
    }

    private static Judgement judge(FeedbackSubject subject, ActionSubject action, Deadline deadline) {
        ActionKind kind = action.action().kind();
        if (kind != null) {
            return judge(subject, action, deadline, kind);
        }
        Judgement corrective = judge(subject, action, deadline, ActionKind.CORRECTIVE);
        Judgement other = judge(subject, action, deadline, ActionKind.TASK);
        return corrective.verdict() == other.verdict() && other.verdict() != Verdict.UNKNOWN
                ? corrective
                : Judgement.of(Verdict.UNKNOWN)
                        .parameter(deadline.unsetFigure())
                        .addMissing(action.field("kind"))
                        .addAllMissing(corrective.missing())
                        .addAllMissing(other.missing())
                        .build();
    }

    private static Judgement judge(FeedbackSubject subject, ActionSubject action, Deadline deadline, ActionKind kind) {
        if (kind != ActionKind.CORRECTIVE) {
            return none(subject, deadline, lastDay -> uncorrected(subject, lastDay));
        }
        return deadline.unsetFigure() == null
                ? AnyStatus.judge(action, one -> judgeCorrective(subject, one, deadline))
                : Judgement.of(Verdict.UNKNOWN)
                        .parameter(deadline.unsetFigure())
                        .build();
    }

    private static Judgement judgeCorrective(FeedbackSubject subject, ActionSubject action, Deadline deadline) {
        boolean overdue = action.isDone() == Truth.NO && action.isPastDue() == Truth.YES;
        if (action.isGivenUp() == Truth.YES || overdue) {
            return failed(subject, action, deadline);
        }
        LocalDate due = action.due().date();
        LocalDate lastDay = deadline.lastDay();
        if (due == null || lastDay == null) {
            List<FieldRef> missing = due == null ? dueFields(action) : List.of();
            return Judgement.of(Verdict.UNKNOWN)
                    .missing(missing)
                    .addAllMissing(deadline.doubtsNow())
                    .build();
        }
        return due.isAfter(lastDay) ? dueTooLate(subject, action, due, lastDay) : inTime(subject, action, due);
    }

    private static List<FieldRef> dueFields(ActionSubject action) {
        FieldRef missing = action.due().missing();
        return missing == null ? HasDueDate.fields(action) : List.of(missing);
    }

    private static Evidence linked(FeedbackSubject subject, ActionSubject action) {
        return Evidence.of(Statement.of("found.feedback-action", subject.id(), action.id()), subject.field("actionId"));
    }

    private static Judgement failed(FeedbackSubject subject, ActionSubject action, Deadline deadline) {
        boolean givenUp = action.isGivenUp() == Truth.YES;
        Statement gap = Statement.of(givenUp ? "gap.given-up" : "gap.correction-overdue", action.id());
        JudgementBuilder judgement =
                FeedbackReplies.violated(subject, linked(subject, action), gap).addSubjectIds(action.id());
        LocalDate due = action.due().date();
        LocalDate lastDay = deadline.lastDay();
        boolean dueInTime = due == null || lastDay == null || !due.isAfter(lastDay);
        return dueInTime
                ? judgement
                        .addRemedies(Remedy.of("finish", new Finish(action.id())))
                        .build()
                : judgement
                        .addAdvice(Statement.of("advice.correct-now", subject.id()))
                        .build();
    }

    private static Judgement dueTooLate(
            FeedbackSubject subject, ActionSubject action, LocalDate due, LocalDate lastDay) {
        JudgementBuilder judgement = FeedbackReplies.violated(
                        subject,
                        linked(subject, action),
                        Statement.of("gap.correction-due-late", action.id(), due, lastDay))
                .addSubjectIds(action.id());
        return today(subject).isAfter(lastDay)
                ? judgement
                        .addAdvice(Statement.of("advice.correct-now", subject.id()))
                        .build()
                : judgement
                        .addRemedies(Remedy.of("set-due-date", new SetDueDate(action.id(), lastDay)))
                        .build();
    }

    private static Judgement inTime(FeedbackSubject subject, ActionSubject action, LocalDate due) {
        if (action.isDone() == Truth.YES) {
            return FeedbackReplies.kept(subject, linked(subject, action));
        }
        return Judgement.of(Verdict.PENDING)
                .addFound(linked(subject, action))
                .actBy(due)
                .addGap(Statement.of("todo.finish", action.id(), due))
                .addSubjectIds(subject.id(), action.id())
                .build();
    }
}
