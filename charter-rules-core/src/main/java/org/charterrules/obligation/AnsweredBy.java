package org.charterrules.obligation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.GetAnswers;
import org.charterrules.finding.Change;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.OpenQuestion;
import org.charterrules.finding.Question;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Attestation;
import org.charterrules.model.FactKind;
import org.charterrules.model.Meeting;
import org.charterrules.model.Population;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * One of some people answers a question about a meeting before the next meeting of the series begins (HS-W1a,
 * LAN-C6a). An answer given later still counts. Without a next meeting there is still time.
 *
 * @param population who may answer, for example professionals
 * @param questionId for example {@code Q-TRULY-COPRODUCED}
 */
public record AnsweredBy(Population population, String questionId) implements Asks<MeetingSubject> {
    /**
     * One of them answers.
     *
     * @param population a {@link Population#phrase}
     * @param questionId for example {@code Q-MISSING-VOICES}
     * @return the obligation
     */
    public static AnsweredBy of(String population, String questionId) {
        return new AnsweredBy(Population.named(population), questionId);
    }

    @Override
    public List<OpenQuestion> stillOpen(MeetingSubject subject) {
        return Asking.openUntilKept(subject, new Question(questionId), judge(subject));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        List<Attestation> answers = subject.file().answers(subject.id(), questionId);
        if (answers == null) {
            return Judgement.unknown(subject.file().list("attestations"));
        }
        Set<FieldRef> missing = new TreeSet<>();
        for (Attestation one : answers) {
            Truth counts = counts(subject, one);
            if (counts == Truth.YES) {
                return answered(subject, one);
            }
            if (counts == Truth.MAYBE) {
                missing.addAll(missing(subject, one));
            }
        }
        return missing.isEmpty()
                ? Neighbours.nextDate(subject.file(), subject.meeting()).judge(next -> notAnswered(subject, next))
                : Judgement.unknown(missing);
    }

    private Truth counts(MeetingSubject subject, Attestation one) {
        return Asking.says(one).and(Asking.isGiven(one, subject.file())).and(isByOneOfThem(subject, one));
    }

    private Truth isByOneOfThem(MeetingSubject subject, Attestation one) {
        if (population == Population.EVERYONE) {
            return Truth.YES;
        }
        boolean unknown = one.respondentId() == null || subject.meeting().participants() == null;
        return unknown ? Truth.MAYBE : subject.belongs(one.respondentId(), population);
    }

    private Set<FieldRef> missing(MeetingSubject subject, Attestation one) {
        Set<FieldRef> missing = new TreeSet<>();
        if (Asking.says(one) == Truth.MAYBE) {
            missing.addAll(Asking.missingSay(one));
        }
        if (isByOneOfThem(subject, one) == Truth.MAYBE) {
            missing.add(respondentField(subject, one));
        }
        return missing;
    }

    private static FieldRef respondentField(MeetingSubject subject, Attestation one) {
        if (one.respondentId() == null) {
            return Asking.field(one, "respondentId");
        }
        return subject.meeting().participants() == null
                ? subject.participantsField()
                : Asking.groupsOf(one.respondentId(), subject);
    }

    private Judgement answered(MeetingSubject subject, Attestation one) {
        Statement says = Statement.of("found.answered", new Question(questionId));
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(says, Asking.field(one, "answeredAt")))
                .addSubjectIds(subject.id())
                .build();
    }

    private Judgement notAnswered(MeetingSubject subject, @Nullable Meeting next) {
        Statement todo = Statement.of("todo.answer-before-next", new Question(questionId));
        return Limit.of(subject, next).judge(todo, () -> passed(subject));
    }

    private Judgement passed(MeetingSubject subject) {
        FieldRef field = subject.file().list("attestations");
        if (!subject.file().isComplete(FactKind.ATTESTATIONS, subject.readings())) {
            return Judgement.unknown(field);
        }
        Statement says = Statement.of("found.not-answered", new Question(questionId));
        JudgementBuilder judgement = Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(says, field))
                .addGap(Statement.of("gap.next-meeting-begun"))
                .addSubjectIds(subject.id());
        Change ask = new GetAnswers(subject.id(), Set.of(questionId));
        return population == Population.EVERYONE
                ? judgement.addRemedies(Remedy.of("ask", ask)).build()
                : judgement
                        .addAdvice(Statement.of("advice.ask-one-of", population, new Question(questionId)))
                        .build();
    }
}
