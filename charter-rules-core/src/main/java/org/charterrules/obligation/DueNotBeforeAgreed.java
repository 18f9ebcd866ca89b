package org.charterrules.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.change.SetDueDate;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.subject.ActionSubject;

/**
 * An action is not due before the local date on which it was agreed; that date itself is allowed (LAN-B4a, OH-B3c). An
 * action of which it is known that no date was set cannot break it.
 */
public record DueNotBeforeAgreed() implements Obligation<ActionSubject> {
    @Override
    public Judgement judge(ActionSubject subject) {
        if (!subject.listed()) {
            return Judgement.unknown(subject.file().list("actions"));
        }
        if (Boolean.TRUE.equals(subject.action().dueKnownAbsent())) {
            return Judgement.notApplicable(Statement.of("why.no-due-date", subject.id()));
        }
        LocalDate due = subject.action().due();
        Instant created = subject.action().createdAt();
        List<FieldRef> missing = new ArrayList<>(due == null ? HasDueDate.fields(subject) : List.of());
        if (created == null) {
            missing.add(subject.field("createdAt"));
        }
        return missing.isEmpty() ? judge(subject, due, subject.localDate(created)) : Judgement.unknown(missing);
    }

    private static Judgement judge(ActionSubject subject, LocalDate due, LocalDate agreed) {
        boolean early = due.isBefore(agreed);
        Evidence found = Evidence.of(
                Statement.of("found.agreed-and-due", subject.id(), agreed, due),
                subject.field("createdAt"),
                subject.field("due"));
        JudgementBuilder judgement = Judgement.of(early ? Verdict.VIOLATED : Verdict.SATISFIED)
                .addFound(found)
                .addSubjectIds(subject.id());
        return early
                ? judgement
                        .addGap(Statement.of("gap.due-before-agreed"))
                        .addRemedies(remedy(subject, agreed))
                        .build()
                : judgement.build();
    }

    private static Remedy remedy(ActionSubject subject, LocalDate agreed) {
        LocalDate today = subject.localDate(subject.file().asOfToShow());
        return Remedy.of("set-due-date", new SetDueDate(subject.id(), today.isBefore(agreed) ? agreed : today));
    }
}
