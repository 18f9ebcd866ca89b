package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which promise makes which other needless, and which cannot be kept together. */
class StrongerTest {
    static Stream<Arguments> stronger_and_weaker() {
        return Stream.of(
                Arguments.of(HeldBetween.of("10:00", "14:00"), HeldBetween.of("9:30", "14:00")),
                Arguments.of(LastsAtMost.of("90", "minutes"), LastsAtMost.of("2", "hours")),
                Arguments.of(BookedAhead.of("25"), BookedAhead.of("21")),
                Arguments.of(CirculatedAhead.agenda("7"), CirculatedAhead.agenda("6")),
                Arguments.of(ToldAhead.of("everyone invited", "7"), ToldAhead.of("parents or carers", "7")),
                Arguments.of(SentAhead.of("7"), SentAhead.of("6")),
                Arguments.of(ReadInTime.of("7"), ReadInTime.of("6")),
                Arguments.of(RoutesOffered.of("3"), RoutesOffered.of("2")),
                Arguments.of(SeveralWays.of("3"), SeveralWays.of("2")),
                Arguments.of(
                        EverybodySays.of("everyone invited", "yes", "Q-FUN"), EverybodySays.whoAnswers("yes", "Q-FUN")),
                Arguments.of(
                        EverybodySays.of("everyone invited", "yes", "Q-FUN"),
                        EverybodySays.of("parents or carers", "yes", "Q-FUN")),
                Arguments.of(ModesOffered.of("online and telephone"), ModesOffered.of("online")),
                Arguments.of(OnlyModes.of("online"), OnlyModes.of("online or telephone")),
                Arguments.of(OnlyChannels.of("post"), OnlyChannels.of("phone or post")),
                Arguments.of(OnlyFormats.of("easy read"), OnlyFormats.of("easy read or audio")),
                Arguments.of(NoticesReachEveryone.of("agenda or notes"), NoticesReachEveryone.of("notes")),
                Arguments.of(SupportAsked.of("everyone invited"), SupportAsked.of("parents or carers")),
                Arguments.of(
                        TopicsTold.of("everyone invited", "what it is for"),
                        TopicsTold.of("parents or carers", "what it is for")),
                Arguments.of(
                        TopicsTold.ahead("family members", "7", "what it is for"),
                        TopicsTold.of("family members", "what it is for")),
                Arguments.of(TopicsStated.of("what it is for and what to expect"), TopicsStated.of("what it is for")),
                Arguments.of(RolesTold.strictly(), RolesTold.orIntroduced()),
                Arguments.of(LastsAtLeast.of("90", "minutes"), LastsAtLeast.of("1", "hour")),
                Arguments.of(HeldWithin.of("10"), HeldWithin.of("14")),
                Arguments.of(
                        CirculatedByWeekday.of("agenda", "12:00", "Friday"),
                        CirculatedByWeekday.of("agenda", "14:00", "Friday")),
                Arguments.of(
                        CirculatedByWeekday.of("papers", "14:00", "Friday"),
                        CirculatedByWeekday.orReason("papers", "14:00", "Friday", "MY-1")),
                Arguments.of(AgreedNotesSent.of("3", "working days"), AgreedNotesSent.of("5", "working days")),
                Arguments.of(NotesSentWithin.of("3", "days"), NotesSentWithin.of("5", "days")),
                Arguments.of(AgenciesInvited.of("3", "MY-1"), AgenciesInvited.of("2", "MY-1")),
                Arguments.of(
                        CirculatedDaysAhead.of("agenda", "5", "clear days"),
                        CirculatedDaysAhead.of("agenda", "3", "clear days")),
                Arguments.of(
                        CirculatedDaysAhead.of("agenda", "5", "clear days"),
                        CirculatedDaysAhead.orReason("agenda", "5", "clear days", "MY-1")),
                Arguments.of(MeetsInYear.of("4", "school year"), MeetsInYear.of("3", "school year")),
                Arguments.of(MeetsAtLeastEvery.of("4", "weeks"), MeetsAtLeastEvery.of("6", "weeks")),
                Arguments.of(MeetsAtLeastEvery.of("4", "weeks"), MeetsAtLeastEvery.of("1", "month")),
                Arguments.of(MeetsAtLeastEvery.of("2", "months"), MeetsAtLeastEvery.of("3", "months")),
                Arguments.of(InformedAtLeastEvery.of("10", "days"), InformedAtLeastEvery.of("2", "weeks")),
                Arguments.of(BookedAhead.of("25"), UnlessReason.booked("21", "MY-1")),
                Arguments.of(UnlessReason.booked("25", "MY-1"), UnlessReason.booked("21", "MY-1")),
                Arguments.of(
                        ToldAhead.of("everyone invited", "7"), UnlessReason.told("parents or carers", "7", "MY-1")));
    }

    @ParameterizedTest
    @MethodSource("stronger_and_weaker")
    void the_stronger_promise_makes_the_weaker_needless_and_not_the_other_way_round(
            Obligation<?> stronger, Obligation<?> weaker) {
        assertThat(stronger.implies(weaker)).isTrue();
        assertThat(weaker.implies(stronger)).isFalse();
        assertThat(stronger.implies(stronger)).isTrue();
        assertThat(stronger.conflictsWith(weaker)).isFalse();
    }

