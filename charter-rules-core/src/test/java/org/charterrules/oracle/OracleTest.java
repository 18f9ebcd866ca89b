package org.charterrules.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterrules.finding.Verdict.EXCUSED;
import static org.charterrules.finding.Verdict.NOT_APPLICABLE;
import static org.charterrules.finding.Verdict.PENDING;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.Attendance;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Consent;
import org.charterrules.model.Decision;
import org.charterrules.model.DecisionStatus;
import org.charterrules.model.DueChange;
import org.charterrules.model.FactKind;
import org.charterrules.model.FollowUp;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Mode;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Policy;
import org.charterrules.model.Reason;
import org.charterrules.model.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verdicts worked out by hand from the register, so that the oracle itself is not taken on trust. */
class OracleTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String START = "2026-10-26T10:00";
    private static final String AFTERWARDS = "2026-12-01T12:00";

    private static ZonedDateTime local(String when) {
        return LocalDateTime.parse(when).atZone(LONDON);
    }

    private static Instant at(String when) {
        return local(when).toInstant();
    }

    private static Meeting meeting(String start, String end) {
        return Meeting.of("M1")
                .kind(MeetingKind.CO_PRODUCTION_GROUP)
                .status(MeetingStatus.HELD)
                .schedule(new Schedule(LONDON, local(start), local(end), null, List.of(), null))
                .participants(List.of(new Participant(
                        "P1",
                        null,
                        Attendance.ATTENDED,
                        null,
                        null,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)))
                .agenda(List.of())
                .documentIds(Set.of())
                .reasons(Map.of())
                .build();
    }

    private static Meeting meeting() {
        return meeting(START, "2026-10-26T12:00");
    }

    private static CaseFile file(Meeting... meetings) {
        return CaseFile.of("case")
                .people(List.of(
                        new Person(
                                "P1",
                                Set.of(Group.PARENT_CARER),
                                Set.of(),
                                List.of(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null),
                        new Person(
                                "P2",
                                Set.of(Group.HEALTH),
                                Set.of(),
                                List.of(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null)))
                .meetings(List.of(meetings))
                .notices(List.of())
                .actions(List.of())
                .decisions(List.of())
                .feedback(List.of())
                .attestations(List.of())
                .policy(Policy.covering(FactKind.values()))
                .build();
    }

    private static Notice notice(NoticeKind kind, String sentAt) {
        return Notice.of("N1", kind, "M1")
                .sentAt(at(sentAt))
                .recipients(Set.of("P1"))
                .version(1)
                .build();
    }

    private static Verdict verdict(String clause, CaseFile file, String asOf) {
        return Oracle.verdicts(file, at(asOf)).get(clause).get("M1");
    }

    @ParameterizedTest
    @CsvSource({
        "10:00, 14:00, SATISFIED",
        "09:59:59, 12:00, VIOLATED",
        "13:00, 14:00:01, VIOLATED",
        "12:00, 14:00, SATISFIED",
    })
    void the_window_holds_for_the_whole_meeting_ends_included(String start, String end, Verdict expected) {
        CaseFile file = file(meeting("2026-10-26T" + start, "2026-10-26T" + end));

        assertThat(verdict("HOU-7.2a", file, AFTERWARDS)).isEqualTo(expected);
    }

    @Test
    void a_start_before_ten_breaches_the_window_whatever_the_end() {
        Meeting early = meeting("2026-10-26T09:45", "2026-10-26T12:00");
        Meeting open = early.withSchedule(early.schedule().withEnd(null));

        assertThat(verdict("HOU-7.2a", file(open), AFTERWARDS)).isEqualTo(VIOLATED);
        assertThat(verdict("HOU-7.3a", file(open), AFTERWARDS)).isEqualTo(UNKNOWN);
    }

    @Test
    void two_hours_on_the_clock_are_three_when_clocks_go_back() {
        CaseFile file = file(meeting("2026-10-25T00:30", "2026-10-25T02:00"));

        assertThat(verdict("HOU-7.3a", file, AFTERWARDS)).isEqualTo(VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-15T23:59, SATISFIED", "2026-05-16T00:00, VIOLATED"})
    void a_booking_on_15_may_is_25_dates_before_9_june(String bookedAt, Verdict expected) {
        Meeting meeting = meeting("2026-06-09T10:00", "2026-06-09T12:00");
        Meeting booked = meeting.withSchedule(meeting.schedule().withBookedAt(at(bookedAt)));

        assertThat(verdict("HOU-7.4a", file(booked), AFTERWARDS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-19T23:59:59, SATISFIED", "2026-10-20T00:00, VIOLATED", "2026-10-18T10:00, SATISFIED"})
    void an_agenda_is_due_by_the_end_of_the_seventh_date_before(String sentAt, Verdict expected) {
        CaseFile file = file(meeting()).withNotices(List.of(notice(NoticeKind.AGENDA, sentAt)));

        assertThat(verdict("HOU-7.4b", file, AFTERWARDS)).isEqualTo(expected);
    }

    @Test
    void a_late_version_of_the_agenda_restarts_the_count_only_if_it_is_material() {
        Notice first = notice(NoticeKind.AGENDA, "2026-10-10T10:00");
        Notice second =
                notice(NoticeKind.AGENDA, "2026-10-24T10:00").withId("N2").withVersion(2);

        assertThat(verdict(
                        "HOU-7.4b", file(meeting()).withNotices(List.of(first, second.withMaterial(true))), AFTERWARDS))
                .isEqualTo(VIOLATED);
        assertThat(verdict(
                        "HOU-7.4b",
                        file(meeting()).withNotices(List.of(first, second.withMaterial(false))),
                        AFTERWARDS))
                .isEqualTo(SATISFIED);
        assertThat(verdict("HOU-7.4b", file(meeting()).withNotices(List.of(first, second)), AFTERWARDS))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void an_invitation_of_unknown_date_leaves_the_warning_unknown_unless_another_settles_it() {
        Notice undated = notice(NoticeKind.INVITATION, START).withSentAt(null);
        Notice early = notice(NoticeKind.INVITATION, "2026-10-19T10:30").withId("N2");

        assertThat(verdict("HS-C10a", file(meeting()), AFTERWARDS)).isEqualTo(VIOLATED);
        assertThat(verdict("HS-C10a", file(meeting()), "2026-10-19T23:00")).isEqualTo(PENDING);
        assertThat(verdict("HS-C10a", file(meeting()).withNotices(List.of(undated)), AFTERWARDS))
                .isEqualTo(UNKNOWN);
        assertThat(verdict("HS-C10a", file(meeting()).withNotices(List.of(undated, early)), AFTERWARDS))
                .isEqualTo(SATISFIED);
    }

    @Test
    void a_waiver_before_the_start_excuses_short_notice() {
        Notice late = notice(NoticeKind.INVITATION, "2026-10-25T10:00");
        Participant waived = new Participant(
                "P1",
                null,
                null,
                null,
                at("2026-10-26T09:59:59"),
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        CaseFile file = file(meeting().withParticipants(List.of(waived))).withNotices(List.of(late));
        Participant tooLate = new Participant(
                "P1", null, null, null, at(START), false, null, null, null, null, null, null, null, null);

        assertThat(verdict("HS-C10a", file, AFTERWARDS)).isEqualTo(EXCUSED);
        assertThat(verdict(
                        "HS-C10a",
                        file.withMeetings(List.of(meeting().withParticipants(List.of(tooLate)))),
                        AFTERWARDS))
                .isEqualTo(VIOLATED);
    }

    @Test
    void being_asked_about_support_exactly_at_the_start_is_too_late() {
        Participant asked = new Participant(
                "P1", null, null, at(START), null, false, null, null, null, null, null, null, null, null);

        assertThat(verdict("OH-A2b", file(meeting().withParticipants(List.of(asked))), AFTERWARDS))
                .isEqualTo(VIOLATED);
        assertThat(verdict("OH-A2b", file(meeting()), "2026-10-26T09:59:59")).isEqualTo(PENDING);
        assertThat(verdict("OH-A2b", file(meeting()), START)).isEqualTo(VIOLATED);
    }

    @Test
    void a_promise_is_late_from_the_day_after_it_was_due() {
        Action open = Action.of("A1", "M1")
                .ownerIds(Set.of("P2"))
                .concernedIds(Set.of("P1"))
                .status(ActionStatus.OPEN)
                .due(LocalDate.of(2026, 11, 30))
                .dueChanges(List.of())
                .build();
        Action explained = open.withExplanation(new Reason("No money.", at("2026-12-01T09:00"), Set.of("P1")));

        assertThat(verdict("LAN-D6a", file(meeting()).withActions(List.of(open)), "2026-11-30T23:59"))
                .isEqualTo(PENDING);
        assertThat(verdict("LAN-D6a", file(meeting()).withActions(List.of(open)), "2026-12-01T00:00"))
                .isEqualTo(VIOLATED);
        CaseFile file = file(meeting()).withActions(List.of(explained));
        assertThat(verdict("LAN-D6a", file, AFTERWARDS)).isEqualTo(SATISFIED);
        assertThat(verdict("OH-B3d", file, AFTERWARDS)).isEqualTo(EXCUSED);
        assertThat(verdict("OH-K2b", file, AFTERWARDS)).isEqualTo(SATISFIED);
        assertThat(verdict("HS-C18", file, AFTERWARDS)).isEqualTo(VIOLATED);
    }

    @Test
    void a_due_date_moves_only_if_people_were_told_before_it_passed() {
        LocalDate old = LocalDate.of(2026, 11, 20);
        LocalDate due = LocalDate.of(2026, 12, 20);
        Action told = Action.of("A1", "M1")
                .ownerIds(Set.of("P2"))
                .status(ActionStatus.OPEN)
                .due(due)
                .dueChanges(List.of(new DueChange(old, due, at("2026-11-20T23:59"))))
                .build();
        Action toldLate = told.withDueChanges(List.of(new DueChange(old, due, at("2026-11-21T00:00"))));

        assertThat(verdict("HS-C18", file(meeting()).withActions(List.of(told)), AFTERWARDS))
                .isEqualTo(PENDING);
        assertThat(verdict("HS-C18", file(meeting()).withActions(List.of(toldLate)), AFTERWARDS))
                .isEqualTo(VIOLATED);
    }

    @Test
    void families_are_not_bound_by_what_only_they_took_on() {
        Action action = Action.of("A1", "M1")
                .ownerIds(Set.of("P1"))
                .status(ActionStatus.DROPPED)
                .build();

        assertThat(verdict("LAN-D6a", file(meeting()).withActions(List.of(action)), AFTERWARDS))
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void notes_are_due_by_the_next_meeting_that_is_not_cancelled() {
        Meeting next = meeting("2026-11-26T10:00", "2026-11-26T12:00").withId("M2");
        Meeting cancelled = next.withStatus(MeetingStatus.CANCELLED);

        assertThat(verdict("OH-K1a", file(meeting(), next), "2026-11-26T09:59:59"))
                .isEqualTo(PENDING);
        assertThat(verdict("OH-K1a", file(meeting(), next), "2026-11-26T10:00")).isEqualTo(VIOLATED);
        assertThat(verdict("OH-K1a", file(meeting(), cancelled), AFTERWARDS)).isEqualTo(UNKNOWN);
        Meeting written = meeting().withFollowUp(new FollowUp(null, at("2026-10-26T12:00"), null));
        assertThat(verdict("OH-K1a", file(written), AFTERWARDS)).isEqualTo(SATISFIED);
    }

    @Test
    void feedback_on_the_last_day_is_on_time() {
        Meeting meeting = meeting().withFollowUp(new FollowUp(LocalDate.of(2026, 11, 2), null, null));
        Notice onTime = notice(NoticeKind.FEEDBACK, "2026-11-02T23:59:59");
        Notice early = notice(NoticeKind.FEEDBACK, "2026-10-26T11:59:59");

        assertThat(verdict("HS-C16a", file(meeting).withNotices(List.of(onTime)), AFTERWARDS))
                .isEqualTo(SATISFIED);
        assertThat(verdict("HS-C16a", file(meeting).withNotices(List.of(early)), AFTERWARDS))
                .isEqualTo(VIOLATED);
        assertThat(verdict("HS-C16a", file(meeting()).withNotices(List.of(onTime)), AFTERWARDS))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void every_way_of_meeting_is_offered_or_its_lack_explained() {
        Meeting two = meeting().withModesOffered(Set.of(Mode.ONLINE, Mode.FACE_TO_FACE));

        assertThat(verdict("HS-C12b", file(two), AFTERWARDS)).isEqualTo(VIOLATED);
        assertThat(verdict("HS-C12b", file(two.withReasons(Map.of("TELEPHONE", Reason.of("No line.")))), AFTERWARDS))
                .isEqualTo(EXCUSED);
    }

    @ParameterizedTest
    @CsvSource({
        "Read the EHCP., false",
        "Read the Education Health and Care Plan (EHCP). The EHCP is long., true",
        "Read the EHCP (education health and care plan)., true",
        "The EHCP: an Education Health and Care Plan (EHCP)., false",
        "The SEND team comes., true",
        "Part XIV by JK Rowling at UB8 1UW., true",
    })
    void acronyms_are_explained_where_they_first_occur(String text, boolean explained) {
        assertThat(Acronyms.allExplained(text, Set.of("SEND"))).isEqualTo(explained);
    }

    @Test
    void a_decision_at_the_very_start_of_the_consultation_is_not_too_early() {
        Meeting consultation = meeting().withKind(MeetingKind.CONSULTATION);
        Decision decision =
                new Decision("D-1", "M1", DecisionStatus.FINAL, at(START), Set.of("P2"), null, null, null, null);
        Decision earlier = decision.withDecidedAt(at("2026-10-26T09:59:59"));

        assertThat(verdict("HS-X3a", file(consultation).withDecisions(List.of(decision)), AFTERWARDS))
                .isEqualTo(SATISFIED);
        assertThat(verdict("HS-X3a", file(consultation).withDecisions(List.of(earlier)), AFTERWARDS))
                .isEqualTo(VIOLATED);
        assertThat(verdict("HS-X4", file(meeting()).withDecisions(List.of(decision)), AFTERWARDS))
                .isEqualTo(VIOLATED);
    }

    @Test
    void permission_counts_from_the_instant_it_is_given_until_it_is_withdrawn() {
        Notice notice = notice(NoticeKind.INFORMATION, "2026-10-20T10:00")
                .withRecipients(Set.of("P1", "P2"))
                .withAboutIds(Set.of("P1"));
        Instant sentAt = at("2026-10-20T10:00");

        assertThat(verdict("LAN-B9b", sharing(notice, new Consent("P1", Set.of("P2"), sentAt, null)), AFTERWARDS))
                .isEqualTo(SATISFIED);
        assertThat(verdict("LAN-B9b", sharing(notice, new Consent("P1", Set.of("P2"), sentAt, sentAt)), AFTERWARDS))
                .isEqualTo(VIOLATED);
        assertThat(verdict("LAN-B9b", sharing(notice, new Consent("P2", Set.of(), sentAt, null)), AFTERWARDS))
                .isEqualTo(SATISFIED);
    }

    private static CaseFile sharing(Notice notice, Consent consent) {
        return file(meeting())
                .withPeople(List.of(
                        new Person(
                                "P1",
                                Set.of(Group.PARENT_CARER),
                                Set.of(),
                                List.of(consent),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null),
                        new Person(
                                "P2",
                                Set.of(Group.HEALTH),
                                Set.of(),
                                List.of(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null)))
                .withNotices(List.of(notice));
    }
}
