package org.charterrules.drools.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.model.Group;
import org.charterrules.model.NoticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What sentences mean, and what is said of those that cannot be understood. */
class SentencesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Moments MEETING = new Moments(
            LONDON,
            ZonedDateTime.parse("2026-06-09T10:00+01:00[Europe/London]"),
            ZonedDateTime.parse("2026-06-09T12:00+01:00[Europe/London]"));

    private final ScenarioSteps steps = new ScenarioSteps();

    @ParameterizedTest
    @CsvSource({
        "on 1 June 2026, 2026-06-01T08:00:00Z",
        "on Monday 1 June 2026 at 12 midnight, 2026-05-31T23:00:00Z",
        "at 12 midday on 1 June 2026, 2026-06-01T11:00:00Z",
        "1 June 2026 at 12:01pm, 2026-06-01T11:01:00Z",
        "1 June 2026 at 12:01am, 2026-05-31T23:01:00Z",
        "25 days before the meeting, 2026-05-15T08:00:00Z",
        "2 weeks before the meeting at 11:59:59pm, 2026-05-26T22:59:59Z",
        "a month after the meeting, 2026-07-09T08:00:00Z",
        "the day after the meeting at 2:30pm, 2026-06-10T13:30:00Z",
        "on the day of the meeting at 9:59am, 2026-06-09T08:59:00Z",
        "when the meeting starts, 2026-06-09T09:00:00Z",
        "1 second before the meeting ends, 2026-06-09T10:59:59Z",
        "on 25 October 2026 at 1:30am BST, 2026-10-25T00:30:00Z",
        "on 25 October 2026 at 1:30am GMT, 2026-10-25T01:30:00Z"
    })
    void a_point_in_time_is_read_by_the_clocks_of_the_meeting(String phrase, String instant) {
        assertThat(MEETING.instant(phrase)).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on Monday 9 June 2026 | 9 June 2026 is a Tuesday, not a Monday. Maybe correct one of them.",
                "on 31 June 2026 | '31 June 2026' is not a date. Maybe write it like Tuesday 9 June 2026.",
                "on 9 Juni 2026 | '9 Juni 2026' is not a date. Maybe write it like Tuesday 9 June 2026.",
                "on 9 June 2026 at 12pm | '12pm' is not a time of day. Maybe write it like 10am, 2:30pm, 12 midday or 12 midnight.",
                "on 9 June 2026 at 13:30pm | '13:30pm' is not a time of day. Maybe write it like 10am, 2:30pm, 12 midday or 12 midnight.",
                "on 29 March 2026 at 1:30am | There is no 1:30am on 29 March 2026: the clocks go forward then.",
                "on 25 October 2026 at 1:30am | 1:30am comes twice on 25 October 2026, because the clocks go back. "
                        + "Maybe write 1:30am BST or 1:30am GMT.",
                "on 9 June 2026 at 10am GMT | The clocks are not on GMT on 9 June 2026. Maybe leave GMT out.",
                "48 hours before the meeting | From where are 48 hours counted? "
                        + "Maybe write: 48 hours before the meeting starts.",
                "next week | 'next week' is not a point in time. "
                        + "Maybe write it like 1 June 2026 at 9am, or 25 days before the meeting.",
            })
    void a_time_that_cannot_be_right_is_refused(String phrase, String message) {
        assertThatThrownBy(() -> MEETING.at(phrase))
                .isInstanceOf(ScenarioException.class)
                .hasMessage(message);
    }

    @Test
    void people_are_told_apart_by_what_they_are_called() {
        CaseTree tree = new CaseTree();
        People people = new People(tree, null);

        people.introduce("two parents, a young person and a health professional X9");

        assertThat(people.find("everyone")).containsExactly("P1", "P2", "P3", "X9");
        assertThat(people.find("everyone but P2 and X9")).containsExactly("P1", "P3");
        assertThat(people.find("the second parent")).containsExactly("P2");
        assertThat(people.find("the young person and the professionals")).containsExactly("P3", "X9");
        assertThat(people.find("the parents, carers, children or young people")).containsExactly("P1", "P2", "P3");
        assertThat(people.find("\"SCHOOL\" and P1")).containsExactly("SCHOOL", "P1");
        assertThat(people.find("nobody")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P7 | Who is 'P7'? The people of this story are P1, P2. Maybe write P1, the first parent, or everyone.",
                "the parent | Which one is the parent? There are 2: P1, P2. Maybe write the first parent.",
                "the third parent | There is no third parent. There are only 2.",
                "the child | There is nobody who is child in this story.",
                "the vicar | Who is 'the vicar'? The people of this story are P1, P2. "
                        + "Maybe write P1, the first parent, or everyone."
            })
    void somebody_who_is_not_in_the_story_is_refused(String phrase, String message) {
        People people = new People(new CaseTree(), null);
        people.introduce("two parents");

        assertThatThrownBy(() -> people.find(phrase))
                .isInstanceOf(ScenarioException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @EnumSource
    void people_of_every_group_have_a_name(Group group) {
        List<String> named = Arrays.stream(GroupNoun.values())
                .filter(noun -> noun.groups() != null && noun.groups().contains(group.name()))
                .map(GroupNoun::one)
                .toList();

        assertThat(named).isNotEmpty();
        assertThat(GroupNoun.ONE.split("\\|")).containsAll(named);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_notice_has_a_name(NoticeKind kind) {
        assertThat(Notices.ANY.split("\\|")).anyMatch(noun -> Notices.isOfKind(Map.of("kind", kind.name()), noun));
    }

    @Test
    void a_field_that_there_is_not_is_refused_with_those_there_are() {
        meeting();

        assertThatThrownBy(() -> steps.fieldIs("colour", "the meeting", "red"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageStartingWith("There is no field 'colour' here. Maybe one of: id, kind, status, schedule,");
    }

    @Test
    void a_value_that_a_field_cannot_have_is_refused_with_those_it_can() {
        meeting();

        assertThatThrownBy(() -> steps.fieldIs("kind", "the meeting", "party"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageStartingWith("'party' is not one of: co production group, consultation,");
    }

    @Test
    void the_number_of_a_part_must_be_the_next_one() {
        meeting();

        assertThatThrownBy(() -> steps.fieldIs("agenda[3].kind", "the meeting", "decision"))
                .isInstanceOf(ScenarioException.class)
                .hasMessage("There is no agenda[3]. The next one is agenda[1].");
    }

    @Test
    void a_story_that_does_not_hold_together_is_refused() {
        meeting();
        steps.aView("view", null, null, "D7", null);
        steps.nothingOnRecord("decisions");

        assertThatThrownBy(() -> steps.isChecked("on 1 June 2026"))
                .isInstanceOf(ScenarioException.class)
                .hasMessage("This story does not hold together: "
                        + "/feedback/0/decisionId: There is no decision 'D7' in this case file.");
    }

    @Test
    void what_was_not_expected_is_shown_with_its_explanation() {
        meeting();
        steps.isChecked("on 1 June 2026");

        assertThatThrownBy(() -> steps.clauseIs("HOU-7.2a", "violated", null))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("Expected HOU-7.2a to be violated, but it is satisfied.\n\nHOU-7.2a  KEPT")
                .hasMessageContaining("The meeting is planned for Tuesday 9 June 2026, 10am to 12 midday.")
                .hasMessageContaining("hounslow-send/rules.dslr");
    }

    @Test
    void every_expectation_can_fail() {
        meeting();
        steps.isChecked("on 1 June 2026");
        steps.clauseIs("HOU-7.2a", "satisfied", null);

        fails(() -> steps.clauseIsUnknownBecause("HOU-7.2a", null, "end", "the meeting"), "to be unknown");
        fails(() -> steps.isDueBy("2 June 2026"), "to be due by Tuesday 2 June 2026, but it has no date");
        fails(() -> steps.explanationSays("9am"), "to say '9am'");
        fails(() -> steps.itNames("P1"), "to name P1");
        fails(() -> steps.itDoesNotName("M1"), "not to name M1");
        fails(() -> steps.itCountsAs("should"), "to count as should, but it counts as must");
        fails(steps::canBePutRight, "to have a remedy");
        fails(steps::cannotBePutRight, "to be broken for good");
    }

    @Test
    void the_missing_field_must_be_the_one_that_is_named() {
        meeting();
        steps.fieldIs("end", "the meeting", "not recorded");
        steps.isChecked("on 1 June 2026");

        fails(
                () -> steps.clauseIsUnknownBecause("HOU-7.2a", null, "start", "the meeting"),
                "but what is not on record is: when meeting M1 ends");
        steps.clauseIsUnknownBecause("HOU-7.2a", null, "end", "the meeting");
    }

    @Test
    void only_the_charters_of_the_checker_are_checked() {
        ScenarioSteps ofHounslow = new ScenarioSteps(DroolsCharterChecker.of("hounslow-send"));
        ofHounslow.aMeeting(null, null, "a parent", "9 June 2026", "10am", "12 midday");
        ofHounslow.isChecked("on 1 June 2026");

        ofHounslow.clauseIs("HOU-7.2a", "satisfied", null);
        assertThatThrownBy(() -> ofHounslow.clauseIs("HS-C10a", "pending", null))
                .isInstanceOf(ScenarioException.class)
                .hasMessage("There is no clause HS-C10a in these charters.");
    }

    private static void fails(ThrowingCallable step, String message) {
        assertThatThrownBy(step).isInstanceOf(AssertionError.class).hasMessageContaining(message);
    }

    private void meeting() {
        steps.aMeeting(null, null, "a parent", "9 June 2026", "10am", "12 midday");
    }
}