    @Test
    void promises_of_different_things_have_nothing_to_do_with_one_another() {
        assertThat(CirculatedAhead.agenda("7").implies(CirculatedAhead.papers("7")))
                .isFalse();
        assertThat(BookedAhead.of("25").implies(SentAhead.of("7"))).isFalse();
        assertThat(EverybodySays.of("everyone invited", "yes", "Q-FUN")
                        .implies(EverybodySays.of("everyone invited", "yes", "Q-PACE")))
                .isFalse();
        assertThat(HeldBetween.of("9:00", "12:00").implies(HeldBetween.of("10:00", "14:00")))
                .isFalse();
    }

    static List<Arguments> counted_or_excused_otherwise() {
        return List.of(
                Arguments.of(AgreedNotesSent.of("3", "days"), AgreedNotesSent.of("5", "working days")),
                Arguments.of(NotesSentWithin.of("3", "days"), NotesSentWithin.of("5", "working days")),
                Arguments.of(AgenciesInvited.of("3", "MY-1"), AgenciesInvited.of("2", "MY-2")),
                Arguments.of(
                        CirculatedDaysAhead.of("agenda", "5", "clear days"),
                        CirculatedDaysAhead.of("agenda", "3", "working days")),
                Arguments.of(
                        CirculatedDaysAhead.of("agenda", "5", "clear days"),
                        CirculatedDaysAhead.of("papers", "3", "clear days")),
                Arguments.of(
                        CirculatedDaysAhead.orReason("agenda", "5", "clear days", "MY-1"),
                        CirculatedDaysAhead.orReason("agenda", "3", "clear days", "MY-2")));
    }

    @ParameterizedTest
    @MethodSource
    void counted_or_excused_otherwise(Obligation<?> one, Obligation<?> other) {
        assertThat(one.implies(other)).isFalse();
        assertThat(other.implies(one)).isFalse();
    }

    @Test
    void a_meeting_cannot_be_held_in_two_windows_that_do_not_overlap() {
        Obligation<?> morning = HeldBetween.of("9:00", "12:00");
        assertThat(morning.conflictsWith(HeldBetween.of("12:00", "15:00"))).isTrue();
        assertThat(HeldBetween.of("12:00", "15:00").conflictsWith(morning)).isTrue();
        assertThat(morning.conflictsWith(HeldBetween.of("11:59", "15:00"))).isFalse();
    }

    static List<Arguments> clashes() {
        return List.of(
                Arguments.of(LastsAtLeast.of("91", "minutes"), LastsAtMost.of("90", "minutes")),
                Arguments.of(LastsAtLeast.of("121", "minutes"), HeldBetween.of("10:00", "12:00")),
                Arguments.of(BookedAhead.of("25"), HeldWithin.of("24")),
                Arguments.of(OnlyModes.of("online"), OnlyModes.of("face to face or telephone")),
                Arguments.of(OnlyModes.of("online"), ModesOffered.of("online and telephone")),
                Arguments.of(OnlyChannels.of("email"), OnlyChannels.of("phone or post")),
                Arguments.of(OnlyFormats.of("easy read"), OnlyFormats.of("plain text")),
                Arguments.of(MeetsInYear.of("5", "calendar year"), MeetsAtMost.of("4", "calendar year")),
                Arguments.of(MeetsAtLeastEvery.of("10", "weeks"), MeetsAtMost.of("4", "school year")));
    }

    @ParameterizedTest
    @MethodSource
    void clashes(Obligation<?> one, Obligation<?> other) {
        assertThat(one.conflictsWith(other)).isTrue();
        assertThat(other.conflictsWith(one)).isTrue();
        assertThat(one.implies(other)).isFalse();
    }

    static List<Arguments> just_fitting() {
        return List.of(
                Arguments.of(LastsAtLeast.of("90", "minutes"), LastsAtMost.of("90", "minutes")),
                Arguments.of(LastsAtLeast.of("2", "hours"), HeldBetween.of("10:00", "12:00")),
                Arguments.of(BookedAhead.of("24"), HeldWithin.of("24")),
                Arguments.of(OnlyModes.of("online or telephone"), OnlyModes.of("face to face or telephone")),
                Arguments.of(OnlyModes.of("online or telephone"), ModesOffered.of("online and telephone")),
                Arguments.of(OnlyChannels.of("email or post"), OnlyChannels.of("phone or post")),
                Arguments.of(OnlyFormats.of("easy read or audio"), OnlyFormats.of("audio or plain text")),
                Arguments.of(UnlessReason.booked("25", "MY-1"), HeldWithin.of("24")),
                Arguments.of(MeetsInYear.of("4", "calendar year"), MeetsAtMost.of("4", "calendar year")),
                Arguments.of(MeetsInYear.of("5", "school year"), MeetsAtMost.of("4", "calendar year")),
                Arguments.of(MeetsAtLeastEvery.of("11", "weeks"), MeetsAtMost.of("4", "school year")),
                Arguments.of(MeetsAtLeastEvery.of("3", "months"), MeetsAtMost.of("4", "calendar year")),
                Arguments.of(CirculatedAhead.agenda("25"), HeldWithin.of("14")));
    }

    @ParameterizedTest
    @MethodSource
    void just_fitting(Obligation<?> one, Obligation<?> other) {
        assertThat(one.conflictsWith(other)).isFalse();
        assertThat(other.conflictsWith(one)).isFalse();
    }

    @Test
    void nobody_can_say_yes_and_no() {
        Obligation<?> yes = EverybodySays.of("everyone invited", "yes", "Q-FUN");
        assertThat(yes.conflictsWith(EverybodySays.of("everyone invited", "no", "Q-FUN")))
                .isTrue();
        assertThat(yes.conflictsWith(EverybodySays.of("everyone invited", "no", "Q-PACE")))
                .isFalse();
    }
}
