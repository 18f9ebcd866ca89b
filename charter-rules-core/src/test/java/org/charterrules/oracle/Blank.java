package org.charterrules.oracle;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.Action;
import org.charterrules.model.CaseFile;
import org.charterrules.model.FollowUp;
import org.charterrules.model.InvalidCaseFileException;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.Planning;
import org.charterrules.model.Preferences;
import org.charterrules.model.Schedule;
import org.charterrules.model.Venue;
import org.charterrules.model.Views;

/**
 * A case file with one thing fewer on record.
 *
 * @param id the id of the fact
 * @param field the field that is no longer known
 * @param caseFile the case file without it
 */
record Blank(String id, String field, CaseFile caseFile) {
    /** Small records that only group fields. */
    private static final Set<Class<?>> GROUPINGS =
            Set.of(Schedule.class, FollowUp.class, Planning.class, Venue.class, Preferences.class, Views.class);

    /**
     * Fields in which nothing on record means that there is nothing (no link, no waiver, no limit, no excuse), not that it is
     * not known; and fields that only identify or that no rule reads.
     */
    private static final Set<String> NOTHING_IS_AN_ANSWER = Set.of(
            "Meeting.reasons",
            "Meeting.planning.requiredGroups",
            "Meeting.planning.availabilityNote",
            "Meeting.venue.name",
            "Meeting.schedule.zone",
            "Meeting.schedule.actual",
            "Participant.capacity",
            "Participant.noticeWaivedAt",
            "Participant.joinedOnOwnRequest",
            "Participant.availabilityAskedAt",
            "Participant.travelTime",
            "Person.readingDays",
            "Notice.deliveredAt",
            "Notice.version",
            "Notice.statedVenue",
            "Notice.supersedesId",
            "Action.successorId",
            "Action.decisionId",
            "Action.sourceAttestationId",
            "Action.dueKnownAbsent",
            "Decision.meetingId",
            "Decision.method",
            "FeedbackItem.decisionId",
            "FeedbackItem.fromPersonId",
            "FeedbackItem.responseDue",
            "FeedbackItem.actionId",
            "Attestation.respondentId",
            "Attestation.answer",
            "Attestation.text");

    /** Whether a missing field is the one that was blanked. */
    boolean isNamedBy(FieldRef missing) {
        return missing.id().equals(id) && missing.field().equals(field);
    }

    @Override
    public String toString() {
        return field + " of " + id;
    }

    /** Every case file that can be made from one by blanking one attribute or event. */
    static List<Blank> allOf(CaseFile caseFile) {
        return new Maker(caseFile).make();
    }

    private static final class Maker {
        private final CaseFile original;
        private final List<Blank> blanks = new ArrayList<>();

        Maker(CaseFile original) {
            this.original = original;
        }

        List<Blank> make() {
            for (String list : List.of("people", "notices", "actions", "decisions", "feedback", "attestations")) {
                add(original.id(), list, original, list, without -> without);
            }
            facts("people", original.people());
            facts("meetings", original.meetings());
            facts("notices", original.notices());
            facts("actions", original.actions());
            facts("decisions", original.decisions());
            facts("feedback", original.feedback());
            facts("attestations", original.attestations());
            original.meetings().forEach(this::participants);
            return blanks;
        }

        private <T extends Record> void facts(String list, List<T> facts) {
            for (int i = 0; facts != null && i < facts.size(); i++) {
                int at = i;
                fact(facts.get(i), "id", changed -> with(original, list, replaced(facts, at, changed)));
            }
        }

        private void participants(Meeting meeting) {
            for (int i = 0;
                    meeting.participants() != null && i < meeting.participants().size();
                    i++) {
                int at = i;
                int index = original.meetings().indexOf(meeting);
                fact(meeting.participants().get(i), "personId", changed -> {
                    Record edited = with(meeting, "participants", replaced(meeting.participants(), at, changed));
                    return with(original, "meetings", replaced(original.meetings(), index, edited));
                });
            }
        }

        private static List<Object> replaced(List<?> facts, int at, Object changed) {
            List<Object> all = new ArrayList<>(facts);
            all.set(at, changed);
            return all;
        }

        private void fact(Record fact, String idName, Function<Record, Record> intoFile) {
            String id = String.valueOf(value(fact, component(fact, idName)));
            for (RecordComponent component : fact.getClass().getRecordComponents()) {
                String name = component.getName();
                if (GROUPINGS.contains(component.getType())) {
                    grouping(fact, id, component, intoFile);
                } else if (mayBeBlank(fact, name)) {
                    add(id, name, fact, name, intoFile::apply);
                }
            }
        }

