package org.charterrules.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.Notice;
import org.charterrules.subject.ActionSubject;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.PeriodDuration;

/**
 * While an action is open, the latest news of it that reached each person concerned is no older than the house figure
 * {@link HouseFigure#UPDATE_WITHIN}, counted to the end of that day (HIL-C3a). Until there is any news, it counts from when the
 * action was agreed. While in time it is kept, and the finding says when the next news is due.
 */
public record ProgressRegular() implements Obligation<ActionSubject> {
    @Override
    public Judgement judge(ActionSubject subject) {
        if (!subject.listed()) {
            return Judgement.unknown(subject.file().list("actions"));
        }
        Since agreed = Since.agreed(subject);
        if (agreed.notYet() != null) {
            return Judgement.notApplicable(agreed.notYet());
        }
        PeriodDuration figure = subject.file().policy().houseFigures().get(HouseFigure.UPDATE_WITHIN);
        Told told = new Told(subject, null);
        Judgement judgement = Told.each(
                subject,
                List.of(),
                person -> figure == null ? noFigure() : judge(told, subject, agreed.instant(), figure, person));
        return judgement.verdict() == Verdict.UNKNOWN ? unknown(judgement, agreed, figure) : judgement;
    }

    private static Judgement unknown(Judgement judgement, Since agreed, @Nullable PeriodDuration figure) {
        List<FieldRef> missing = new ArrayList<>(judgement.missing());
        missing.addAll(agreed.missing());
        missing.addAll(agreed.finer());
        return Judgement.of(Verdict.UNKNOWN)
                .parameter(figure == null ? HouseFigure.UPDATE_WITHIN.name() : null)
                .missing(missing)
                .build();
    }

    private static Judgement noFigure() {
        return Judgement.of(Verdict.UNKNOWN).build();
    }

    private static Judgement judge(
            Told told, ActionSubject subject, @Nullable Instant agreed, PeriodDuration figure, String person) {
        Optional<Notice> latest = told.latest(person);
        Instant news = latest.map(Notice::sentAt)
                .filter(sent -> agreed == null || sent.isAfter(agreed))
                .orElse(agreed);
        LocalDate due = news == null ? null : dueAfter(subject, news, figure);
        LocalDate today = subject.localDate(subject.file().asOfToShow());
        Supplier<Evidence> found =
                () -> latest.map(told::evidence).orElseGet(() -> agreedOnly(subject, agreed, person));
        if (due != null
                && !subject.file().isOver(due, subject.meeting().schedule().zone())) {
            return Judgement.later(Verdict.SATISFIED, () -> inTime(subject, person, found.get(), due));
        }
        List<FieldRef> missing = new ArrayList<>(told.doubts(
                person,
                notice -> notice.sentAt() == null || !today.isAfter(dueAfter(subject, notice.sentAt(), figure))));
        missing.addAll(Since.agreed(subject).missing());
        Judgement untold =
                told.untold(person, found, Statement.of("gap.no-recent-news", person, due == null ? today : due));
        return missing.isEmpty()
                ? untold
                : Judgement.of(Verdict.UNKNOWN)
                        .missing(missing)
                        .addAllMissing(untold.missing())
                        .build();
    }

    private static LocalDate dueAfter(ActionSubject subject, Instant news, PeriodDuration figure) {
        ZonedDateTime at = news.atZone(subject.meeting().schedule().zone());
        return at.plus(figure).toLocalDate();
    }

    private static Judgement inTime(ActionSubject subject, String person, Evidence found, LocalDate due) {
        JudgementBuilder judgement = Judgement.of(Verdict.SATISFIED).addFound(found);
        return judgement
                .addFound(Evidence.of(
                                Statement.of("found.next-news-due", person, subject.id(), due),
                                subject.file().list("notices"))
                        .alsoFrom(found.facts().toArray(FieldRef[]::new)))
                .addSubjectIds(subject.id(), person)
                .build();
    }

    private static Evidence agreedOnly(ActionSubject subject, @Nullable Instant agreed, String person) {
        return agreed == null
                ? Evidence.of(
                        Statement.of("found.no-news-at-all", person, subject.id()),
                        subject.file().list("notices"))
                : Evidence.of(
                                Statement.of("found.no-news", person, subject.id(), subject.localDate(agreed)),
                                subject.file().list("notices"))
                        .alsoFrom(Since.agreed(subject).read().toArray(FieldRef[]::new));
    }
}
