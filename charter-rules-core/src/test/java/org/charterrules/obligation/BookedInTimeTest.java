package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterrules.obligation.StoryBuilder.at;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Reason;
import org.charterrules.model.Schedule;
import org.charterrules.model.Slot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the date of a meeting was fixed: a meeting on Tuesday 9 June 2026, to be booked 7 days ahead. */
class BookedInTimeTest {
    private static final BookedAhead WEEK = BookedAhead.of("7");
    private static final Instant FIFTH = at(5, 9, 0).toInstant();
    private static final Instant SECOND = at(2, 9, 0).toInstant();
    private static final Instant THIRD = at(3, 9, 0).toInstant();

    /** Asked on 5 June. */
    private static StoryBuilder booked(@Nullable Instant at, Slot... former) {
        return StoryBuilder.story()
                .on(FIFTH)
                .meeting(one -> one.withSchedule(one.schedule().withBookedAt(at).withFormerSlots(List.of(former))));
    }

    private static Slot slot(@Nullable ZonedDateTime start, @Nullable Instant fixedAt) {
        return new Slot(start, start == null ? null : start.plusHours(1), fixedAt);
    }

    @ParameterizedTest
    @CsvSource({
        "2, CALENDAR_DATES, SATISFIED, 7",
        "3, CALENDAR_DATES, VIOLATED, 6",
        "1, CLEAR_DAYS, SATISFIED, 7",
        "2, CLEAR_DAYS, VIOLATED, 6"
    })
    void the_days_before_are_counted_as_they_are_read(int day, Reading reading, Verdict verdict, long between) {
        Judgement judgement = booked(at(day, 23, 59).toInstant()).judged(WEEK, reading);
        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.found().get(0).says()).isEqualTo(Statement.of("found.booked", at(day, 23, 59)));
        assertThat(judgement.gap())
                .isEqualTo(verdict == Verdict.SATISFIED ? List.of() : List.of(Statement.of("gap.lead", between, 7)));
    }

    @Test
    void working_days_cannot_be_counted_without_the_bank_holidays() {
        StoryBuilder story = booked(Instant.parse("2026-05-28T09:00:00Z"));
        Judgement unknown = story.judged(WEEK, Reading.WORKING_DAYS);
        assertThat(unknown.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(unknown.parameter()).isEqualTo("BANK_HOLIDAYS");

        assertThat(withHolidays(story).judged(WEEK, Reading.WORKING_DAYS).verdict())
                .isEqualTo(Verdict.SATISFIED);
        LocalDate monday = LocalDate.of(2026, 6, 1);
        assertThat(withHolidays(story, monday)
                        .judged(WEEK, Reading.WORKING_DAYS)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(withHolidays(story, monday, monday.plusDays(1))
                        .judged(WEEK, Reading.WORKING_DAYS)
                        .gap())
                .containsExactly(Statement.of("gap.lead", 6L, 7));
    }

    private static StoryBuilder withHolidays(StoryBuilder story, LocalDate... days) {
        return new StoryBuilder(
                story.meeting(),
                story.people(),
                story.others(),
                story.notices(),
                story.policy().withBankHolidays(Set.of(days)),
                story.asOf());
    }

    @Test
    void a_late_booking_can_be_put_right_only_until_the_meeting_is_over() {
        StoryBuilder late = booked(THIRD);
        assertThat(late.judged(WEEK).move()).isEqualTo(Judgement.Move.DATE);
        assertThat(late.on(StoryBuilder.AFTER).judged(WEEK).move()).isNull();
    }

    @Test
    void a_former_booking_of_the_same_date_counts() {
        Slot sameDate = slot(at(9, 15, 0), SECOND);
        Slot otherDate = slot(at(10, 10, 0), SECOND);

        assertThat(booked(THIRD, sameDate).judged(WEEK).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(booked(THIRD, otherDate).judged(WEEK).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(booked(THIRD, otherDate).judged(WEEK, Reading.NEVER_RESTARTS).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(booked(THIRD, sameDate)
                        .judged(WEEK, Reading.ANY_CHANGE_RESTARTS)
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void of_several_bookings_of_the_date_the_first_is_shown() {
        Slot first = slot(at(9, 15, 0), at(1, 9, 0).toInstant());
        Slot second = slot(at(9, 16, 0), SECOND);
        for (Slot[] former : List.of(new Slot[] {first, second}, new Slot[] {second, first})) {
            assertThat(booked(THIRD, former).judged(WEEK).found().get(0).says())
                    .isEqualTo(Statement.of("found.booked", at(1, 9, 0)));
        }
    }

    @Test
    void a_booking_later_than_the_present_one_changes_nothing() {
        Slot later = slot(at(9, 15, 0), THIRD);
        assertThat(booked(SECOND, later).judged(WEEK).found().get(0).says())
                .isEqualTo(Statement.of("found.booked", at(2, 9, 0)));
    }

    @Test
    void former_bookings_that_are_not_known_leave_a_late_one_open() {
        StoryBuilder story =
                booked(THIRD).meeting(one -> one.withSchedule(one.schedule().withFormerSlots((List<Slot>) null)));
        assertThat(StoryBuilder.missing(story.judged(WEEK))).containsExactly("M.schedule.formerSlots");
        assertThat(story.judged(WEEK, Reading.ANY_CHANGE_RESTARTS).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_former_slot_without_a_start_counts_if_it_was_fixed_in_time() {
        assertThat(booked(THIRD, slot(null, SECOND)).judged(WEEK).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(booked(THIRD, slot(null, null)).judged(WEEK).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(booked(THIRD, slot(at(9, 15, 0), null)).judged(WEEK).verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(booked(THIRD, slot(at(10, 15, 0), null)).judged(WEEK).verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(booked(THIRD, slot(null, THIRD)).judged(WEEK).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(booked(FIFTH.minusSeconds(1), slot(null, SECOND))
                        .on(SECOND.minusSeconds(1))
                        .judged(WEEK)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void of_a_meeting_with_no_booking_on_record_a_former_slot_not_known_whole_is_among_what_would_tell() {
        StoryBuilder story = booked(null, slot(null, SECOND)).meeting(one -> one.withStatus(MeetingStatus.BOOKED));
        assertThat(StoryBuilder.missing(story.judged(WEEK)))
                .containsExactlyInAnyOrder("S.notices", "M.schedule.bookedAt", "M.schedule.formerSlots");
    }

    private static StoryBuilder notBooked(MeetingStatus status, int day) {
        return booked(null).on(at(day, 9, 0).toInstant()).meeting(one -> one.withStatus(status));
    }

    @Test
    void a_proposed_meeting_can_be_booked_up_to_the_last_day() {
        Judgement open = notBooked(MeetingStatus.PROPOSED, 2).judged(WEEK);
        assertThat(open.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(open.actBy()).isEqualTo("2026-06-02");
        assertThat(open.subjectIds()).containsExactly("M");

        Judgement late = notBooked(MeetingStatus.PROPOSED, 3).judged(WEEK);
        assertThat(late.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(late.gap()).containsExactly(Statement.of("gap.booking-too-late", LocalDate.of(2026, 6, 2), 7));
        assertThat(late.move()).isEqualTo(Judgement.Move.DATE);
        assertThat(notBooked(MeetingStatus.PROPOSED, 10).judged(WEEK).move()).isNull();
    }

    @Test
    void a_meeting_said_to_be_booked_is_so_by_now() {
        Judgement now = notBooked(MeetingStatus.BOOKED, 2).judged(WEEK);
        assertThat(now.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(now.found().get(0).says()).isEqualTo(Statement.of("found.booked-already", at(2, 9, 0)));
        assertThat(StoryBuilder.missing(notBooked(MeetingStatus.BOOKED, 3).judged(WEEK)))
                .containsExactly("S.notices", "M.schedule.bookedAt");
    }

    @Test
    void a_proposed_meeting_that_was_booked_before_is_not_booked_now() {
        StoryBuilder story =
                booked(null, slot(at(9, 15, 0), SECOND)).meeting(one -> one.withStatus(MeetingStatus.PROPOSED));
        assertThat(story.judged(WEEK).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(story.meeting(one -> one.withStatus(MeetingStatus.BOOKED))
                        .judged(WEEK)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_meeting_without_a_start_is_not_judged() {
        StoryBuilder story = StoryBuilder.story()
                .meeting(one -> one.withSchedule(new Schedule(null, null, null, SECOND, null, null)));
        assertThat(StoryBuilder.missing(story.judged(WEEK))).containsExactly("M.schedule.start");
    }

    @Test
    void urgency_excuses_only_where_it_is_read_so_and_in_words() {
        StoryBuilder urgent = booked(THIRD)
                .meeting(one -> one.withReasons(Map.of("URGENT", new Reason("A child is at risk.", null, null))));
        StoryBuilder wordless = urgent.meeting(one -> one.withReasons(Map.of("URGENT", new Reason("", null, null))));

        assertThat(urgent.judged(WEEK, Reading.RECORDED_REASON_EXCUSES).verdict())
                .isEqualTo(Verdict.EXCUSED);
        assertThat(wordless.judged(WEEK, Reading.RECORDED_REASON_EXCUSES).verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(urgent.judged(WEEK).verdict()).isEqualTo(Verdict.VIOLATED);
    }
}