        private void grouping(Record fact, String id, RecordComponent group, Function<Record, Record> intoFile) {
            Record inner = (Record) value(fact, group);
            for (RecordComponent component : group.getType().getRecordComponents()) {
                String name = group.getName() + "." + component.getName();
                if (mayBeBlank(fact, name)) {
                    add(
                            id,
                            name,
                            inner,
                            component.getName(),
                            changed -> intoFile.apply(with(fact, group.getName(), changed)));
                }
            }
        }

        private boolean mayBeBlank(Record fact, String name) {
            boolean identity = name.equals("id")
                    || name.equals("personId")
                    || name.equals("meetingId")
                    || name.equals("questionId")
                    || name.equals("subjectId");
            String full = fact.getClass().getSimpleName() + "." + name;
            return !identity && !NOTHING_IS_AN_ANSWER.contains(full) && !contradictory(fact, name);
        }

        /** Records that contradict themselves may settle a verdict either way. */
        private boolean contradictory(Record fact, String name) {
            if (fact instanceof Action action) {
                return (name.equals("createdAt") && !wasAgreedWhenItsMeetingEnded(action))
                        || (name.startsWith("owner") && wasTakenOnByNobody(action));
            }
            if (fact instanceof Meeting meeting) {
                return (name.equals("schedule.end") && meeting.schedule().actual() != null)
                        || (name.equals("schedule.bookedAt")
                                && (meeting.status() == MeetingStatus.PROPOSED || wasAnnouncedBeforeBooking(meeting)));
            }
            return fact instanceof Notice notice
                    && name.equals("statedStart")
                    && namesAnotherDateOfAMeetingNeverMoved(notice);
        }

        /** What has no time of its own was agreed on the date on which its meeting ended. */
        private boolean wasAgreedWhenItsMeetingEnded(Action action) {
            Schedule schedule = original.meetings().stream()
                    .filter(meeting -> meeting.id().equals(action.meetingId()))
                    .findFirst()
                    .orElseThrow()
                    .schedule();
            return action.createdAt() != null
                    && schedule.end() != null
                    && !action.createdAt().isAfter(schedule.end().toInstant())
                    && action.createdAt()
                            .atZone(schedule.zone())
                            .toLocalDate()
                            .equals(schedule.end().toLocalDate());
        }

        /** Its owner took it on, but nobody owns it. */
        private static boolean wasTakenOnByNobody(Action action) {
            return action.ownerAcceptedAt() != null
                    && action.ownerIds() != null
                    && action.ownerIds().isEmpty();
        }

        /** People were told of a date before it was fixed. */
        private boolean wasAnnouncedBeforeBooking(Meeting one) {
            return one.schedule().bookedAt() != null
                    && original.notices() != null
                    && original.notices().stream()
                            .anyMatch(notice -> notice.meetingId().equals(one.id())
                                    && notice.sentAt() != null
                                    && notice.sentAt().isBefore(one.schedule().bookedAt()));
        }

        private boolean namesAnotherDateOfAMeetingNeverMoved(Notice one) {
            Schedule schedule = original.meetings().stream()
                    .filter(meeting -> meeting.id().equals(one.meetingId()))
                    .findFirst()
                    .orElseThrow()
                    .schedule();
            boolean neverMoved =
                    schedule.formerSlots() != null && schedule.formerSlots().isEmpty();
            return neverMoved
                    && one.statedStart() != null
                    && schedule.start() != null
                    && !one.statedStart()
                            .withZoneSameInstant(schedule.zone())
                            .toLocalDate()
                            .equals(schedule.start().toLocalDate());
        }

        private void add(String id, String field, Record owner, String component, UnaryOperator<Record> intoFile) {
            if (value(owner, component(owner, component)) == null) {
                return;
            }
            try {
                blanks.add(new Blank(id, field, (CaseFile) intoFile.apply(with(owner, component, null))));
            } catch (InvalidCaseFileException unlinked) {
                // The list held the only link of a decision: without it this is no case file.
            }
        }
    }

    private static RecordComponent component(Record record, String name) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Record with(Record record, String name, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(one -> one.getName().equals(name) ? value : value(record, one))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> constructor = record.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof InvalidCaseFileException invalid) {
                throw invalid;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
