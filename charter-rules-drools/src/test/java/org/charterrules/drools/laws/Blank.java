package org.charterrules.drools.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.Action;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Decision;
import org.charterrules.model.Group;
import org.charterrules.model.InvalidCaseFileException;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Schedule;

/**
 * A case file with one thing fewer on record.
 *
 * @param id the id of the fact
 * @param field the field that is no longer known
 * @param caseFile the case file without it
 */
record Blank(String id, String field, CaseFile caseFile) {

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
            lists();
            original.meetings().forEach(this::meeting);
            original.meetings().forEach(this::participants);
            if (original.people() != null) {
                original.people().forEach(this::person);
            }
            if (original.notices() != null) {
                original.notices().forEach(this::notice);
            }
            if (original.actions() != null) {
                original.actions().forEach(this::action);
            }
            if (original.decisions() != null) {
                original.decisions().forEach(this::decision);
            }
            return blanks;
        }

        private void add(String id, String field, Object value, Supplier<CaseFile> without) {
            if (value != null) {
                try {
                    blanks.add(new Blank(id, field, without.get()));
                } catch (InvalidCaseFileException unlinked) {
                    // The list held the only link of a decision: without it this is no case file.
                }
            }
        }

        private void lists() {
            String id = original.id();
            add(id, "people", original.people(), () -> original.withPeople((List<Person>) null));
            add(id, "notices", original.notices(), () -> original.withNotices((List<Notice>) null));
            add(id, "actions", original.actions(), () -> original.withActions((List<Action>) null));
            add(id, "decisions", original.decisions(), () -> original.withDecisions((List<Decision>) null));
            add(id, "feedback", original.feedback(), () -> original.withFeedback((List<org.charterrules.model.FeedbackItem>) null));
            add(
                    id,
                    "attestations",
                    original.attestations(),
                    () -> original.withAttestations((List<org.charterrules.model.Attestation>) null));
        }

        private void meeting(Meeting one) {
            Schedule schedule = one.schedule();
            edit(one, "kind", one.kind(), m -> m.withKind(null));
            edit(one, "status", one.status(), m -> m.withStatus(null));
            edit(one, "schedule.start", schedule.start(), m -> m.withSchedule(schedule.withStart(null)));
            if (schedule.actual() == null) {
                edit(one, "schedule.end", schedule.end(), m -> m.withSchedule(schedule.withEnd(null)));
            }
            if (one.status() != MeetingStatus.PROPOSED) {
                edit(one, "schedule.bookedAt", schedule.bookedAt(), m -> m.withSchedule(schedule.withBookedAt(null)));
            }
            edit(
                    one,
                    "schedule.formerSlots",
                    schedule.formerSlots(),
                    m -> m.withSchedule(schedule.withFormerSlots((List<org.charterrules.model.Slot>) null)));
            edit(one, "modesOffered", one.modesOffered(), m -> m.withModesOffered((Iterable<org.charterrules.model.Mode>) null));
            edit(one, "participants", one.participants(), m -> m.withParticipants((List<Participant>) null));
            edit(one, "agenda", one.agenda(), m -> m.withAgenda((List<org.charterrules.model.AgendaItem>) null));
            edit(one, "documentIds", one.documentIds(), m -> m.withDocumentIds((Iterable<String>) null));
            edit(
                    one,
                    "followUp.feedbackDue",
                    one.followUp().feedbackDue(),
                    m -> m.withFollowUp(m.followUp().withFeedbackDue(null)));
            edit(
                    one,
                    "followUp.notesRecordedAt",
                    one.followUp().notesRecordedAt(),
                    m -> m.withFollowUp(m.followUp().withNotesRecordedAt(null)));
        }

        private void edit(Meeting one, String field, Object value, UnaryOperator<Meeting> edit) {
            add(one.id(), field, value, () -> original.withMeetings(original.meetings().stream()
                    .map(each -> each.id().equals(one.id()) ? edit.apply(each) : each)
                    .toList()));
        }

        private void participants(Meeting meeting) {
            if (meeting.participants() != null) {
                for (Participant one : meeting.participants()) {
                    participant(meeting, one, "attendance", one.attendance(), p -> p.withAttendance(null));
                    participant(meeting, one, "supportAskedAt", one.supportAskedAt(), p -> p.withSupportAskedAt(null));
                }
            }
        }

        private void participant(
                Meeting meeting, Participant one, String field, Object value, UnaryOperator<Participant> edit) {
            add(one.personId(), field, value, () -> original.withMeetings(original.meetings().stream()
                    .map(each -> each.id().equals(meeting.id())
                            ? each.withParticipants(each.participants().stream()
                                    .map(p -> p.personId().equals(one.personId()) ? edit.apply(p) : p)
                                    .toList())
                            : each)
                    .toList()));
        }

        private void person(Person one) {
            edit(one, "groups", one.groups(), p -> p.withGroups((Iterable<Group>) null));
            edit(one, "formatsNeeded", one.formatsNeeded(), p -> p.withFormatsNeeded((Iterable<org.charterrules.model.Format>) null));
            edit(one, "consents", one.consents(), p -> p.withConsents((List<org.charterrules.model.Consent>) null));
        }

        private void edit(Person one, String field, Object value, UnaryOperator<Person> edit) {
            add(one.id(), field, value, () -> original.withPeople(original.people().stream()
                    .map(each -> each.id().equals(one.id()) ? edit.apply(each) : each)
                    .toList()));
        }

        private void notice(Notice one) {
            edit(one, "kind", one.kind(), n -> n.withKind(null));
            edit(one, "sentAt", one.sentAt(), n -> n.withSentAt(null));
            edit(one, "recipients", one.recipients(), n -> n.withRecipients((Iterable<String>) null));
            edit(one, "formats", one.formats(), n -> n.withFormats((Iterable<org.charterrules.model.Format>) null));
            edit(one, "statedStart", one.statedStart(), n -> n.withStatedStart(null));
            edit(one, "material", one.material(), n -> n.withMaterial(null));
            edit(one, "text", one.text(), n -> n.withText(null));
            edit(one, "documentIds", one.documentIds(), n -> n.withDocumentIds((Iterable<String>) null));
            edit(one, "aboutIds", one.aboutIds(), n -> n.withAboutIds((Iterable<String>) null));
        }

        private void edit(Notice one, String field, Object value, UnaryOperator<Notice> edit) {
            add(one.id(), field, value, () -> original.withNotices(original.notices().stream()
                    .map(each -> each.id().equals(one.id()) ? edit.apply(each) : each)
                    .toList()));
        }

        private void action(Action one) {
            edit(one, "ownerIds", one.ownerIds(), a -> a.withOwnerIds((Iterable<String>) null));
            edit(one, "concernedIds", one.concernedIds(), a -> a.withConcernedIds((Iterable<String>) null));
            edit(one, "status", one.status(), a -> a.withStatus(null));
            edit(one, "due", one.due(), a -> a.withDue(null));
            edit(one, "doneAt", one.doneAt(), a -> a.withDoneAt(null));
            edit(one, "dueChanges", one.dueChanges(), a -> a.withDueChanges((List<org.charterrules.model.DueChange>) null));
            edit(one, "explanation", one.explanation(), a -> a.withExplanation(null));
        }

        private void edit(Action one, String field, Object value, UnaryOperator<Action> edit) {
            add(one.id(), field, value, () -> original.withActions(original.actions().stream()
                    .map(each -> each.id().equals(one.id()) ? edit.apply(each) : each)
                    .toList()));
        }

        private void decision(Decision one) {
            edit(one, "status", one.status(), d -> d.withStatus(null));
            edit(one, "decidedAt", one.decidedAt(), d -> d.withDecidedAt(null));
            edit(one, "takerIds", one.takerIds(), d -> d.withTakerIds((Iterable<String>) null));
        }

        private void edit(Decision one, String field, Object value, UnaryOperator<Decision> edit) {
            add(one.id(), field, value, () -> original.withDecisions(original.decisions().stream()
                    .map(each -> each.id().equals(one.id()) ? edit.apply(each) : each)
                    .toList()));
        }
    }
}
