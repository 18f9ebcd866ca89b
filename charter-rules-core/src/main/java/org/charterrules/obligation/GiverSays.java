package org.charterrules.obligation;

import java.util.List;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.OpenQuestion;
import org.charterrules.finding.Question;
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
        return Asking.open(subject, new Question(questionId), panel(subject));
    }

    @Override
    public Judgement judge(FeedbackSubject subject) {
        return Poll.allSayYes(subject, new Question(questionId), panel(subject));
    }

    private static Panel panel(FeedbackSubject subject) {
        String giver = subject.item().fromPersonId();
        return Panel.of(giver == null ? null : List.of(giver), subject.field("fromPersonId"));
    }
}
