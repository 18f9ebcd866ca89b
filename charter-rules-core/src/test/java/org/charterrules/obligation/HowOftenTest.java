package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;
import org.charterrules.model.FactKind;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Policy;
import org.charterrules.model.Schedule;
import org.charterrules.report.Wording;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.SeriesSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often a group meets and hears something, where the charter itself says the figure. */
class HowOftenTest {
    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    private HowOftenTest with(MeetingStatus status, String... dates) {
        for (String date : dates) {
            ZonedDateTime start = LocalDate.parse(date).atTime(18, 0).atZone(Schedule.DEFAULT_ZONE);
            meetings.add(Meeting.of("M" + meetings.size())
                    .status(status)
                    .schedule(Schedule.of(start, start.plusHours(1)))
                    .build());
        }
        return this;
    }

    private HowOftenTest held(String... dates) {
        return with(MeetingStatus.HELD, dates);
    }

    private Judgement judge(Obligation<SeriesSubject> promise, String asOf) {
        CaseFile file = CaseFile.of("S")
                .meetings(meetings)
                .notices(notices)
                .policy(Policy.covering(FactKind.NOTICES))
                .build();
        Instant at = LocalDate.parse(asOf)
                .atTime(12, 0)
                .atZone(Schedule.DEFAULT_ZONE)
                .toInstant();
        return promise.judge(new SeriesSubject(new CaseIndex(file, at), Interpretations.DEFAULTS));
    }

