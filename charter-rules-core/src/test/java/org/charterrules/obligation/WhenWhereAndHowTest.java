package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.AccessFeature;
import org.charterrules.model.Channel;
import org.charterrules.model.FactKind;
import org.charterrules.model.FollowUp;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Mode;
import org.charterrules.model.Participant;
import org.charterrules.model.Planning;
import org.charterrules.model.Preferences;
import org.charterrules.model.Reason;
import org.charterrules.model.Schedule;
import org.charterrules.model.Unavailability;
import org.charterrules.model.UnavailabilityReason;
import org.charterrules.model.Venue;
import org.charterrules.model.ViewRoute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threeten.extra.Interval;

/** The times that meetings keep clear of, their venues, and the ways of taking part. */
class WhenWhereAndHowTest {
    private static final KeepsClear CLEAR = KeepsClear.strictly("parents or carers");
    private static final KeepsClear WEIGHED = KeepsClear.orWeighed("everyone invited");

    private static Unavailability weekly(LocalTime from, LocalTime to) {
        return new Unavailability(
                UnavailabilityReason.SCHOOL_RUN, Set.of(DayOfWeek.TUESDAY), from, to, null, null, null);
    }

    private static StoryBuilder told(Unavailability... times) {
        return StoryBuilder.story().person(one -> one.withUnavailability(List.of(times)));
    }

    private static StoryBuilder school(String from, String to) {
        return told(weekly(LocalTime.parse(from), LocalTime.parse(to)));
    }

    @ParameterizedTest
    @CsvSource({
        "08:30, 10:00, SATISFIED",
        "08:30, 10:00:01, VIOLATED",
        "12:00, 13:00, SATISFIED",
        "11:59:59, 13:00, VIOLATED",
        "10:30, 10:45, VIOLATED",
        "08:00, 18:00, VIOLATED"
    })
    void abutting_is_not_overlapping(String from, String to, Verdict verdict) {
        assertThat(school(from, to).judged(CLEAR).verdict()).isEqualTo(verdict);
    }

