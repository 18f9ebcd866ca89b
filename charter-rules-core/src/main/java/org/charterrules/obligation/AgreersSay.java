package org.charterrules.obligation;

import java.util.List;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.OpenQuestion;
import org.charterrules.finding.Question;
import org.charterrules.subject.ActionSubject;

/**
 * Everybody who agreed to an action says yes to a question about it (HIL-D1b). One no breaks the promise, whoever says it.
 *
 * @param questionId for example {@code Q-REALISTIC}
 */
public record AgreersSay(String questionId) implements Asks<ActionSubject> {
    /**
     * All who agreed to it say yes.
     *
     * @param questionId for example {@code Q-REALISTIC}
     * @return the obligation
     */
    public static AgreersSay of(String questionId) {
        return new AgreersSay(questionId);
    }

    @Override
    public List<OpenQuestion> stillOpen(ActionSubject subject) {
        return Asking.open(subject, new Question(questionId), panel(subject));
    }

    @Override
    public Judgement judge(ActionSubject subject) {
        return Poll.allSayYes(subject, new Question(questionId), panel(subject));
    }

    private static Panel panel(ActionSubject subject) {
        return Panel.of(subject.action().agreedBy(), subject.field("agreedBy"));
    }
}