    /** The clocks change on 29 March 2026; 2028 has a 29 February. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-13, 2026-02-24, 6, weeks, SATISFIED",
        "2026-01-13, 2026-02-25, 6, weeks, VIOLATED",
        "2026-03-10, 2026-04-21, 6, weeks, SATISFIED",
        "2026-03-10, 2026-04-22, 6, weeks, VIOLATED",
        "2028-02-15, 2028-02-29, 2, weeks, SATISFIED",
        "2028-02-15, 2028-03-01, 2, weeks, VIOLATED",
        "2026-01-31, 2026-02-28, 1, month, SATISFIED",
        "2026-01-31, 2026-03-01, 1, month, VIOLATED",
        "2028-01-31, 2028-02-29, 1, month, SATISFIED",
        "2026-06-01, 2026-07-01, 30, days, SATISFIED",
        "2026-06-01, 2026-07-02, 30, days, VIOLATED"
    })
    void no_more_time_passes_than_the_charter_says(
            String first, String next, String number, String unit, Verdict verdict) {
        held(first).with(MeetingStatus.BOOKED, next);
        String asOf = LocalDate.parse(next)
                .minusDays(verdict == Verdict.VIOLATED ? 0 : 1)
                .toString();

        assertThat(judge(MeetsAtLeastEvery.of(number, unit), asOf).verdict()).isEqualTo(verdict);
    }

    @Test
    void a_meeting_that_is_due_is_pending_until_the_last_day() {
        held("2026-01-13");

        Judgement judgement = judge(MeetsAtLeastEvery.of("6", "weeks"), "2026-02-24");

        assertThat(judgement.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(judgement.actBy()).isEqualTo("2026-02-24");
        assertThat(judge(MeetsAtLeastEvery.of("6", "weeks"), "2026-02-25").verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_series_without_meetings_is_asked_nothing() {
        for (Obligation<SeriesSubject> promise : List.<Obligation<SeriesSubject>>of(
                MeetsAtLeastEvery.of("6", "weeks"), MeetsInYear.of("3", "school year"))) {
            assertThat(judge(promise, "2026-02-25").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-02-10, SATISFIED", "2026-02-11, VIOLATED"})
    void a_group_hears_something_as_often_as_the_charter_says(String asOf, Verdict verdict) {
        held("2026-01-13");
        notices.add(Notice.of("N1", NoticeKind.NOTES, "M0")
                .sentAt(Instant.parse("2026-01-13T20:00:00Z"))
                .recipients(Set.of())
                .build());

        assertThat(judge(InformedAtLeastEvery.of("4", "weeks"), asOf).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "calendar year, 2026-01-01, 2026-12-31",
        "school year, 2025-09-01, 2026-08-31",
        "financial year, 2026-04-01, 2027-03-31"
    })
    void a_year_has_its_first_and_its_last_day(String year, String first, String last) {
        String before = LocalDate.parse(first).minusYears(1).toString();
        String after = LocalDate.parse(last).plusDays(1).toString();
        held(before, first, last);

        assertThat(judge(MeetsInYear.of("2", year), after).verdict()).isEqualTo(Verdict.PENDING);
        assertThat(judge(MeetsInYear.of("3", year), after).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(judge(MeetsAtMost.of("2", year), after).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(judge(MeetsAtMost.of("1", year), after).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_year_is_kept_as_soon_as_enough_meetings_were_held_or_are_booked() {
        held("2025-01-14", "2025-05-13", "2025-09-09", "2026-01-13").with(MeetingStatus.BOOKED, "2026-06-09");

        Judgement pending = judge(MeetsInYear.of("3", "calendar year"), "2026-02-01");
        with(MeetingStatus.BOOKED, "2026-12-31");
        Judgement kept = judge(MeetsInYear.of("3", "calendar year"), "2026-02-01");

        assertThat(pending.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(pending.actBy()).isEqualTo("2026-12-31");
        assertThat(Wording.english().say(pending.gap().get(0)))
                .isEqualTo("Hold 1 more meeting by Thursday 31 December 2026.");
        assertThat(kept.verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void what_is_broken_names_the_year_and_how_many_there_were() {
        held("2024-06-11", "2025-01-14", "2026-01-13");

        Judgement judgement = judge(MeetsInYear.of("3", "calendar year"), "2026-02-01");

        assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(Wording.english().say(judgement.found().get(0).says()))
                .isEqualTo("From Wednesday 1 January 2025 to Wednesday 31 December 2025, 1 meeting was held.");
        assertThat(Wording.english().say(judgement.gap().get(0)))
                .isEqualTo("At least 3 meetings are asked for in every year.");
    }

    @Test
    void a_year_without_any_meeting_is_broken_too() {
        held("2023-06-11");

        assertThat(judge(MeetsInYear.of("1", "calendar year"), "2026-02-01").found())
                .hasSize(2);
    }

    @Test
    void the_first_year_on_record_is_asked_nothing_unless_it_has_enough() {
        held("2025-10-14", "2025-11-11");

        assertThat(judge(MeetsInYear.of("3", "calendar year"), "2025-12-01").verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(judge(MeetsInYear.of("2", "calendar year"), "2025-12-01").verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void meetings_of_which_nobody_knows_whether_they_were_held_may_make_the_difference() {
        held("2024-06-11", "2025-01-14")
                .with(MeetingStatus.BOOKED, "2025-05-13")
                .with(null, "2025-09-09");

        Judgement maybe = judge(MeetsInYear.of("3", "calendar year"), "2026-02-01");

        assertThat(maybe.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(Story.missing(maybe)).containsExactly("M2.status", "M3.status");
        assertThat(judge(MeetsInYear.of("4", "calendar year"), "2026-02-01").verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void cancelled_and_proposed_meetings_count_for_nothing() {
        held("2024-06-11", "2025-01-14")
                .with(MeetingStatus.CANCELLED, "2025-05-13")
                .with(MeetingStatus.PROPOSED, "2025-09-09");

        assertThat(judge(MeetsInYear.of("2", "calendar year"), "2026-02-01").verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(judge(MeetsAtMost.of("1", "calendar year"), "2026-02-01").verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_meeting_without_a_date_leaves_the_count_open() {
        held("2025-01-14", "2025-05-13");
        meetings.add(Meeting.of("M9").status(MeetingStatus.BOOKED).build());

        assertThat(Story.missing(judge(MeetsInYear.of("2", "calendar year"), "2026-02-01")))
                .containsExactly("M9.schedule.start");
        assertThat(Story.missing(judge(MeetsAtMost.of("2", "calendar year"), "2026-02-01")))
                .containsExactly("M9.schedule.start");
        assertThat(judge(MeetsAtMost.of("3", "calendar year"), "2026-02-01").verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(judge(MeetsAtMost.of("1", "calendar year"), "2026-02-01").verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void too_many_meetings_are_named_with_their_year() {
        held("2025-01-14", "2025-05-13", "2025-12-31");

        Judgement judgement = judge(MeetsAtMost.of("2", "calendar year"), "2026-02-01");

        assertThat(Wording.english().say(judgement.found().get(0).says()))
                .isEqualTo("From Wednesday 1 January 2025 to Wednesday 31 December 2025, 3 meetings were held or are"
                        + " booked.");
        assertThat(Wording.english().say(judgement.gap().get(0)))
                .isEqualTo("At most 2 meetings are allowed in every year.");
    }
}