    @Test
    void another_weekday_or_a_time_that_is_over_does_not_count() {
        Unavailability friday = weekly(LocalTime.of(9, 0), LocalTime.of(15, 0)).withDays(DayOfWeek.FRIDAY);
        Unavailability over = weekly(null, null).withValidTo(LocalDate.of(2026, 6, 8));
        Unavailability later = weekly(null, null).withValidFrom(LocalDate.of(2026, 6, 10));
        assertThat(told(friday, over, later).judged(CLEAR).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(told(over.withValidTo(LocalDate.of(2026, 6, 9)))
                        .judged(CLEAR)
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void once_is_read_instead_of_the_days() {
        Interval before = Interval.of(
                StoryBuilder.at(9, 8, 0).toInstant(), StoryBuilder.at(9, 10, 0).toInstant());
        assertThat(told(weekly(null, null).withOnce(before)).judged(CLEAR).verdict())
                .isEqualTo(Verdict.SATISFIED);
        Interval since = Interval.of(StoryBuilder.at(9, 11, 0).toInstant(), Instant.MAX);
        assertThat(told(weekly(null, null).withOnce(since)).judged(CLEAR).verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void times_are_local_on_both_sides_of_a_clock_change() {
        Unavailability daily = new Unavailability(
                UnavailabilityReason.WORK, null, LocalTime.of(9, 0), LocalTime.of(10, 0), null, null, null);
        for (int day : new int[] {24, 25}) {
            ZonedDateTime start = ZonedDateTime.of(2026, 10, day, 10, 0, 0, 0, ZoneId.of("Europe/London"));
            StoryBuilder story = told(daily).meeting(one -> one.withSchedule(Schedule.of(start, start.plusHours(2))));
            assertThat(story.judged(CLEAR).verdict()).isEqualTo(Verdict.SATISFIED);
            StoryBuilder earlier =
                    story.meeting(one -> one.withSchedule(Schedule.of(start.minusMinutes(1), start.plusHours(2))));
            assertThat(earlier.judged(CLEAR).verdict()).isEqualTo(Verdict.VIOLATED);
        }
    }

    @Test
    void an_hour_that_the_clocks_skip_takes_no_time() {
        Unavailability skipped =
                new Unavailability(null, null, LocalTime.of(1, 10), LocalTime.of(1, 50), null, null, null);
        ZonedDateTime start = ZonedDateTime.of(2026, 3, 29, 2, 0, 0, 0, ZoneId.of("Europe/London"));
        StoryBuilder story = told(skipped).meeting(one -> one.withSchedule(Schedule.of(start, start.plusHours(2))));
        assertThat(story.judged(CLEAR).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void the_way_counts_on_both_sides_for_whoever_has_to_come_in_person() {
        StoryBuilder story = school("12:15", "13:00")
                .participant(one -> one.withTravelTime(Duration.ofMinutes(20)))
                .meeting(one -> one.withModesOffered(Mode.FACE_TO_FACE));
        assertThat(story.judged(CLEAR).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(story.participant(one -> one.withTravelTime(Duration.ofMinutes(15)))
                        .judged(CLEAR)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        StoryBuilder choice = story.meeting(one -> one.withModesOffered(Mode.FACE_TO_FACE, Mode.ONLINE));
        assertThat(StoryBuilder.missing(choice.judged(CLEAR))).containsExactly("P1.preferences.modes");
        assertThat(preferring(choice, Mode.ONLINE, Mode.FACE_TO_FACE)).isEqualTo(Verdict.SATISFIED);
        assertThat(preferring(choice, Mode.FACE_TO_FACE)).isEqualTo(Verdict.VIOLATED);
        Judgement unknown = story.meeting(one -> one.withModesOffered((Iterable<Mode>) null))
                .judged(CLEAR);
        assertThat(StoryBuilder.missing(unknown)).containsExactly("M.modesOffered");
    }

    private static Verdict preferring(StoryBuilder story, Mode... modes) {
        return story.person(one -> one.withPreferences(new Preferences(Set.of(modes), null, null)))
                .judged(CLEAR)
                .verdict();
    }

    @Test
    void the_known_end_with_the_way_there_is_enough_for_a_clash() {
        Schedule noEnd = new Schedule(null, StoryBuilder.at(9, 10, 0), null, null, null, null);
        StoryBuilder story = school("09:50", "09:55")
                .participant(one -> one.withTravelTime(Duration.ofMinutes(20)))
                .meeting(one -> one.withModesOffered(Mode.FACE_TO_FACE).withSchedule(noEnd));
        assertThat(story.judged(CLEAR).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void what_nobody_asked_is_not_known_and_nothing_is_nothing() {
        assertThat(StoryBuilder.missing(StoryBuilder.story().judged(CLEAR))).containsExactly("P1.unavailability");
        assertThat(told().judged(CLEAR).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(told().meeting(one -> one.withSchedule(new Schedule(null, null, null, null, null, null)))
                        .judged(CLEAR)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void half_a_schedule_may_be_enough() {
        Schedule noEnd = new Schedule(null, StoryBuilder.at(9, 10, 0), null, null, null, null);
        Schedule noStart = new Schedule(null, null, StoryBuilder.at(9, 12, 0), null, null, null);
        assertThat(school("09:30", "10:30")
                        .meeting(one -> one.withSchedule(noEnd))
                        .judged(CLEAR)
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(StoryBuilder.missing(school("10:30", "11:00")
                        .meeting(one -> one.withSchedule(noEnd))
                        .judged(CLEAR)))
                .containsExactly("M.schedule.end");
        assertThat(school("11:30", "12:30")
                        .meeting(one -> one.withSchedule(noStart))
                        .judged(CLEAR)
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(StoryBuilder.missing(school("12:00", "12:30")
                        .meeting(one -> one.withSchedule(noStart))
                        .judged(CLEAR)))
                .containsExactly("M.schedule.start");
    }

    @Test
    void only_work_school_and_family_count_where_the_charter_says_so() {
        KeepsClear family = KeepsClear.ofWorkSchoolAndFamily("parents, carers or young people");
        Unavailability run = weekly(LocalTime.of(10, 0), LocalTime.of(11, 0));
        StoryBuilder story = told(run).complete(FactKind.PARTICIPANTS);
        assertThat(story.judged(family).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(told(run.withReason(UnavailabilityReason.OTHER))
                        .judged(family)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(StoryBuilder.missing(told(run.withReason(null))
                        .complete(FactKind.PARTICIPANTS)
                        .judged(family)))
                .containsExactly("P1.unavailability");
    }

    @Test
    void a_clash_that_was_weighed_is_no_breach_unless_read_otherwise() {
        StoryBuilder clash = school("09:30", "10:30");
        assertThat(StoryBuilder.missing(clash.judged(WEIGHED))).containsExactly("M.planning.availabilityNote");
        StoryBuilder known = clash.complete(FactKind.PARTICIPANTS);
        assertThat(known.judged(WEIGHED).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(known.cured(WEIGHED).verdict()).isEqualTo(Verdict.SATISFIED);
        StoryBuilder weighed = clash.meeting(
                one -> one.withPlanning(Planning.UNKNOWN.withAvailabilityNote(Reason.of("It cannot be helped."))));
        assertThat(weighed.judged(WEIGHED).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(weighed.judged(WEIGHED, Reading.ANY_CLASH).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(weighed.judged(CLEAR).verdict()).isEqualTo(Verdict.VIOLATED);
        StoryBuilder blank =
                clash.meeting(one -> one.withPlanning(Planning.UNKNOWN.withAvailabilityNote(Reason.of(" "))));
        assertThat(blank.judged(WEIGHED).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void asking_is_enough_where_it_is_read_so() {
        assertThat(school("09:30", "10:30")
                        .judged(WEIGHED, Reading.ASKING_IS_ENOUGH)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(StoryBuilder.missing(StoryBuilder.story().judged(WEIGHED, Reading.ASKING_IS_ENOUGH)))
                .containsExactly("P1.unavailability", "P1.availabilityAskedAt");
        StoryBuilder asked = StoryBuilder.story().participant(one -> one.withAvailabilityAskedAt(StoryBuilder.BEFORE));
        assertThat(asked.judged(WEIGHED, Reading.ASKING_IS_ENOUGH).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(asked.on(StoryBuilder.BEFORE.minusSeconds(1))
                        .judged(WEIGHED, Reading.ASKING_IS_ENOUGH)
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void another_way_that_was_offered_makes_up_for_a_clash() {
        KeepsClear other = KeepsClear.orOfferedAnotherWay("everyone invited");
        StoryBuilder clash = school("09:30", "10:30");
        assertThat(StoryBuilder.missing(clash.judged(other))).containsExactly("P1.adjustmentsOffered");
        StoryBuilder none = clash.participant(one -> one.withAdjustmentsOffered(List.of()));
        assertThat(none.judged(other).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(none.cured(other).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(none.on(StoryBuilder.AFTER).judged(other).remedies()).isEmpty();
        StoryBuilder offered = none.participant(one -> one.withAdjustmentsOffered(Reason.of("By telephone.")));
        assertThat(offered.judged(other).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void the_gaps_of_the_day_suit_everybody_nearest_first() {
        StoryBuilder story = school("11:00", "14:00")
                .another(org.charterrules.model.Person.of("P2")
                        .unavailability(List.of(weekly(LocalTime.of(15, 0), LocalTime.of(16, 0))))
                        .build())
                .participant(one -> one)
                .meeting(one -> one.withParticipants(
                        Participant.of("P1").build(), Participant.of("P2").build()));
        assertThat(CLEAR.sameDaySlots(story.subject(story.file())))
                .extracting(slot -> slot.from() + "-" + slot.to())
                .containsExactly("null-11:00", "16:00-null");
        assertThat(story.judged(CLEAR).move()).isEqualTo(Judgement.Move.TIME);
        assertThat(story.on(StoryBuilder.AFTER).judged(CLEAR).move()).isNull();
    }

    @Test
    void a_venue_has_what_each_person_needs() {
        VenueSuits suits = VenueSuits.strictly();
        StoryBuilder needs = StoryBuilder.story()
                .person(one -> one.withAccessNeeds(AccessFeature.STEP_FREE, AccessFeature.HEARING_LOOP));
        assertThat(StoryBuilder.missing(needs.judged(suits))).containsExactly("M.venue.features");
        assertThat(StoryBuilder.missing(StoryBuilder.story().judged(suits)))
                .containsExactly("M.venue.features", "P1.accessNeeds");
        StoryBuilder hall = needs.meeting(one -> one.withVenue(venue(null, AccessFeature.STEP_FREE)));
        assertThat(hall.judged(suits).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(hall.judged(suits).found().toString()).contains("HEARING_LOOP");
        assertThat(hall.cured(suits).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(hall.on(StoryBuilder.AFTER).judged(suits).remedies()).isEmpty();
        StoryBuilder better =
                needs.meeting(one -> one.withVenue(venue(null, AccessFeature.STEP_FREE, AccessFeature.HEARING_LOOP)));
        assertThat(better.judged(suits).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(StoryBuilder.story()
                        .person(one -> one.withAccessNeeds(List.of()))
                        .judged(suits)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    private static Venue venue(Boolean accessible, AccessFeature... features) {
        return new Venue("The hall", Set.of(features), accessible);
    }

    @Test
    void where_possible_a_venue_is_accessible_even_if_nobody_has_stated_a_need() {
        VenueSuits suits = VenueSuits.wherePossible("HS-C12a");
        StoryBuilder noNeeds = StoryBuilder.story().person(one -> one.withAccessNeeds(List.of()));
        assertThat(StoryBuilder.missing(noNeeds.judged(suits))).containsExactly("M.reasons", "M.venue.accessible");
        StoryBuilder steps = noNeeds.meeting(one -> one.withVenue(venue(false)));
        assertThat(steps.judged(VenueSuits.strictly()).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(StoryBuilder.missing(steps.judged(suits))).containsExactly("M.reasons");
        StoryBuilder silent = steps.meeting(one -> one.withReasons(Map.of()));
        assertThat(silent.judged(suits).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(silent.cured(suits).verdict()).isEqualTo(Verdict.SATISFIED);
        StoryBuilder reasoned = steps.meeting(one -> one.withReasons(Map.of("HS-C12a", Reason.of("No other hall."))));
        assertThat(reasoned.judged(suits).verdict()).isEqualTo(Verdict.EXCUSED);
        assertThat(silent.judged(suits, Reading.NEVER_A_BREACH).verdict()).isEqualTo(Verdict.EXCUSED);
    }

    @Test
    void a_reason_or_another_way_makes_up_for_a_venue() {
        StoryBuilder hall = StoryBuilder.story()
                .person(one -> one.withAccessNeeds(AccessFeature.STEP_FREE))
                .meeting(one -> one.withVenue(venue(null)).withReasons(Map.of("LAN-A7b", Reason.of("No other."))))
                .participant(one -> one.withAdjustmentsOffered(Reason.of("Online.")));
        assertThat(hall.judged(VenueSuits.orReason("LAN-A7b")).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(hall.judged(VenueSuits.orReason("X-1")).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(hall.judged(VenueSuits.orOfferedAnotherWay()).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void people_may_take_part_in_a_way_they_prefer() {
        PreferredModes modes = PreferredModes.orReason("LAN-A7c");
        StoryBuilder hall = StoryBuilder.story()
                .meeting(one -> one.withModesOffered(Mode.FACE_TO_FACE).withReasons(Map.of()));
        assertThat(StoryBuilder.missing(hall.judged(modes))).containsExactly("P1.preferences.modes");
        assertThat(prefers(hall, Mode.FACE_TO_FACE).judged(modes).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(prefers(hall).judged(modes).verdict()).isEqualTo(Verdict.SATISFIED);
        StoryBuilder phone = prefers(hall, Mode.TELEPHONE);
        assertThat(phone.judged(modes).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(phone.cured(modes).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(phone.meeting(one -> one.withReasons(Map.of("LAN-A7c", Reason.of("No line."))))
                        .judged(modes)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    private static StoryBuilder prefers(StoryBuilder story, Mode... modes) {
        return story.person(one -> one.withPreferences(one.preferences().withModes(modes)));
    }

    @Test
    void a_way_of_giving_views_will_do_for_being_a_partner() {
        PreferredModes either = PreferredModes.orRoutes();
        StoryBuilder hall =
                prefers(StoryBuilder.story().meeting(one -> one.withModesOffered(Mode.FACE_TO_FACE)), Mode.TELEPHONE);
        assertThat(StoryBuilder.missing(hall.judged(either))).containsExactly("M.viewRoutes", "P1.preferences.routes");
        StoryBuilder writes =
                hall.person(one -> one.withPreferences(one.preferences().withRoutes(ViewRoute.WRITTEN)));
        assertThat(writes.meeting(one -> one.withViewRoutes(ViewRoute.WRITTEN))
                        .judged(either)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(writes.meeting(one -> one.withViewRoutes(ViewRoute.SURVEY))
                        .judged(either)
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(prefers(writes).judged(either).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void feedback_comes_in_a_way_people_prefer() {
        StoryBuilder byPost = StoryBuilder.story()
                .person(one -> one.withPreferences(one.preferences().withChannels(Channel.POST)));
        assertThat(StoryBuilder.missing(byPost.judged(new FeedbackChannels())))
                .containsExactly("M.followUp.feedbackRoutes");
        StoryBuilder web = byPost.meeting(one -> one.withFollowUp(FollowUp.UNKNOWN.withFeedbackRoutes(Channel.WEB)))
                .on(StoryBuilder.AFTER);
        assertThat(web.judged(new FeedbackChannels()).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(web.cured(new FeedbackChannels()).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(web.person(one -> one.withPreferences(one.preferences().withChannels()))
                        .judged(new FeedbackChannels())
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void one_meeting_of_the_series_may_be_enough() {
        SeriesOffers online = SeriesOffers.of("online");
        Meeting other = Meeting.of("M2")
                .status(MeetingStatus.BOOKED)
                .schedule(Schedule.of(StoryBuilder.at(16, 10, 0), StoryBuilder.at(16, 12, 0)))
                .build();
        StoryBuilder hall = StoryBuilder.story().meeting(one -> one.withModesOffered(Mode.FACE_TO_FACE));
        assertThat(hall.series(online).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(hall.series(online).remedies()).hasSize(1);
        assertThat(hall.on(StoryBuilder.AFTER).series(online).remedies()).isEmpty();
        assertThat(StoryBuilder.missing(hall.another(other).series(online))).containsExactly("M2.modesOffered");
        StoryBuilder both = hall.another(other.withModesOffered(Mode.ONLINE));
        assertThat(both.series(online).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(both.series(online, Reading.EVERY_ONE_OF_THEM).verdict()).isEqualTo(Verdict.VIOLATED);
        StoryBuilder cancelled =
                hall.another(other.withModesOffered(Mode.ONLINE).withStatus(MeetingStatus.CANCELLED));
        assertThat(cancelled.series(online).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(StoryBuilder.missing(
                        hall.another(other.withModesOffered(Mode.ONLINE).withStatus(null))
                                .series(online)))
                .containsExactly("M2.status");
    }
}
