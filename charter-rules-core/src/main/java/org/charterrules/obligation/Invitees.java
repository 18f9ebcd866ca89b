package org.charterrules.obligation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Statement;
import org.charterrules.model.Group;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody of each of some groups is invited to a meeting.
 *
 * @param meeting the meeting; {@code null} if there is none
 * @param groups the groups
 */
record Invitees(@Nullable MeetingSubject meeting, Set<Group> groups) {
    Truth all() {
        Truth all = Truth.YES;
        for (Group group : groups) {
            all = all.and(includes(group));
        }
        return all;
    }

    private Truth includes(Group group) {
        if (meeting == null) {
            return Truth.NO;
        }
        Truth any = meeting.meeting().participants() == null ? Truth.MAYBE : Truth.NO;
        for (Participant one : meeting.participants()) {
            any = any.or(belongs(meeting, one, Set.of(group)));
        }
        return any;
    }

    /** In the capacity they are invited in, else by their groups. */
    static Truth belongs(MeetingSubject meeting, Participant one, Set<Group> groups) {
        Person person = meeting.file().person(one.personId());
        Truth byGroups = person == null || person.groups() == null
                ? Truth.MAYBE
                : Truth.of(person.groups().stream().anyMatch(groups::contains));
        if (one.capacity() == null) {
            return byGroups;
        }
        Truth byCapacity = Truth.of(groups.contains(one.capacity()));
        return meeting.readings().has(Reading.ANY_GROUP) ? byCapacity.or(byGroups) : byCapacity;
    }

    /** The groups of which nobody is certain to be invited. */
    Set<Group> missed() {
        Set<Group> missed = new TreeSet<>(groups);
        missed.removeIf(group -> includes(group) == Truth.YES);
        return missed;
    }

    Set<FieldRef> missing() {
        Set<FieldRef> missing = new TreeSet<>();
        if (meeting == null) {
            return missing;
        }
        if (meeting.meeting().participants() == null) {
            missing.add(meeting.participantsField());
        }
        for (Participant one : meeting.participants()) {
            if (belongs(meeting, one, groups) == Truth.MAYBE) {
                missing.add(Asking.groupsOf(one.personId(), meeting));
            }
        }
        return missing;
    }

    Evidence evidence() {
        MeetingSubject invitedTo = Objects.requireNonNull(meeting);
        Statement says = Statement.of("found.missing-invited", List.copyOf(groups), invitedTo.id());
        return Evidence.of(says, invitedTo.participantsField());
    }
}
