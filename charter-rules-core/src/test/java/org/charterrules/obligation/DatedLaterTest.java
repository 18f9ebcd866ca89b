package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.charterrules.charter.Interpretations;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.ActionBuilder;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.Answer;
import org.charterrules.model.Attendance;
import org.charterrules.model.Attestation;
import org.charterrules.model.AttestationBuilder;
import org.charterrules.model.CaseFile;
import org.charterrules.model.CaseFileBuilder;
import org.charterrules.model.DueChange;
import org.charterrules.model.FactKind;
import org.charterrules.model.Group;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingBuilder;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Policy;
import org.charterrules.model.Schedule;
import org.charterrules.subject.ActionSubject;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.SeriesSubject;
import org.junit.jupiter.api.Test;
import org.threeten.extra.PeriodDuration;

/** What is dated later than the question is asked has not happened yet, and nobody knows more of the past than is on record. */
class DatedLaterTest {
    private static final Interpretations READINGS = Interpretations.DEFAULTS;
    private static final Policy EVERYTHING = Policy.covering(FactKind.values());

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    private static Meeting meeting(String id, MeetingStatus status, String start) {
        ZonedDateTime at = ZonedDateTime.parse(start + "[Europe/London]");
        return Meeting.of(id)
                .status(status)
                .schedule(Schedule.of(at, at.plusHours(2)))
                .build();
    }

    private static Judgement everyThreeMonths(String asOf, Meeting... meetings) {
        Policy policy = Policy.NONE.withHouseFigures(Map.of(HouseFigure.MEET_EVERY, PeriodDuration.parse("P3M")));
        CaseFile file =
                CaseFile.of("group").meetings(List.of(meetings)).policy(policy).build();
        return MeetsEvery.of("MEET_EVERY").judge(new SeriesSubject(new CaseIndex(file, at(asOf)), READINGS));
    }

