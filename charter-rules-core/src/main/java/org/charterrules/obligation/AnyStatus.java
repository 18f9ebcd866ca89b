package org.charterrules.obligation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Verdict;
import org.charterrules.model.ActionStatus;
import org.charterrules.subject.ActionSubject;

/** Judges actions of which it may not be known how far they have got. */
final class AnyStatus {
    private AnyStatus() {}

    /** Without a status: settled only if the verdict is the same whatever the status is. */
    static Judgement judge(ActionSubject subject, Function<ActionSubject, Judgement> known) {
        if (subject.action().status() != null) {
            return known.apply(subject);
        }
        List<Judgement> each = Stream.of(ActionStatus.values())
                .map(status -> known.apply(subject.withStatus(status)))
                .toList();
        boolean settled = each.stream().map(Judgement::verdict).distinct().count() == 1;
        if (settled && each.get(0).verdict() != Verdict.UNKNOWN) {
            return each.get(0);
        }
        JudgementBuilder unknown = Judgement.of(Verdict.UNKNOWN).addMissing(subject.field("status"));
        if (subject.action().doneAt() == null) {
            unknown.addMissing(subject.field("doneAt"));
        }
        each.forEach(one -> unknown.addAllMissing(one.missing()));
        return unknown.build();
    }
}
