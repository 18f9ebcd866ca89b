package org.charterrules.obligation;

import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Statement;
import org.charterrules.model.Notice;
import org.charterrules.model.Topic;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/** Topics that a notice states; a blank statement states nothing. */
record Topics(List<Topic> items) implements Matter<Topic> {
    private static final Map<String, List<Topic>> PHRASES = Map.of(
            "what it is for and what to expect", List.of(Topic.PURPOSE, Topic.EXPECTATIONS),
            "what it is for", List.of(Topic.PURPOSE),
            "what to expect", List.of(Topic.EXPECTATIONS),
            "what is fixed and what is open", List.of(Topic.CONTEXT),
            "where they can have a say", List.of(Topic.INFLUENCE_WHERE),
            "how they can have a say", List.of(Topic.INFLUENCE_HOW),
            "how decisions will be taken", List.of(Topic.DECISION_METHOD));

    /** The topics that the words of a rule file name. */
    static List<Topic> named(String phrase) {
        List<Topic> topics = PHRASES.get(phrase);
        if (topics == null) {
            throw new IllegalArgumentException("No topic is called '" + phrase + "'.");
        }
        return topics;
    }

    @Override
    public Truth tells(Notice notice, Topic topic) {
        return states(notice, topic);
    }

    static Truth states(Notice notice, Topic topic) {
        if (notice.statements() == null) {
            return Truth.MAYBE;
        }
        String says = notice.statements().get(topic);
        return Truth.of(says != null && !says.isBlank());
    }

    @Override
    public List<FieldRef> missing(Notice notice) {
        return notice.statements() == null ? List.of(Notices.field(notice, "statements")) : List.of();
    }

    @Override
    public Statement told(Notice notice, ZonedDateTime sentAt, List<Topic> topics) {
        return Statement.of("found.states", notice.id(), sentAt, List.copyOf(topics));
    }

    @Override
    public String field() {
        return "statements";
    }

    @Override
    public Statement untold(@Nullable String person, List<Topic> topics) {
        return person == null
                ? Statement.of("found.not-stated", List.copyOf(topics))
                : Statement.of("found.topic-not-told", person, List.copyOf(topics));
    }

    @Override
    public Statement toDo(@Nullable String person, List<Topic> topics, Temporal by) {
        if (person == null) {
            return Statement.of("todo.state", List.copyOf(topics), by);
        }
        String key = by instanceof ZonedDateTime ? "todo.tell-topic-first" : "todo.tell-topic";
        return Statement.of(key, person, List.copyOf(topics), by);
    }
}
