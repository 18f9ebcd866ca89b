package org.charterrules.obligation;

import java.util.List;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.OpenQuestion;
import org.charterrules.finding.Question;
import org.charterrules.subject.MeetingSubject;

/**
 * Somebody answers a question about a meeting in words (HIL-B4b, OH-L1a). No record of an answer leaves it open, whatever is
 * said to be complete.
 *
 * @param questionId for example {@code Q-LEARNED}
 */
public record SomebodyTells(String questionId) implements Asks<MeetingSubject> {
    /**
     * Somebody answers.
     *
     * @param questionId for example {@code Q-LEARNED}
     * @return the obligation
     */
    public static SomebodyTells of(String questionId) {
        return new SomebodyTells(questionId);
    }

    @Override
    public List<OpenQuestion> stillOpen(MeetingSubject subject) {
        return Asking.openUntilKept(subject, new Question(questionId), judge(subject));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        return Asking.inWords(subject, new Question(questionId));
    }
}