    @Test
    void a_date_that_has_passed_keeps_no_rhythm_only_because_it_was_booked() {
        Meeting january = meeting("M1", MeetingStatus.HELD, "2026-01-13T10:00Z");
        Meeting april = meeting("M2", MeetingStatus.BOOKED, "2026-04-01T10:00+01:00");

        assertThat(everyThreeMonths("2026-03-31T10:00:00Z", january, april).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(everyThreeMonths("2026-12-01T10:00:00Z", january, april).verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void whether_a_meeting_was_held_is_asked_where_that_makes_a_difference() {
        Meeting january = meeting("M1", MeetingStatus.HELD, "2026-01-13T10:00Z");
        Meeting april = meeting("M2", MeetingStatus.BOOKED, "2026-04-01T10:00+01:00");

        Judgement judgement = everyThreeMonths("2026-06-01T10:00:00Z", january, april);

        assertThat(judgement.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(judgement.missing()).extracting(FieldRef::toString).containsExactly(fieldOf(april, "status"));
    }

    private static String fieldOf(Meeting meeting, String name) {
        return new FieldRef(FactType.MEETING, meeting.id(), name).toString();
    }

    @Test
    void a_meeting_that_is_held_later_leaves_no_gap_yet() {
        Meeting january = meeting("M1", MeetingStatus.HELD, "2026-01-13T10:00Z");
        Meeting late = meeting("M2", MeetingStatus.HELD, "2026-04-14T10:00+01:00");

        assertThat(everyThreeMonths("2026-02-01T10:00:00Z", january, late).verdict())
                .isEqualTo(Verdict.PENDING);
        assertThat(everyThreeMonths("2026-04-15T10:00:00Z", january, late).verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    private static ActionSubject action(ActionBuilder action, String asOf) {
        Meeting meeting = meeting("M1", MeetingStatus.HELD, "2026-03-10T10:00Z");
        CaseFile file = CaseFile.of("group")
                .meetings(List.of(meeting))
                .actions(List.of(action.build()))
                .policy(EVERYTHING)
                .build();
        return new ActionSubject(
                new CaseIndex(file, at(asOf)), READINGS, meeting, file.actions().get(0), true);
    }

    private static ActionBuilder dropped() {
        return Action.of("A1", "M1")
                .status(ActionStatus.DROPPED)
                .statusChangedAt(at("2026-04-01T10:00:00Z"))
                .due(LocalDate.of(2026, 4, 30))
                .dueChanges(List.of())
                .ownerIds(Set.of("S1"))
                .concernedIds(Set.of("P1"));
    }

    @Test
    void what_is_dropped_later_is_open_until_then() {
        DoneOrExplained done = new DoneOrExplained(DoneOrExplained.Limb.DONE, DoneOrExplained.Worth.KEEPS);

        assertThat(done.judge(action(dropped(), "2026-03-20T10:00:00Z")).verdict())
                .isEqualTo(Verdict.PENDING);
        assertThat(done.judge(action(dropped(), "2026-04-01T10:00:00Z")).verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_change_of_status_that_comes_later_is_no_news_and_nothing_is_missing() {
        Judgement judgement = ProgressTold.sinceLastChange().judge(action(dropped(), "2026-03-20T10:00:00Z"));

        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    private static ActionBuilder moved(DueChange change) {
        return Action.of("A1", "M1").status(ActionStatus.OPEN).due(change.to()).dueChanges(List.of(change));
    }

    @Test
    void a_due_date_that_is_moved_later_is_not_moved_in_silence() {
        LocalDate from = LocalDate.of(2026, 3, 31);
        LocalDate to = LocalDate.of(2026, 5, 31);
        DueChange told = new DueChange(from, to, at("2026-03-25T10:00:00Z"));
        DueChange untold = new DueChange(from, to, null);

        HasDueDate obligation = HasDueDate.changesTold();

        assertThat(obligation.judge(action(moved(told), "2026-03-20T10:00:00Z")).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(obligation
                        .judge(action(moved(untold), "2026-03-20T10:00:00Z"))
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    private static MeetingSubject held(CaseFileBuilder file, MeetingBuilder meeting, String asOf) {
        CaseFile whole = file.meetings(List.of(meeting.build())).build();
        return new MeetingSubject(
                new CaseIndex(whole, at(asOf)), READINGS, whole.meetings().get(0));
    }

    private static MeetingBuilder held() {
        ZonedDateTime start = ZonedDateTime.parse("2026-03-10T10:00Z[Europe/London]");
        return Meeting.of("M1").status(MeetingStatus.HELD).schedule(Schedule.of(start, start.plusHours(2)));
    }

    @Test
    void notes_that_went_out_after_the_meeting_were_written() {
        Policy policy = EVERYTHING.withHouseFigures(Map.of(HouseFigure.NOTES_WITHIN, PeriodDuration.parse("P14D")));
        Instant after = at("2026-03-12T09:00:00Z");
        Notice notes = Notice.of("N1", NoticeKind.NOTES, "M1").sentAt(after).build();

        assertThat(notesWritten(policy, notes)).isEqualTo(Verdict.SATISFIED);
        assertThat(notesWritten(policy, notes.withKind(null))).isEqualTo(Verdict.UNKNOWN);
        assertThat(notesWritten(policy, notes.withSentAt(null))).isEqualTo(Verdict.UNKNOWN);
        assertThat(notesWritten(policy, notes.withKind(NoticeKind.DOCUMENTS))).isEqualTo(Verdict.VIOLATED);
        assertThat(notesWritten(policy, notes.withSentAt(at("2026-03-09T09:00:00Z"))))
                .isEqualTo(Verdict.VIOLATED);
    }

    private static Verdict notesWritten(Policy policy, Notice notice) {
        CaseFileBuilder file = CaseFile.of("group").policy(policy).notices(List.of(notice));
        return new NotesWritten()
                .judge(held(file, held(), "2026-04-01T10:00:00Z"))
                .verdict();
    }

    @Test
    void only_the_answers_of_those_who_are_asked_are_counted() {
        MeetingBuilder meeting = held().participants(Stream.of("P1", "P2", "S1")
                .map(id -> Participant.of(id).attendance(Attendance.ATTENDED).build())
                .toList());
        CaseFileBuilder file = CaseFile.of("group")
                .policy(EVERYTHING)
                .people(List.of(
                        person("P1", Group.PARENT_CARER), person("P2", Group.PARENT_CARER), person("S1", Group.HEALTH)))
                .attestations(List.of(
                        says("X1", "P1", Answer.YES), says("X2", "P2", Answer.YES), says("X3", "S1", Answer.NO)));

        Judgement judgement = EverybodySays.of("parents or carers", "yes", "Q-INVITED-IDEAS")
                .judge(held(file, meeting, "2026-06-03T10:00:00Z"));

        assertThat(judgement.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(judgement.found().get(0).says().values().subList(1, 6)).containsExactly(2, 0, 0, 0, 0);
    }

    private static Person person(String id, Group group) {
        return Person.of(id).groups(Set.of(group)).build();
    }

    private static Attestation says(String id, String person, Answer answer) {
        return new AttestationBuilder()
                .id(id)
                .questionId("Q-INVITED-IDEAS")
                .subjectId("M1")
                .respondentId(person)
                .answer(answer)
                .build();
    }
}
