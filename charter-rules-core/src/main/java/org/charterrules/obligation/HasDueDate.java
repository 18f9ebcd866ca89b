package org.charterrules.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.change.SetDueDate;
import org.charterrules.change.TellDueChange;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.FactKind;
import org.charterrules.subject.ActionSubject;
import org.charterrules.subject.Truth;

/**
 * An action has a due date (OH-K1d, LAN-B4a), and people were told whenever it was moved (HIL-C3b). Without a date on
 * record there is none only if that is known, or if the records of actions are complete. A change of which people are told later
 * than the question is asked has not happened yet.
 *
 * @param changes whether changes have to be told
 */
public record HasDueDate(boolean changes) implements Obligation<ActionSubject> {
    /**
     * A due date is enough.
     *
     * @return the obligation
     */
    public static HasDueDate strictly() {
        return new HasDueDate(false);
    }

    /**
     * Changes have to be told, too.
     *
     * @return the obligation
     */
    public static HasDueDate changesTold() {
        return new HasDueDate(true);
    }

    /** Whether no due date was set. */
    static Truth hasNone(ActionSubject subject) {
        Action action = subject.action();
        if (action.due() != null) {
            return Truth.NO;
        }
        if (action.dueKnownAbsent() != null) {
            return action.dueKnownAbsent() ? Truth.YES : Truth.NO;
        }
        boolean neverSet = action.dueChanges() == null || action.dueChanges().isEmpty();
        return neverSet && subject.file().isComplete(FactKind.ACTIONS, subject.readings()) ? Truth.YES : Truth.MAYBE;
    }

    /** The fields that would tell the due date. */
    static List<FieldRef> fields(ActionSubject subject) {
        List<FieldRef> missing = new ArrayList<>(List.of(subject.field("due")));
        if (subject.action().dueKnownAbsent() == null) {
            missing.add(subject.field("dueKnownAbsent"));
        }
        return missing;
    }

    @Override
    public Judgement judge(ActionSubject subject) {
        if (!subject.listed()) {
            return Judgement.unknown(subject.file().list("actions"));
        }
        Judgement date = judgeDate(subject);
        return changes ? Judgement.gravest(List.of(date, judgeChanges(subject))) : date;
    }

    private static Judgement judgeDate(ActionSubject subject) {
        LocalDate due = subject.action().due();
        if (due != null) {
            return kept(subject, Evidence.of(Statement.of("found.due-date", subject.id(), due), subject.field("due")));
        }
        if (hasNone(subject) != Truth.YES) {
            return Judgement.unknown(fields(subject));
        }
        LocalDate today = subject.localDate(subject.file().asOfToShow());
        return violated(
                subject,
                Evidence.of(Statement.of("found.no-due-date", subject.id()), subject.field("due")),
                Statement.of("gap.no-due-date"),
                Remedy.of("set-due-date", new SetDueDate(subject.id(), today)));
    }

    private static Judgement judgeChanges(ActionSubject subject) {
        FieldRef field = subject.field("dueChanges");
        if (subject.action().dueChanges() == null) {
            return Judgement.unknown(field);
        }
        boolean untold = subject.action().dueChanges().stream().anyMatch(change -> change.publishedAt() == null);
        if (!untold) {
            return kept(subject, Evidence.of(Statement.of("found.due-changes-told", subject.id()), field));
        }
        if (!subject.file().isComplete(FactKind.ACTIONS, subject.readings())) {
            return Judgement.unknown(field);
        }
        return violated(
                subject,
                Evidence.of(Statement.of("found.due-moved-untold", subject.id()), field),
                Statement.of("gap.due-moved-untold"),
                Remedy.of("tell-due-change", new TellDueChange(subject.id())));
    }

    private static Judgement kept(ActionSubject subject, Evidence found) {
        return Judgement.of(Verdict.SATISFIED)
                .addFound(found)
                .addSubjectIds(subject.id())
                .build();
    }

    private static Judgement violated(ActionSubject subject, Evidence found, Statement gap, Remedy remedy) {
        return Judgement.of(Verdict.VIOLATED)
                .addFound(found)
                .addGap(gap)
                .addRemedies(remedy)
                .addSubjectIds(subject.id())
                .build();
    }
}
