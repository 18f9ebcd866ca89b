package org.charterrules.obligation;

import java.util.List;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.OpenQuestion;
import org.charterrules.finding.Question;
import org.charterrules.model.Answer;
import org.charterrules.model.Attestation;
import org.charterrules.subject.FeedbackSubject;

/**
 * The person who gave feedback says yes to a question about it (HIL-C7a, LAN-B5c). One no breaks the promise, whoever says it.
 *
 * @param questionId for example {@code Q-FAIR}
 */
public record GiverSays(String questionId) implements Asks<FeedbackSubject> {
    /**
     * The giver says yes.
     *
     * @param questionId for example {@code Q-FAIR}
     * @return the obligation
     */
    public static GiverSays of(String questionId) {
        return new GiverSays(questionId);
    }

    @Override
    public List<OpenQuestion> stillOpen(FeedbackSubject subject) {
        List<Attestation> known = subject.file().answers(subject.id(), questionId);
        Replies replies = Replies.of(known == null ? List.of() : known, Answer.NO, subject.file());
        Panel panel = panel(subject);
        return Asking.open(subject, new Question(questionId), panel, replies);
    }

    @Override
    public Judgement judge(FeedbackSubject subject) {
        List<Attestation> answers = subject.file().answers(subject.id(), questionId);
        if (answers == null) {
            return Judgement.unknown(subject.file().list("attestations"));
        }
        Replies replies = Replies.of(answers, Answer.NO, subject.file());
        Panel panel = panel(subject);
        return new Poll(subject, new Question(questionId), Answer.YES, replies, panel, false).judge();
    }

    private static Panel panel(FeedbackSubject subject) {
        String giver = subject.item().fromPersonId();
        return Panel.of(giver == null ? null : List.of(giver), subject.field("fromPersonId"));
    }
}
