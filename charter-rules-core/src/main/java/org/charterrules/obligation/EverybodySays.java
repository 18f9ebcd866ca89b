package org.charterrules.obligation;

import java.util.List;
import java.util.Locale;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.OpenQuestion;
import org.charterrules.finding.Question;
import org.charterrules.model.Answer;
import org.charterrules.model.Attestation;
import org.charterrules.model.Population;
import org.charterrules.subject.MeetingSubject;

/**
 * Everybody of a population who took part in a meeting answers a question in the way that is hoped for (HIL-A1, HOU-5.2a,
 * HS-W5). One answer to the contrary breaks the promise; silence, 'partly' and 'not sure' leave it open. Nobody is answered for.
 *
 * @param population who is asked
 * @param respondentsOnly whether silence does not matter (OH-L1b)
 * @param wanted the answer that is hoped for: {@link Answer#NO} where the question asks after something bad (OH-E1)
 * @param questionId for example {@code Q-RESPECT}
 */
public record EverybodySays(Population population, boolean respondentsOnly, Answer wanted, String questionId)
        implements Asks<MeetingSubject> {
    /**
     * All who took part say so.
     *
     * @param population a {@link Population#phrase}
     * @param wanted {@code yes} or {@code no}
     * @param questionId for example {@code Q-RESPECT}
     * @return the obligation
     */
    public static EverybodySays of(String population, String wanted, String questionId) {
        return new EverybodySays(Population.named(population), false, answer(wanted), questionId);
    }

    /**
     * All who answer say so.
     *
     * @param wanted {@code yes} or {@code no}
     * @param questionId for example {@code Q-PURPOSEFUL}
     * @return the obligation
     */
    public static EverybodySays whoAnswers(String wanted, String questionId) {
        return new EverybodySays(Population.EVERYONE, true, answer(wanted), questionId);
    }

    private static Answer answer(String word) {
        Answer answer = Answer.valueOf(word.toUpperCase(Locale.ROOT));
        if (answer != Answer.YES && answer != Answer.NO) {
            throw new IllegalArgumentException("Nobody can be hoped to say '" + word + "'.");
        }
        return answer;
    }

    @Override
    public List<OpenQuestion> stillOpen(MeetingSubject subject) {
        List<Attestation> known = subject.file().answers(subject.id(), questionId);
        Replies replies = replies(known == null ? List.of() : known, subject);
        Panel panel = Panel.of(subject, population, replies);
        return Asking.open(subject, new Question(questionId), panel, replies);
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        List<Attestation> answers = subject.file().answers(subject.id(), questionId);
        if (answers == null) {
            return Judgement.unknown(subject.file().list("attestations"));
        }
        Replies replies = replies(answers, subject);
        Panel panel = Panel.of(subject, population, replies);
        return new Poll(subject, new Question(questionId), wanted, replies, panel, respondentsOnly).judge();
    }

    private Replies replies(List<Attestation> answers, MeetingSubject subject) {
        return Replies.of(answers, Poll.against(wanted), subject.file());
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof EverybodySays weaker
                && questionId.equals(weaker.questionId)
                && wanted == weaker.wanted
                && (weaker.respondentsOnly || !respondentsOnly)
                && population.groups().containsAll(weaker.population.groups());
    }

    @Override
    public boolean conflictsWith(Obligation<?> other) {
        return other instanceof EverybodySays opposite
                && questionId.equals(opposite.questionId)
                && population == opposite.population
                && wanted != opposite.wanted;
    }
}
