package org.charterrules.obligation;

import java.util.List;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Question;
import org.charterrules.model.Answer;
import org.charterrules.model.Attestation;
import org.charterrules.subject.FeedbackSubject;

/**
 * The person who gave feedback says yes to a question about it (HIL-C7a, LAN-B5c). One no breaks the promise, whoever says it.
 *
 * @param questionId for example {@code Q-FAIR}
 */
public record GiverSays(String questionId) implements Obligation<FeedbackSubject> {
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
    public Judgement judge(FeedbackSubject subject) {
        List<Attestation> all = subject.file().attestations(subject.id());
        if (all == null) {
            return Judgement.unknown(subject.file().list("attestations"));
        }
        Replies replies = Replies.of(all, questionId, Answer.NO, subject.file());
        String giver = subject.item().fromPersonId();
        Panel panel = Panel.of(giver == null ? null : List.of(giver), subject.field("fromPersonId"));
        return new Poll(subject, new Question(questionId), Answer.YES, replies, panel, false).judge();
    }
}
