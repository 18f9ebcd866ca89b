package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.ReopenAction;
import org.charterrules.change.TellWhy;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.subject.ActionSubject;
import org.charterrules.subject.GivenReason;
import org.charterrules.subject.Truth;

/**
 * An action that was dropped or declined is taken up by another one, or everybody it concerns was told why (HIL-D8).
 * That nothing takes it up is known only where the records of actions are complete.
 */
public record NotDroppedSilently() implements Obligation<ActionSubject> {
    @Override
    public Judgement judge(ActionSubject subject) {
        if (!subject.listed()) {
            return Judgement.unknown(subject.file().list("actions"));
        }
        if (subject.isGivenUp() == Truth.NO) {
            return kept(subject, Evidence.of(Statement.of("found.not-dropped", subject.id()), subject.field("status")));
        }
        String successor = subject.action().successorId();
        if (successor != null) {
            Statement says = Statement.of("found.successor", subject.id(), successor);
            return kept(subject, Evidence.of(says, subject.field("successorId")));
        }
        GivenReason reason = subject.reasonGiven();
        if (reason.truth() == Truth.YES) {
            Statement says = Statement.of("found.told-why-dropped", subject.id());
            return kept(subject, Evidence.of(says, subject.field("explanation")));
        }
        return unexplained(subject, reason);
    }

    private static Judgement kept(ActionSubject subject, Evidence found) {
        return Judgement.of(Verdict.SATISFIED)
                .addFound(found)
                .addSubjectIds(subject.id())
                .build();
    }

    private static Judgement unexplained(ActionSubject subject, GivenReason reason) {
        boolean complete = subject.file().isComplete(FactKind.ACTIONS, subject.readings());
        if (!complete || reason.truth() == Truth.MAYBE) {
            List<FieldRef> missing = new ArrayList<>(reason.missing());
            missing.add(subject.field("successorId"));
            return Judgement.unknown(missing);
        }
        return violated(subject, reason);
    }

    private static Judgement violated(ActionSubject subject, GivenReason reason) {
        Statement says = Statement.of("found.dropped", subject.id());
        JudgementBuilder judgement = Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(says, subject.field("status"), subject.field("successorId")))
                .addGap(Statement.of("gap.no-reason"))
                .addSubjectIds(subject.id());
        Set<String> concerned = subject.action().concernedIds();
        if (concerned != null) {
            Set<String> audience = new TreeSet<>(reason.untold().isEmpty() ? concerned : Set.copyOf(reason.untold()));
            judgement.addRemedies(Remedy.of("tell-why", new TellWhy(subject.id(), audience)));
        }
        return judgement
                .addRemedies(Remedy.of("reopen-action", new ReopenAction(subject.id())))
                .build();
    }
}
