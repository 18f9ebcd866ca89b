package org.charterrules.obligation;

import java.util.List;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.OpenQuestion;
import org.charterrules.finding.Question;
import org.charterrules.subject.ActionSubject;

/**
 * Somebody answers a question about an action in words (HIL-C7c).
 *
 * @param questionId for example {@code Q-LEARNED}
 */
public record ActionAnswered(String questionId) implements Asks<ActionSubject> {
    /**
     * Somebody answers.
     *
     * @param questionId for example {@code Q-LEARNED}
     * @return the obligation
     */
    public static ActionAnswered of(String questionId) {
        return new ActionAnswered(questionId);
    }

    @Override
    public List<OpenQuestion> stillOpen(ActionSubject subject) {
        return Asking.openUntilKept(subject, new Question(questionId), judge(subject));
    }

    @Override
    public Judgement judge(ActionSubject subject) {
        return Asking.inWords(subject, new Question(questionId));
    }
}
