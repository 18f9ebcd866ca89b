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
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/** The role of each participant that a notice tells. Words that say nothing, such as 'attendee', are no role. */
record Roles(List<String> items) implements Matter<String> {
    private static final List<String> NO_ROLE = List.of("attendee", "participant", "guest");

    static Roles of(MeetingSubject subject) {
        List<Participant> participants = subject.participants();
        List<String> items = new ArrayList<>(participants.size());
        participants.forEach(one -> items.add(one.personId()));
        return new Roles(items);
    }

    /** Whether a notice tells every one of them. */
    Truth tellsAll(Notice notice) {
        return items.stream().map(person -> tells(notice, person)).reduce(Truth.YES, Truth::and);
    }

    @Override
    public Truth tells(Notice notice, String person) {
        Map<String, String> roles = notice.rolesStated();
        return roles == null ? Truth.MAYBE : Truth.of(isRole(roles.get(person)));
    }

    private static boolean isRole(@Nullable String role) {
        return role != null && !role.isBlank() && !saysNothing(role.strip());
    }

    private static boolean saysNothing(String role) {
        for (String word : NO_ROLE) {
            if (word.equalsIgnoreCase(role)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<FieldRef> missing(Notice notice) {
        return notice.rolesStated() == null ? List.of(Notices.field(notice, "rolesStated")) : List.of();
    }

    @Override
    public Statement told(Notice notice, ZonedDateTime sentAt, List<String> people) {
        return Statement.of("found.roles", notice.id(), sentAt, List.copyOf(people));
    }

    @Override
    public String field() {
        return "rolesStated";
    }

    @Override
    public Statement untold(@Nullable String person, List<String> people) {
        String listener = Objects.requireNonNull(person);
        return people.equals(List.of(listener))
                ? Statement.of("found.own-role-not-told", listener)
                : Statement.of("found.roles-not-told", listener, List.copyOf(people));
    }

    @Override
    public Statement toDo(@Nullable String person, List<String> people, Temporal by) {
        String listener = Objects.requireNonNull(person);
        return people.equals(List.of(listener))
                ? Statement.of("todo.tell-own-role", listener, by)
                : Statement.of("todo.tell-roles", listener, List.copyOf(people), by);
    }
}
