package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterrules.obligation.Story.sent;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Verdict;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Reason;
import org.charterrules.model.Schedule;
import org.charterrules.report.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By a time on the weekday before a meeting; unless said otherwise, one on Tuesday 9 June 2026 at 10am. */
class ByWeekdayTest {
    private static final String BEFORE = "2026-06-08T18:00";
    private static final ZoneId LONDON = Schedule.DEFAULT_ZONE;

    private static Judgement judge(Story story, String time, String weekday) {
        return story.judge(CirculatedByWeekday.of("agenda", time, weekday), BEFORE);
    }

    @ParameterizedTest
    @CsvSource({
        "14:00, Friday, 2026-06-05T14:00, SATISFIED",
        "14:00, Friday, 2026-06-05T14:01, VIOLATED",
        "14:00, Friday, 2026-06-02T14:00, SATISFIED",
        "9:00, Monday, 2026-06-08T09:00, SATISFIED",
        "9:00, Monday, 2026-06-08T09:01, VIOLATED",
        "12:00, Tuesday, 2026-06-02T12:00, SATISFIED",
        "12:00, Tuesday, 2026-06-02T12:01, VIOLATED",
        "12:00, Wednesday, 2026-06-03T12:00, SATISFIED",
        "12:00, Wednesday, 2026-06-03T12:01, VIOLATED"
    })
    void the_last_minute_at_which_the_agenda_may_be_sent(String time, String weekday, String at, Verdict verdict) {
        Story story = Story.of("P1").complete().notice(sent("N1", NoticeKind.AGENDA, at, "P1"));

        assertThat(judge(story, time, weekday).verdict()).isEqualTo(verdict);
    }

    /** The clocks go forward on Sunday 29 March 2026 and back on Sunday 25 October 2026. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 2026-03-27T14:00, SATISFIED",
        "2026-03-31, 2026-03-27T14:01, VIOLATED",
        "2026-10-27, 2026-10-23T14:00, SATISFIED",
        "2026-10-27, 2026-10-23T14:01, VIOLATED",
        "2028-03-01, 2028-02-25T14:00, SATISFIED",
        "2028-03-01, 2028-02-25T14:01, VIOLATED"
    })
    void weeks_in_which_the_clocks_change_and_leap_years_make_no_difference(
            LocalDate meeting, String at, Verdict verdict) {
        ZonedDateTime start = meeting.atTime(10, 0).atZone(LONDON);
        Story story = Story.of("P1")
                .complete()
                .meeting(one ->
                        one.schedule(Schedule.of(start, start.plusHours(2)).withFormerSlots(List.of())))
                .notice(sent("N1", NoticeKind.AGENDA, at, "P1"));
        Judgement judgement = story.judge(CirculatedByWeekday.of("agenda", "14:00", "Friday"), meeting + "T08:00");

        assertThat(judgement.verdict()).isEqualTo(verdict);
    }

    @Test
    void until_that_minute_there_is_time_and_then_no_more() {
        Story story = Story.of("P1").complete();
        CirculatedByWeekday promise = CirculatedByWeekday.of("agenda", "14:00", "Friday");

        Judgement inTime = story.judge(promise, "2026-06-05T14:00");
        Judgement late = story.judge(promise, "2026-06-05T14:01");

        assertThat(inTime.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(inTime.actBy()).isEqualTo(LocalDate.of(2026, 6, 5));
        assertThat(Wording.english().say(inTime.gap().get(0)))
                .isEqualTo("Send the agenda by Friday 5 June 2026 at 2pm.");
        assertThat(late.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(Wording.english().say(late.gap().get(0)))
                .isEqualTo("It had to be sent by Friday 5 June 2026 at 2pm.");
    }

    @Test
    void what_is_not_known_is_unknown_and_named() {
        Story undated = Story.of("P1")
                .complete()
                .notice(sent("N1", NoticeKind.AGENDA, BEFORE, "P1").sentAt(null));
        Story incomplete = Story.of("P1");

        assertThat(Story.missing(judge(undated, "14:00", "Friday"))).containsExactly("N1.sentAt");
        assertThat(judge(incomplete, "14:00", "Friday").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(Story.missing(judge(
                        Story.of("P1").meeting(one -> one.schedule(new Schedule(null, null, null, null, null, null))),
                        "14:00",
                        "Friday")))
                .containsExactly("M1.schedule.start");
    }

    @Test
    void papers_that_come_too_late_may_be_put_off_and_that_puts_it_right() {
        Story story = Story.of("P1")
                .complete()
                .meeting(one -> one.documentIds(Set.of("D1")))
                .notice(sent("N1", NoticeKind.DOCUMENTS, "2026-06-05T15:00", "P1")
                        .documentIds(Set.of("D1")));
        CirculatedByWeekday promise = CirculatedByWeekday.of("papers", "14:00", "Friday");

        Judgement judgement = story.judge(promise, BEFORE);

        assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(judgement.remedies()).extracting(Remedy::kind).containsExactly("defer");
        assertThat(Story.judge(promise, story.cured(judgement, BEFORE), BEFORE).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_recorded_reason_excuses_being_late_only_where_the_charter_says_so() {
        Story story = Story.of("P1")
                .complete()
                .meeting(one -> one.reasons(Map.of("MY-1", new Reason("Urgent.", null, Set.of()))))
                .notice(sent("N1", NoticeKind.AGENDA, "2026-06-05T14:01", "P1"));

        assertThat(judge(story, "14:00", "Friday").verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(story.judge(CirculatedByWeekday.orReason("agenda", "14:00", "Friday", "MY-1"), BEFORE)
                        .verdict())
                .isEqualTo(Verdict.EXCUSED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-05T14:00, 2026-06-06",
        "2026-06-05T14:01, 2026-06-13",
        "2026-06-06T00:00, 2026-06-13",
        "2026-06-03T23:00, 2026-06-06"
    })
    void a_meeting_fixed_anew_is_early_enough_for_what_is_sent_now(String now, LocalDate earliest) {
        CirculatedByWeekday promise = CirculatedByWeekday.of("agenda", "14:00", "Friday");

        assertThat(promise.lead().earliestMeeting(Story.at(now).atZone(LONDON))).isEqualTo(earliest);
    }
}
