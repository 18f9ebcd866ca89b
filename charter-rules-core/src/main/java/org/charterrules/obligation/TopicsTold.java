package org.charterrules.obligation;

import java.util.List;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.model.Population;
import org.charterrules.model.Topic;
import org.charterrules.subject.MeetingSubject;

/**
 * Kind K09: each member of a population is told certain things before the meeting begins, for example what it is for (HS-C10b,
 * LAN-A5). Several notices to a person may tell it jointly.
 *
 * @param population who is to be told
 * @param topics what they are to be told
 */
public record TopicsTold(Population population, List<Topic> topics) implements Obligation<MeetingSubject> {
    /** Copies the topics. */
    public TopicsTold {
        topics = List.copyOf(topics);
    }

    /**
     * Reads the gaps as rule files fill them.
     *
     * @param population a {@link Population#phrase}
     * @param topics for example {@code what it is for}
     * @return the obligation
     * @throws IllegalArgumentException if no population or topic is called that
     */
    public static TopicsTold of(String population, String topics) {
        return new TopicsTold(Population.named(population), Topics.named(topics));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        if (subject.meeting().participants() == null) {
            return Judgement.unknown(subject.participantsField());
        }
        Statement nobody = population == Population.EVERYONE
                ? Statement.of("why.nobody-invited")
                : Statement.of("why.includes-none", population);
        return new Telling<>(subject, new Topics(topics)).toEach(subject.members(population), nobody);
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof TopicsTold weaker
                && population.groups().containsAll(weaker.population.groups())
                && topics.containsAll(weaker.topics);
    }
}
