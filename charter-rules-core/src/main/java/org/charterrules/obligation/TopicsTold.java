package org.charterrules.obligation;

import java.util.List;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.model.Population;
import org.charterrules.model.Topic;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.time.LeadTime;

/**
 * Each member of a population is told certain things before the meeting begins, for example what it is for (LAN-A5), or
 * so many days before it (HS-C10b). Several notices to a person may tell it jointly.
 *
 * @param population who is to be told
 * @param topics what they are to be told
 * @param days the number of days before, as dates are counted; 0 if any time before it begins will do
 */
public record TopicsTold(Population population, List<Topic> topics, int days) implements Obligation<MeetingSubject> {
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
        return new TopicsTold(Population.named(population), Topics.named(topics), 0);
    }

    /**
     * Reads the gaps as rule files fill them where people are to be told some days before.
     *
     * @param population a {@link Population#phrase}
     * @param days for example {@code 7}
     * @param topics for example {@code what it is for}
     * @return the obligation
     * @throws IllegalArgumentException if no population or topic is called that
     */
    public static TopicsTold ahead(String population, String days, String topics) {
        return new TopicsTold(Population.named(population), Topics.named(topics), Integer.parseInt(days));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        if (subject.meeting().participants() == null) {
            return Judgement.unknown(subject.participantsField());
        }
        Statement nobody = population == Population.EVERYONE
                ? Statement.of("why.nobody-invited")
                : Statement.of("why.includes-none", population);
        LeadTime lead = days == 0 ? null : new LeadTime(days, LeadTime.Count.DATES, subject.counting());
        return new Telling<>(subject, new Topics(topics), null, lead).toEach(subject.members(population), nobody);
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof TopicsTold weaker
                && population.groups().containsAll(weaker.population.groups())
                && topics.containsAll(weaker.topics)
                && days >= weaker.days;
    }
}
