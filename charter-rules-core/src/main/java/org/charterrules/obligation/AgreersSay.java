package org.charterrules.obligation;

import java.util.List;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.OpenQuestion;
import org.charterrules.finding.Question;
import org.charterrules.model.Answer;
import org.charterrules.model.Attestation;
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
        List<Attestation> known = subject.file().answers(subject.id(), questionId);
        Replies replies = Replies.of(known == null ? List.of() : known, Answer.NO, subject.file());
        Panel panel = panel(subject);
        return Asking.open(subject, new Question(questionId), panel, replies);
    }

    @Override
    public Judgement judge(ActionSubject subject) {
        List<Attestation> answers = subject.file().answers(subject.id(), questionId);
        if (answers == null) {
            return Judgement.unknown(subject.file().list("attestations"));
        }
        Replies replies = Replies.of(answers, Answer.NO, subject.file());
        Panel panel = panel(subject);
        return new Poll(subject, new Question(questionId), Answer.YES, replies, panel, false).judge();
    }

    private static Panel panel(ActionSubject subject) {
        return Panel.of(subject.action().agreedBy(), subject.field("agreedBy"));
    }
}
