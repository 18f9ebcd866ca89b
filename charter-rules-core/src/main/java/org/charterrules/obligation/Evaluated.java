package org.charterrules.obligation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.GetAnswers;
import org.charterrules.finding.Change;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Question;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Attestation;
import org.charterrules.model.FactKind;
import org.charterrules.model.HouseFigure;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;

/**
 * Somebody answers a question about a meeting after it, whichever question, before the next meeting or within the house
 * figure {@link HouseFigure#EVALUATE_WITHIN} (HOU-4.3). An answer given later still counts.
 */
public record Evaluated() implements Obligation<MeetingSubject> {
    private static final String WHAT_TO_CHANGE = "Q-CHANGE";

    @Override
    public Judgement judge(MeetingSubject subject) {
        List<Attestation> all = subject.file().attestations(subject.meeting());
        if (all == null) {
            return Judgement.unknown(subject.file().list("attestations"));
        }
        Set<FieldRef> missing = new TreeSet<>();
        for (Attestation one : all) {
            Truth counts = counts(subject, one);
            if (counts == Truth.YES) {
                return evaluated(subject, one);
            }
            if (counts == Truth.MAYBE) {
                missing.addAll(missing(subject, one));
            }
        }
        return missing.isEmpty() ? notEvaluated(subject) : Judgement.unknown(missing);
    }

    private static Truth counts(MeetingSubject subject, Attestation one) {
        return Asking.says(one).and(FollowUpLimit.isAfterwards(subject, one.answeredAt()));
    }

    private static Set<FieldRef> missing(MeetingSubject subject, Attestation one) {
        Set<FieldRef> missing = new TreeSet<>();
        if (Asking.says(one) == Truth.MAYBE) {
            missing.addAll(Asking.missingSay(one));
        }
        if (one.answeredAt() == null) {
            missing.add(Asking.field(one, "answeredAt"));
        }
        if (subject.end() == null) {
            missing.add(subject.field("schedule.end"));
        }
        return missing;
    }

    private static Judgement evaluated(MeetingSubject subject, Attestation one) {
        Statement says = Statement.of("found.answered", new Question(one.questionId()));
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(says, Asking.field(one, "answeredAt")))
                .addSubjectIds(subject.id())
                .build();
    }

    private static Judgement notEvaluated(MeetingSubject subject) {
        return new FollowUpLimit(subject, HouseFigure.EVALUATE_WITHIN)
                .notDone(Statement.of("todo.evaluate"), passed(subject));
    }

    private static Judgement passed(MeetingSubject subject) {
        FieldRef field = subject.file().list("attestations");
        if (!subject.file().isComplete(FactKind.ATTESTATIONS, subject.readings())) {
            return Judgement.unknown(field);
        }
        Change ask = new GetAnswers(subject.id(), Set.of(WHAT_TO_CHANGE));
        return Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(Statement.of("found.not-evaluated"), field))
                .addGap(Statement.of("gap.checklist"))
                .addRemedies(Remedy.of("ask", ask))
                .addSubjectIds(subject.id())
                .build();
    }
}
