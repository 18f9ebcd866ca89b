package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterrules.obligation.Story.sent;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Policy;
import org.charterrules.model.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits in days that the charter itself says how to count, around a meeting on Tuesday 9 June 2026. */
class CountedDaysTest {
    private static final String BEFORE = "2026-06-08T18:00";
    private static final String AFTER = "2026-07-31T18:00";

    @ParameterizedTest
    @CsvSource({
        "7, clear days, 2026-06-01T23:59, SATISFIED",
        "7, clear days, 2026-06-02T00:00, VIOLATED",
        "5, working days, 2026-06-02T23:59, SATISFIED",
        "5, working days, 2026-06-03T00:00, VIOLATED",
        "5, clear working days, 2026-06-01T23:59, SATISFIED",
        "5, clear working days, 2026-06-02T00:00, VIOLATED",
        "11, clear working days, 2026-05-21T23:59, SATISFIED",
        "11, clear working days, 2026-05-22T00:00, VIOLATED"
    })
    void the_last_day_on_which_the_agenda_may_be_sent(String days, String count, String at, Verdict verdict) {
        Story story = story().notice(sent("N1", NoticeKind.AGENDA, at, "P1"));

        assertThat(story.judge(CirculatedDaysAhead.of("agenda", days, count), BEFORE)
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "everyone invited, 3, clear days, 2026-06-05T23:59, SATISFIED",
        "everyone invited, 3, clear days, 2026-06-06T00:00, VIOLATED",
        "parents or carers, 3, clear days, 2026-06-05T23:59, SATISFIED",
        "parents or carers, 3, clear days, 2026-06-06T00:00, VIOLATED",
        "everyone invited, 5, working days, 2026-06-02T23:59, SATISFIED",
        "everyone invited, 5, working days, 2026-06-03T00:00, VIOLATED",
        "everyone invited, 5, clear working days, 2026-06-01T23:59, SATISFIED",
        "everyone invited, 5, clear working days, 2026-06-02T00:00, VIOLATED"
    })
    void the_last_day_on_which_people_may_be_told(
            String people, String days, String count, String at, Verdict verdict) {
        Story story = story().notice(sent("N1", NoticeKind.INVITATION, at, "P1"));

        assertThat(story.judge(ToldAhead.counted(people, days, count), BEFORE).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void notice_in_clear_days_says_how_many_there_were() {
        Story story = story().notice(sent("N1", NoticeKind.INVITATION, "2026-06-06T09:00", "P1"));

        Judgement judgement = story.judge(ToldAhead.counted("everyone invited", "3", "clear days"), BEFORE);

        assertThat(judgement.gap()).containsExactly(Statement.of("gap.lead-clear-days", 2L, 3));
    }

    @Test
    void nobody_told_at_all_was_due_on_the_last_day() {
        Judgement judgement = story().judge(ToldAhead.counted("everyone invited", "3", "clear days"), BEFORE);

        assertThat(judgement.gap()).containsExactly(Statement.of("gap.not-told-by-date", LocalDate.of(2026, 6, 5)));
    }

    @Test
    void notice_in_working_days_needs_the_bank_holidays() {
        Story story = Story.of("P1").complete().notice(sent("N1", NoticeKind.INVITATION, "2026-06-02T09:00", "P1"));

        Judgement judgement = story.judge(ToldAhead.counted("everyone invited", "5", "working days"), BEFORE);

        assertThat(judgement.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(judgement.parameter()).isEqualTo("BANK_HOLIDAYS");
        assertThat(story.judge(ToldAhead.counted("everyone invited", "6", "clear days"), BEFORE)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void until_the_last_day_there_is_time() {
        Judgement judgement =
                story().judge(CirculatedDaysAhead.of("agenda", "5", "clear working days"), "2026-06-01T09:00");

        assertThat(judgement.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(judgement.actBy()).isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    void what_never_went_out_was_due_on_the_last_day() {
        Judgement judgement = story().judge(CirculatedDaysAhead.of("agenda", "7", "clear days"), BEFORE);

        assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(judgement.gap().get(0).values()).containsExactly(LocalDate.of(2026, 6, 1));
    }

    @Test
    void papers_are_counted_in_the_same_way() {
        Story story = story().meeting(meeting -> meeting.documentIds(Set.of("D1")))
                .notice(sent("N1", NoticeKind.DOCUMENTS, "2026-06-02T00:00", "P1")
                        .documentIds(Set.of("D1")));

        assertThat(story.judge(CirculatedDaysAhead.of("papers", "7", "clear days"), BEFORE)
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(story.judge(CirculatedDaysAhead.of("papers", "6", "clear days"), BEFORE)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void working_days_cannot_be_counted_without_the_bank_holidays() {
        Story story = Story.of("P1").complete().notice(sent("N1", NoticeKind.AGENDA, "2026-06-02T09:00", "P1"));

        Judgement judgement = story.judge(CirculatedDaysAhead.of("agenda", "5", "working days"), BEFORE);

        assertThat(judgement.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(judgement.parameter()).isEqualTo("BANK_HOLIDAYS");
        assertThat(story.judge(CirculatedDaysAhead.of("agenda", "6", "clear days"), BEFORE)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_recorded_reason_excuses_short_notice_only_where_the_charter_says_so() {
        Story story = story().meeting(meeting -> meeting.reasons(Map.of("GOV-13.5", new Reason("Urgent.", null, null))))
                .notice(sent("N1", NoticeKind.AGENDA, "2026-06-05T09:00", "P1"));

        assertThat(story.judge(CirculatedDaysAhead.orReason("agenda", "7", "clear days", "GOV-13.5"), BEFORE)
                        .verdict())
                .isEqualTo(Verdict.EXCUSED);
        assertThat(story.judge(CirculatedDaysAhead.orReason("agenda", "7", "clear days", "GOV-9"), BEFORE)
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(story.judge(CirculatedDaysAhead.of("agenda", "7", "clear days"), BEFORE)
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @ParameterizedTest
    @CsvSource({
        "10, working days, 2026-06-23T23:59, SATISFIED",
        "10, working days, 2026-06-24T00:00, VIOLATED",
        "14, days, 2026-06-23T23:59, SATISFIED",
        "14, days, 2026-06-24T00:00, VIOLATED"
    })
    void the_last_day_on_which_notes_may_be_sent(String days, String count, String at, Verdict verdict) {
        Story story = attended().notice(sent("N1", NoticeKind.NOTES, at, "P1"));

        assertThat(story.judge(NotesSentWithin.of(days, count), AFTER).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void a_bank_holiday_gives_a_day_more_for_the_notes() {
        Story story = attended()
                .policy(policy(LocalDate.of(2026, 6, 15)))
                .notice(sent("N1", NoticeKind.NOTES, "2026-06-24T23:59", "P1"));

        assertThat(story.judge(NotesSentWithin.of("10", "working days"), AFTER).verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void until_the_last_day_there_is_time_for_the_notes() {
        Judgement judgement = attended().judge(NotesSentWithin.of("10", "working days"), "2026-06-23T23:59");

        assertThat(judgement.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(judgement.actBy()).isEqualTo(LocalDate.of(2026, 6, 23));
        assertThat(attended()
                        .judge(NotesSentWithin.of("10", "working days"), "2026-06-24T00:00")
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void without_complete_records_nobody_can_tell_that_notes_were_not_sent() {
        Story story = attended().policy(Policy.NONE);

        assertThat(story.judge(NotesSentWithin.of("14", "days"), AFTER).verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(story.judge(NotesSentWithin.of("10", "working days"), AFTER).parameter())
                .isEqualTo("BANK_HOLIDAYS");
    }

    @Test
    void a_longer_notice_makes_a_shorter_one_redundant() {
        CirculatedDaysAhead seven = CirculatedDaysAhead.of("agenda", "7", "clear days");

        assertThat(seven.implies(CirculatedDaysAhead.of("agenda", "6", "clear days")))
                .isTrue();
        assertThat(seven.implies(CirculatedDaysAhead.of("agenda", "8", "clear days")))
                .isFalse();
        assertThat(seven.implies(CirculatedDaysAhead.of("papers", "6", "clear days")))
                .isFalse();
        assertThat(NotesSentWithin.of("5", "days").implies(NotesSentWithin.of("10", "days")))
                .isTrue();
        assertThat(NotesSentWithin.of("10", "days").implies(NotesSentWithin.of("5", "days")))
                .isFalse();
    }

    private static Story story() {
        return Story.of("P1").policy(policy(LocalDate.of(2026, 5, 25)));
    }

    private static Story attended() {
        return story().meeting(meeting -> meeting.status(MeetingStatus.HELD)).everybodyAttended();
    }

    private static Policy policy(LocalDate bankHoliday) {
        return Policy.covering(FactKind.NOTICES).withBankHolidays(Set.of(bankHoliday));
    }
}
