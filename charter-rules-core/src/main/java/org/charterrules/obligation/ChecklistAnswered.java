package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.GetAnswers;
import org.charterrules.finding.Change;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
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
 * After the meeting somebody answers at least one of these questions, before the next meeting or within the house
 * figure {@link HouseFigure#CHECKLIST_WITHIN}; one obligation for each topic of a checklist (OH-L0).
 *
 * @param questionIds the questions of the topic, for example {@code Q-CHANGE}
 */
public record ChecklistAnswered(List<String> questionIds) implements Obligation<MeetingSubject> {
    /** Copies the questions. */
    public ChecklistAnswered {
        questionIds = List.copyOf(questionIds);
    }

    /**
     * Reads the questions as rule files write them.
     *
     * @param questions for example {@code Q-INCLUDED or Q-RESPECT}
     * @return the obligation
     */
    public static ChecklistAnswered of(String questions) {
        return new ChecklistAnswered(Words.items(questions));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        List<Attestation> all = subject.file().attestations(subject.meeting());
        if (all == null) {
            return Judgement.unknown(subject.file().list("attestations"));
        }
        List<Attestation> relevant = all.stream()
                .filter(one -> questionIds.contains(one.questionId()))
                .toList();
        Truth answered = Truth.NO;
        for (Attestation one : relevant) {
            answered = answered.or(counts(subject, one));
        }
        return switch (answered) {
            case YES -> answered(subject, relevant);
            case MAYBE -> Judgement.unknown(missing(subject, relevant));
            case NO -> notAnswered(subject);
        };
    }

    private static Truth counts(MeetingSubject subject, Attestation one) {
        boolean says =
                one.answer() != null || (one.text() != null && !one.text().isBlank());
        return Truth.of(says).and(FollowUpLimit.isAfterwards(subject, one.answeredAt()));
    }

    private static List<FieldRef> missing(MeetingSubject subject, List<Attestation> relevant) {
        List<FieldRef> missing = new ArrayList<>();
        relevant.stream()
                .filter(one -> one.answeredAt() == null)
                .forEach(one -> missing.add(new FieldRef(FactType.ATTESTATION, one.id(), "answeredAt")));
        if (subject.end() == null) {
            missing.add(subject.field("schedule.end"));
        }
        return missing;
    }

    private static Judgement answered(MeetingSubject subject, List<Attestation> relevant) {
        Attestation one = relevant.stream()
                .filter(each -> counts(subject, each) == Truth.YES)
                .findFirst()
                .orElseThrow();
        FieldRef field = new FieldRef(FactType.ATTESTATION, one.id(), "answeredAt");
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(Statement.of("found.answered", new Question(one.questionId())), field))
                .addSubjectIds(subject.id())
                .build();
    }

    private Judgement notAnswered(MeetingSubject subject) {
        return new FollowUpLimit(subject, HouseFigure.CHECKLIST_WITHIN)
                .notDone(ofQuestions("todo.get-answer", "todo.get-any-answer"), passed(subject));
    }

    private Statement ofQuestions(String one, String several) {
        List<Question> questions = questionIds.stream().map(Question::new).toList();
        return questions.size() == 1 ? Statement.of(one, questions.get(0)) : Statement.of(several, questions);
    }

    private Judgement passed(MeetingSubject subject) {
        FieldRef field = subject.file().list("attestations");
        if (!subject.file().isComplete(FactKind.ATTESTATIONS, subject.readings())) {
            return Judgement.unknown(field);
        }
        Change ask = new GetAnswers(subject.id(), new TreeSet<>(Set.of(questionIds.get(0))));
        return Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(ofQuestions("found.not-answered", "found.none-answered"), field))
                .addGap(Statement.of("gap.checklist"))
                .addRemedies(Remedy.of("ask", ask))
                .addSubjectIds(subject.id())
                .build();
    }
}
