package org.charterrules.oracle;

import static org.charterrules.model.Group.CARER;
import static org.charterrules.model.Group.CHILD;
import static org.charterrules.model.Group.FAMILY_MEMBER;
import static org.charterrules.model.Group.LIVES_ALONE;
import static org.charterrules.model.Group.PARENT_CARER;
import static org.charterrules.model.Group.SECURE_WARD;
import static org.charterrules.model.Group.SELF_ADVOCATE;
import static org.charterrules.model.Group.SERVICE_USER;
import static org.charterrules.model.Group.SUPPORTED_HOUSING;
import static org.charterrules.model.Group.YOUNG_PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.charterrules.model.CaseFile;
import org.charterrules.model.FactKind;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Schedule;
import org.charterrules.model.Slot;
import org.jspecify.annotations.Nullable;

/** What a case file says at one instant, in the words of the clauses. */
final class Facts {
    static final Set<Group> PARENTS = Set.of(PARENT_CARER);
    static final Set<Group> PARENTS_AND_YOUNG = Set.of(PARENT_CARER, YOUNG_PERSON, CHILD);
    static final Set<Group> FAMILY = Set.of(PARENT_CARER, CHILD, YOUNG_PERSON, FAMILY_MEMBER);
    static final Set<Group> LIVED_EXPERIENCE = Set.of(
            PARENT_CARER,
            CHILD,
            YOUNG_PERSON,
            FAMILY_MEMBER,
            SERVICE_USER,
            CARER,
            SELF_ADVOCATE,
            LIVES_ALONE,
            SUPPORTED_HOUSING,
            SECURE_WARD);

    final CaseFile file;
    final Instant asOf;

    Facts(CaseFile file, Instant asOf) {
        this.file = file;
        this.asOf = asOf;
    }

    boolean covers(FactKind kind) {
        return file.policy().coverage().contains(kind);
    }

    /** G2: what is dated after as-of has not happened; what has no date is not on record. */
    boolean happened(@Nullable Instant when) {
        return when != null && !when.isAfter(asOf);
    }

    /** G1: dates are taken in the meeting's zone. */
    LocalDate date(Meeting meeting, Instant when) {
        return when.atZone(meeting.schedule().zone()).toLocalDate();
    }

    LocalDate today(Meeting meeting) {
        return date(meeting, asOf);
    }

    /** When the meeting really ended, else when it is planned to end. */
    @Nullable
    Instant end(Meeting meeting) {
        Schedule schedule = meeting.schedule();
        if (schedule.actual() != null && happened(schedule.actual().getEnd())) {
            return schedule.actual().getEnd();
        }
        return schedule.end() == null ? null : schedule.end().toInstant();
    }

    Truth notCancelled(Meeting meeting) {
        return meeting.status() == null ? Truth.MAYBE : Truth.of(meeting.status() != MeetingStatus.CANCELLED);
    }

    Truth held(Meeting meeting) {
        return meeting.status() == null ? Truth.MAYBE : Truth.of(meeting.status() == MeetingStatus.HELD);
    }

    Truth kindIs(Meeting meeting, MeetingKind kind) {
        return meeting.kind() == null ? Truth.MAYBE : Truth.of(meeting.kind() == kind);
    }

    Truth kindIn(Notice notice, Set<NoticeKind> kinds) {
        return notice.kind() == null ? Truth.MAYBE : Truth.of(kinds.contains(notice.kind()));
    }

    Truth sent(Notice notice) {
        return notice.sentAt() == null ? Truth.MAYBE : Truth.of(happened(notice.sentAt()));
    }

    Truth reaches(Notice notice, String personId) {
        return notice.recipients() == null
                ? Truth.MAYBE
                : Truth.of(notice.recipients().contains(personId));
    }

    /** G10: whether the notice names the meeting's present date. */
    Truth namesPresentDate(Notice notice, Meeting meeting) {
        Schedule schedule = meeting.schedule();
        if (schedule.start() == null) {
            return Truth.MAYBE;
        }
        if (notice.statedStart() != null) {
            LocalDate stated = date(meeting, notice.statedStart().toInstant());
            return Truth.of(stated.equals(schedule.start().toLocalDate()));
        }
        List<Slot> former = schedule.formerSlots();
        return former != null && former.isEmpty() ? Truth.YES : Truth.MAYBE;
    }

    /** The notices about a meeting; {@code null} if it is not known what was sent. */
    @Nullable
    List<Notice> notices(Meeting meeting) {
        if (file.notices() == null) {
            return null;
        }
        List<Notice> result = new ArrayList<>();
        for (Notice notice : file.notices()) {
            if (notice.meetingId().equals(meeting.id())) {
                result.add(notice);
            }
        }
        return result;
    }

    @Nullable
    Person person(String id) {
        if (file.people() != null) {
            for (Person person : file.people()) {
                if (person.id().equals(id)) {
                    return person;
                }
            }
        }
        return null;
    }

    /** G12: somebody invited counts in their capacity, else by their groups. */
    Truth counts(Participant participant, Set<Group> groups) {
        if (participant.capacity() != null) {
            return Truth.of(groups.contains(participant.capacity()));
        }
        return counts(person(participant.personId()), groups);
    }

    private static Truth counts(@Nullable Person person, Set<Group> groups) {
        if (person == null || person.groups() == null) {
            return Truth.MAYBE;
        }
        for (Group group : person.groups()) {
            if (groups.contains(group)) {
                return Truth.YES;
            }
        }
        return Truth.NO;
    }

    /** G12 for somebody who need not have been invited. */
    Truth counts(String personId, Meeting meeting, Set<Group> groups) {
        Participant part = part(personId, meeting);
        if (part != null) {
            return counts(part, groups);
        }
        return meeting.participants() == null ? Truth.MAYBE : counts(person(personId), groups);
    }

    /** Like {@link #counts}, but by groups only if all of them are among the given ones. */
    Truth countsWholly(String personId, Meeting meeting, Set<Group> groups) {
        if (meeting.participants() == null) {
            return Truth.MAYBE;
        }
        Participant part = part(personId, meeting);
        if (part != null && part.capacity() != null) {
            return Truth.of(groups.contains(part.capacity()));
        }
        Person person = person(personId);
        if (person == null || person.groups() == null) {
            return Truth.MAYBE;
        }
        return Truth.of(!person.groups().isEmpty() && groups.containsAll(person.groups()));
    }

    private static @Nullable Participant part(String personId, Meeting meeting) {
        if (meeting.participants() != null) {
            for (Participant participant : meeting.participants()) {
                if (participant.personId().equals(personId)) {
                    return participant;
                }
            }
        }
        return null;
    }

    /** Whether anybody of these groups was invited. */
    Truth includes(Meeting meeting, Set<Group> groups) {
        if (meeting.participants() == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.NO;
        for (Participant participant : meeting.participants()) {
            result = Truth.any(result, counts(participant, groups));
        }
        return result;
    }

    Truth anybodyInvited(Meeting meeting) {
        return meeting.participants() == null
                ? Truth.MAYBE
                : Truth.of(!meeting.participants().isEmpty());
    }
}
