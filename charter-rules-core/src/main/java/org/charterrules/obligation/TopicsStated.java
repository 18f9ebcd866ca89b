package org.charterrules.obligation;

import java.util.List;
import org.charterrules.finding.Judgement;
import org.charterrules.model.Topic;
import org.charterrules.subject.MeetingSubject;

/**
 * A notice states certain things before the meeting begins, whoever gets it; for example how decisions will be taken
 * (LAN-D4). Several notices may state them jointly.
 *
 * @param topics what is to be stated
 */
public record TopicsStated(List<Topic> topics) implements Obligation<MeetingSubject> {
    /** Copies the topics. */
    public TopicsStated {
        topics = List.copyOf(topics);
    }

    /**
     * Reads the topics as rule files write them.
     *
     * @param topics for example {@code what it is for and what to expect}
     * @return the obligation
     * @throws IllegalArgumentException if no topic is called that
     */
    public static TopicsStated of(String topics) {
        return new TopicsStated(Topics.named(topics));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        return new Telling<>(subject, new Topics(topics)).toAnybody();
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof TopicsStated weaker && topics.containsAll(weaker.topics);
    }
}
