package org.charterrules.obligation;

import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Statement;
import org.charterrules.model.Notice;
import org.charterrules.model.Topic;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/** The time, responsibility and role asked of people. A notice that tells everybody's role states the role as well. */
record Commitment(Topics topics, Roles roles) implements Matter<Topic> {

    @Override
    public List<Topic> items() {
        return topics.items();
    }

    @Override
    public Truth tells(Notice notice, Topic topic) {
        Truth states = topics.tells(notice, topic);
        return topic == Topic.COMMITMENT_ROLE ? states.or(roles.tellsAll(notice)) : states;
    }

    @Override
    public List<FieldRef> missing(Notice notice) {
        List<FieldRef> missing = new ArrayList<>(topics.missing(notice));
        if (topics.tells(notice, Topic.COMMITMENT_ROLE) != Truth.YES) {
            missing.addAll(roles.missing(notice));
        }
        return missing;
    }

    @Override
    public Statement told(Notice notice, ZonedDateTime sentAt, List<Topic> said) {
        return topics.told(notice, sentAt, said);
    }

    @Override
    public String field() {
        return topics.field();
    }

    @Override
    public Statement untold(@Nullable String person, List<Topic> unsaid) {
        return topics.untold(person, unsaid);
    }

    @Override
    public Statement toDo(@Nullable String person, List<Topic> unsaid, Temporal by) {
        return topics.toDo(person, unsaid, by);
    }
}
