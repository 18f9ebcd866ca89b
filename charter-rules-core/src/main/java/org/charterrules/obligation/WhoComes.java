package org.charterrules.obligation;

import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Statement;
import org.charterrules.model.Notice;
import org.charterrules.model.Participant;
import org.charterrules.model.Topic;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The participants whom a notice says will be there. It names those whose role it tells. If it tells nobody's role, its list of
 * participants is taken at its word; if it tells some, whoever is left out is not on the list.
 */
record WhoComes(List<String> items) implements Matter<String> {

    static WhoComes to(MeetingSubject subject) {
        return new WhoComes(
                subject.participants().stream().map(Participant::personId).toList());
    }

    @Override
    public Truth tells(Notice notice, String person) {
        Map<String, String> roles = notice.rolesStated();
        if (roles == null) {
            return Truth.MAYBE;
        }
        return roles.isEmpty() ? Topics.states(notice, Topic.PARTICIPANT_LIST) : Truth.of(roles.containsKey(person));
    }

    @Override
    public List<FieldRef> missing(Notice notice) {
        List<FieldRef> missing = new ArrayList<>();
        if (notice.rolesStated() == null) {
            missing.add(Notices.field(notice, "rolesStated"));
        }
        boolean listDecides =
                notice.rolesStated() == null || notice.rolesStated().isEmpty();
        if (listDecides && notice.statements() == null) {
            missing.add(Notices.field(notice, "statements"));
        }
        return missing;
    }

    @Override
    public Statement told(Notice notice, ZonedDateTime sentAt, List<String> people) {
        return Statement.of("found.who-comes", notice.id(), sentAt, List.copyOf(people));
    }

    @Override
    public String field() {
        return "rolesStated";
    }

    @Override
    public Statement untold(@Nullable String person, List<String> people) {
        return Statement.of("found.who-comes-not-told", Objects.requireNonNull(person), List.copyOf(people));
    }

    @Override
    public Statement toDo(@Nullable String person, List<String> people, Temporal by) {
        return Statement.of("todo.tell-who-comes", Objects.requireNonNull(person), List.copyOf(people), by);
    }
}
