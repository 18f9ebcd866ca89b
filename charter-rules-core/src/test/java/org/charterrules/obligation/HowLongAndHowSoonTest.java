package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Reason;
import org.charterrules.model.Schedule;
import org.charterrules.report.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The least length of a meeting, how soon it follows its booking, and reasons that excuse. */
class HowLongAndHowSoonTest {
    private static final String BEFORE = "2026-06-08T18:00";

    private static Story lasting(int minutes) {
        ZonedDateTime start = Story.at(Story.START).atZone(Schedule.DEFAULT_ZONE);
        return Story.of("P1").meeting(one -> one.schedule(Schedule.of(start, start.plusMinutes(minutes))));
    }

    private static Story booked(String at) {
        ZonedDateTime start = Story.at(Story.START).atZone(Schedule.DEFAULT_ZONE);
        Schedule schedule = Schedule.of(start, start.plusHours(2)).withFormerSlots(List.of());
        return Story.of("P1").meeting(one -> one.schedule(at == null ? schedule : schedule.withBookedAt(Story.at(at))));
    }

    @ParameterizedTest
    @CsvSource({"89, VIOLATED", "90, SATISFIED", "91, SATISFIED"})
    void a_meeting_lasts_at_least_so_long(int minutes, Verdict verdict) {
        assertThat(lasting(minutes)
                        .judge(LastsAtLeast.of("90", "minutes"), BEFORE)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void a_meeting_that_is_too_short_may_be_planned_anew_until_it_is_over() {
        Judgement before = lasting(60).judge(LastsAtLeast.of("90", "minutes"), BEFORE);
        Judgement after = lasting(60).judge(LastsAtLeast.of("90", "minutes"), "2026-06-10T09:00");

        assertThat(before.move()).isEqualTo(Judgement.Move.TIME);
        assertThat(after.move()).isNull();
        assertThat(Wording.english().say(before.gap().get(0)))
                .isEqualTo(
                        "That is 1 hour. At least 1 hour and 30 minutes is asked for, so it is 30 minutes too short.");
    }

    @Test
    void a_meeting_without_an_end_has_no_known_length() {
        ZonedDateTime start = Story.at(Story.START).atZone(Schedule.DEFAULT_ZONE);
        Story story =
                Story.of("P1").meeting(one -> one.schedule(new Schedule(null, start, null, null, List.of(), null)));

        assertThat(Story.missing(story.judge(LastsAtLeast.of("1", "hour"), BEFORE)))
                .containsExactly("M1.schedule.end");
    }

    /** In the night before 29 March 2026 the clocks go forward, so that an hour is missing between the dates. */
    @ParameterizedTest
    @CsvSource({"2026-05-26T00:00, SATISFIED", "2026-05-25T23:59, VIOLATED", "2026-06-08T12:00, SATISFIED"})
    void a_meeting_is_held_at_most_so_many_days_after_it_was_booked(String at, Verdict verdict) {
        assertThat(booked(at).judge(HeldWithin.of("14"), BEFORE).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-20T23:30, VIOLATED", "2026-03-21T00:30, SATISFIED"})
    void days_are_dates_even_when_the_clocks_change(String at, Verdict verdict) {
        ZonedDateTime start = ZonedDateTime.of(2026, 4, 4, 0, 15, 0, 0, Schedule.DEFAULT_ZONE);
        Story story = Story.of("P1")
                .meeting(one ->
                        one.schedule(Schedule.of(start, start.plusHours(1)).withBookedAt(Story.at(at))));

        assertThat(story.judge(HeldWithin.of("14"), "2026-04-03T09:00").verdict())
                .isEqualTo(verdict);
    }

    @Test
    void a_meeting_that_is_too_far_off_can_be_brought_forward_while_there_is_time() {
        Judgement open = booked("2026-05-20T09:00").judge(HeldWithin.of("14"), "2026-06-03T09:00");
        Judgement gone = booked("2026-05-20T09:00").judge(HeldWithin.of("14"), "2026-06-04T09:00");

        assertThat(open.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(Wording.english().say(open.gap().get(0)))
                .isEqualTo("That is 20 days before the meeting. At most 14 days are allowed.");
        assertThat(Wording.english().say(open.advice().get(0)))
                .isEqualTo("Bring it forward to Wednesday 3 June 2026 or earlier.");
        assertThat(gone.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(gone.advice()).isEmpty();
    }

    @Test
    void nobody_knows_how_soon_it_is_without_a_date_of_booking() {
        assertThat(Story.missing(booked(null).judge(HeldWithin.of("14"), BEFORE)))
                .containsExactly("M1.schedule.bookedAt");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-15T09:00, false, SATISFIED",
        "2026-05-16T09:00, false, VIOLATED",
        "2026-05-16T09:00, true, EXCUSED",
        "2026-05-15T09:00, true, SATISFIED"
    })
    void a_recorded_reason_excuses_a_late_booking(String at, boolean reason, Verdict verdict) {
        Map<String, Reason> reasons =
                reason ? Map.of("MY-1", new Reason("A school closes.", null, Set.of())) : Map.of();
        Story story = booked(at).meeting(one -> one.reasons(reasons));

        assertThat(story.judge(UnlessReason.booked("25", "MY-1"), BEFORE).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void whether_a_reason_was_given_may_not_be_known() {
        Judgement judgement = booked("2026-05-16T09:00").judge(UnlessReason.booked("25", "MY-1"), BEFORE);

        assertThat(Story.missing(judgement)).containsExactly("M1.reasons");
    }

    @Test
    void recording_the_reason_is_a_remedy_that_works() {
        Story story = booked("2026-05-16T09:00").meeting(one -> one.reasons(Map.of()));
        UnlessReason promise = UnlessReason.booked("25", "MY-1");

        Judgement judgement = story.judge(promise, BEFORE);

        assertThat(Story.judge(promise, story.cured(judgement, BEFORE), BEFORE).verdict())
                .isEqualTo(Verdict.EXCUSED);
    }

    @Test
    void a_recorded_reason_excuses_word_that_came_late() {
        Story story = Story.of("P1")
                .complete()
                .meeting(one -> one.reasons(Map.of("MY-1", new Reason("A school closes.", null, Set.of()))))
                .notice(Story.sent("N1", org.charterrules.model.NoticeKind.INVITATION, "2026-06-03T09:00", "P1")
                        .statedStart(Story.at(Story.START).atZone(Schedule.DEFAULT_ZONE)));

        assertThat(story.judge(ToldAhead.of("everyone invited", "7"), BEFORE).verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(story.judge(UnlessReason.told("everyone invited", "7", "MY-1"), BEFORE)
                        .verdict())
                .isEqualTo(Verdict.EXCUSED);
    }
}
