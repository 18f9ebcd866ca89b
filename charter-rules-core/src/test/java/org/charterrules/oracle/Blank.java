package org.charterrules.oracle;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.Action;
import org.charterrules.model.CaseFile;
import org.charterrules.model.FollowUp;
import org.charterrules.model.InvalidCaseFileException;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.Participant;
import org.charterrules.model.Planning;
import org.charterrules.model.Preferences;
import org.charterrules.model.Schedule;
import org.charterrules.model.Venue;
import org.charterrules.model.Views;

/**
 * A case file with one thing fewer on record.
 *
 * @param kind what sort of thing that is, for example {@code Notice.sentAt} or {@code Action.dueChanges.publishedAt}
 * @param id the id of the fact
 * @param field the field of the fact that is no longer known, or not as a whole
 * @param maker makes the case file without it
 */
record Blank(String kind, String id, String field, Supplier<Record> maker) {
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
            "Attestation.text",
            "AgendaItem.decisionId",
            "Consent.withdrawnAt",
            "Unavailability.*");

    /** The case file without it; none if it held the only link of something else, so that there is no such case file. */
    Optional<CaseFile> caseFile() {
        try {
            return Optional.of((CaseFile) maker.get());
        } catch (InvalidCaseFileException unlinked) {
            return Optional.empty();
        }
    }

    /** Whether a missing field is the one that was blanked, or lies within the one of which a part was blanked. */
    boolean isNamedBy(FieldRef missing) {
        boolean same = missing.field().equals(field) || missing.field().startsWith(field + ".");
        return missing.id().equals(id) && same;
    }

    @Override
    public String toString() {
        return kind + " of " + id;
    }

    /** Every case file that can be made from one by blanking one list, one field of one fact, or one part of what a field holds. */
    static List<Blank> allOf(CaseFile caseFile) {
        return new Maker(caseFile).make();
    }

    /** Does something with a fact, given its id and how it gets back into the case file. */
    private interface Visitor {
        void visit(Record fact, String id, Function<Record, Record> intoFile);
    }

    private static final class Maker {
        private final CaseFile original;
        private final List<Blank> blanks = new ArrayList<>();

        Maker(CaseFile original) {
            this.original = original;
        }

        List<Blank> make() {
            for (String list : List.of("people", "notices", "actions", "decisions", "feedback", "attestations")) {
                add(kind(original, list), original.id(), list, original, list, without -> without);
            }
            everyFact(this::fields);
            everyFact(this::parts);
            return blanks;
        }

        void everyFact(Visitor visitor) {
            facts("people", original.people(), visitor);
            facts("meetings", original.meetings(), visitor);
            facts("notices", original.notices(), visitor);
            facts("actions", original.actions(), visitor);
            facts("decisions", original.decisions(), visitor);
            facts("feedback", original.feedback(), visitor);
            facts("attestations", original.attestations(), visitor);
            original.meetings().forEach(meeting -> participants(meeting, visitor));
        }

        /** What a field holds may have fields of its own, such as each move of a due date. */
        private void parts(Record fact, String id, Function<Record, Record> intoFile) {
            parts(fact, fact, "", id, intoFile);
        }

        private void parts(Record fact, Record owner, String group, String id, Function<Record, Record> intoFile) {
            for (RecordComponent component : owner.getClass().getRecordComponents()) {
                String name = component.getName();
                Object value = value(owner, component);
                Function<Object, Record> into = changed -> intoFile.apply(with(owner, name, changed));
                if (GROUPINGS.contains(component.getType())) {
                    parts(fact, (Record) value, name + ".", id, into::apply);
                } else if (value instanceof Record part) {
                    part(fact, part, group + name, id, into::apply);
                } else if (value instanceof List<?> several && !name.equals("participants")) {
                    for (int i = 0; i < several.size(); i++) {
                        int at = i;
                        if (several.get(i) instanceof Record part) {
                            part(fact, part, group + name, id, changed -> into.apply(replaced(several, at, changed)));
                        }
                    }
                }
            }
        }

        /** A part has no name of its own: it is the field that holds it that would settle a verdict. */
        private void part(Record fact, Record part, String field, String id, Function<Record, Record> intoFile) {
            String full = part.getClass().getSimpleName() + ".";
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                String name = component.getName();
                boolean counts = mayBeBlank(fact, field)
                        && !NOTHING_IS_AN_ANSWER.contains(full + "*")
                        && !NOTHING_IS_AN_ANSWER.contains(full + name);
                if (counts) {
                    add(kind(fact, field + "." + name), id, field, part, name, intoFile::apply);
                }
            }
        }

        private static String kind(Record fact, String name) {
            return fact.getClass().getSimpleName() + "." + name;
        }

        private static String idOf(Record fact, String idName) {
            return String.valueOf(value(fact, component(fact, idName)));
        }

        private <T extends Record> void facts(String list, List<T> facts, Visitor visitor) {
            for (int i = 0; facts != null && i < facts.size(); i++) {
                int at = i;
                visitor.visit(
                        facts.get(i),
                        idOf(facts.get(i), "id"),
                        changed -> with(original, list, replaced(facts, at, changed)));
            }
        }

        private void participants(Meeting meeting, Visitor visitor) {
            for (int i = 0;
                    meeting.participants() != null && i < meeting.participants().size();
                    i++) {
                int at = i;
                int index = original.meetings().indexOf(meeting);
                Participant one = meeting.participants().get(i);
                visitor.visit(one, one.personId(), changed -> {
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

        private void fields(Record fact, String id, Function<Record, Record> intoFile) {
            for (RecordComponent component : fact.getClass().getRecordComponents()) {
                String name = component.getName();
                if (GROUPINGS.contains(component.getType())) {
                    grouping(fact, id, component, intoFile);
                } else if (mayBeBlank(fact, name)) {
                    add(kind(fact, name), id, name, fact, name, intoFile::apply);
                }
            }
        }

        private void grouping(Record fact, String id, RecordComponent group, Function<Record, Record> intoFile) {
            Record inner = (Record) value(fact, group);
            for (RecordComponent component : group.getType().getRecordComponents()) {
                String name = group.getName() + "." + component.getName();
                if (mayBeBlank(fact, name)) {
                    add(
                            kind(fact, name),
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
            return !identity && !NOTHING_IS_AN_ANSWER.contains(kind(fact, name)) && !contradictory(fact, name);
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

        private void add(
                String kind, String id, String field, Record owner, String component, UnaryOperator<Record> intoFile) {
            if (value(owner, component(owner, component)) == null) {
                return;
            }
            blanks.add(new Blank(kind, id, field, () -> intoFile.apply(with(owner, component, null))));
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
