package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Attendance;
import org.charterrules.model.CaseFile;
import org.charterrules.model.FactKind;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Policy;
import org.charterrules.model.Schedule;
import org.charterrules.report.Wording;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.MeetingSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes of a meeting on 10 February 2026 that the next one, on Tuesday 24 March 2026 from 2pm to 4pm, could agree. */
class AgreedNotesTest {
    private static final AgreedNotesSent FIVE_DAYS = AgreedNotesSent.of("5", "days");

    private final List<Meeting> meetings = new ArrayList<>(List.of(
            meeting("M1", MeetingStatus.HELD, "2026-02-10T14:00"),
            meeting("M2", MeetingStatus.HELD, "2026-03-24T14:00")));
    private final List<Notice> notices = new ArrayList<>();
    private Policy policy = Policy.covering(FactKind.NOTICES);

    private static Meeting meeting(String id, MeetingStatus status, String start) {
        ZonedDateTime from = at(start);
        return Meeting.of(id)
                .status(status)
                .schedule(Schedule.of(from, from.plusHours(2)))
                .participants(List.of(
                        Participant.of("P1").attendance(Attendance.ATTENDED).build()))
                .build();
    }

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(Schedule.DEFAULT_ZONE);
    }

    private AgreedNotesTest notes(String sent) {
        notices.add(Notice.of("N" + notices.size(), NoticeKind.NOTES, "M1")
                .sentAt(sent == null ? null : at(sent).toInstant())
                .recipients(Set.of("P1"))
                .build());
        return this;
    }

    private Judgement judge(AgreedNotesSent promise, String asOf) {
        CaseFile file = CaseFile.of("S")
                .people(List.of(Person.of("P1").build()))
                .meetings(meetings)
                .notices(notices)
                .policy(policy)
                .build();
        CaseIndex index = new CaseIndex(file, at(asOf).toInstant());
        return promise.judge(new MeetingSubject(index, Interpretations.DEFAULTS, index.meeting("M1")));
    }

    /** The clocks go forward on Sunday 29 March 2026. */
    @ParameterizedTest
    @CsvSource({
        "5, days, 2026-03-29T23:59, SATISFIED",
        "5, days, 2026-03-30T00:00, VIOLATED",
        "5, working days, 2026-03-31T23:59, SATISFIED",
        "5, working days, 2026-04-01T00:00, VIOLATED",
        "5, days, 2026-03-24T14:00, SATISFIED",
        "5, days, 2026-03-24T13:59, VIOLATED"
    })
    void notes_are_sent_within_the_days_after_the_next_meeting(
            String days, String count, String sent, Verdict verdict) {
        policy = policy.withBankHolidays(Set.of(LocalDate.of(2026, 4, 3)));

        assertThat(notes(sent)
                        .judge(AgreedNotesSent.of(days, count), "2026-06-01T09:00")
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void until_the_last_day_there_is_time() {
        Judgement judgement = judge(FIVE_DAYS, "2026-03-29T12:00");

        assertThat(judgement.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(judgement.actBy()).isEqualTo("2026-03-29");
        assertThat(judge(FIVE_DAYS, "2026-03-30T00:00").verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_draft_from_before_is_not_said_to_be_missing() {
        Judgement judgement = notes("2026-02-12T09:00").judge(FIVE_DAYS, "2026-06-01T09:00");

        assertThat(Wording.english().say(judgement.found().get(0).says()))
                .isEqualTo("No notes reached P1 after the next meeting.");
    }

    @Test
    void nothing_is_asked_until_another_meeting_was_held() {
        meetings.set(1, meeting("M2", MeetingStatus.BOOKED, "2026-03-24T14:00"));

        assertThat(judge(FIVE_DAYS, "2026-06-01T09:00").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void what_is_not_known_is_named() {
        assertThat(Story.missing(notes(null).judge(FIVE_DAYS, "2026-06-01T09:00")))
                .containsExactly("N0.sentAt");
        assertThat(judge(AgreedNotesSent.of("5", "working days"), "2026-06-01T09:00")
                        .parameter())
                .isEqualTo("BANK_HOLIDAYS");
        notices.clear();
        policy = Policy.NONE;
        assertThat(Story.missing(judge(FIVE_DAYS, "2026-06-01T09:00"))).containsExactly("S.notices");
    }
}
