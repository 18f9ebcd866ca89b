package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.charterrules.obligation.Series.came;

import java.util.Set;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.Answer;
import org.charterrules.model.Attendance;
import org.charterrules.model.FeedbackItem;
import org.charterrules.model.FeedbackItemBuilder;
import org.charterrules.model.Group;
import org.charterrules.model.Participant;
import org.charterrules.subject.Truth;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private static final EverybodySays RESPECTED = EverybodySays.of("everyone invited", "yes", "Q-RESPECT");
    private static final EverybodySays FAMILIES = EverybodySays.of("family members", "yes", "Q-RESPECT");

    private static Judgement respected(Series series) {
        return RESPECTED.judge(series.meeting(0));
    }

    private static Series two() {
        return Series.ofOne(came("P1"), came("P2"))
                .knowing("P1", Group.PARENT_CARER)
                .knowing("P2", Group.HEALTH);
    }

    @Test
    void it_is_kept_when_everybody_who_came_says_yes() {
        Judgement found = respected(two().says("P1", Answer.YES).says("P2", Answer.YES));

        assertThat(found.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(found.found().get(0).says().values().subList(1, 6)).containsExactly(2, 0, 0, 0, 0);
    }

    @Test
    void one_no_breaks_it_and_there_is_no_remedy_but_to_talk() {
        Judgement found = respected(two().says("P1", Answer.YES).says("P2", Answer.NO));

        assertThat(found.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(found.remedies()).isEmpty();
        assertThat(found.advice()).isNotEmpty();
        assertThat(found.subjectIds()).containsExactly("M1");
    }

    @Test
    void a_no_without_a_name_breaks_it_too() {
        assertThat(respected(two().says(null, Answer.NO)).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void silence_partly_and_not_sure_leave_it_open_with_the_tally() {
        Judgement silent = respected(two().says("P1", Answer.YES));
        Judgement partly = respected(two().says("P1", Answer.PARTLY).says("P2", Answer.NOT_SURE));

        assertThat(silent.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(silent.missing()).extracting("field").containsExactly("attestations");
        assertThat(silent.found().get(0).says().values().subList(1, 6)).containsExactly(1, 0, 0, 0, 1);
        assertThat(partly.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(partly.found().get(0).says().values().subList(1, 6)).containsExactly(0, 1, 0, 1, 0);
    }

    @Test
    void who_was_absent_need_not_answer_but_who_may_have_come_must() {
        Participant absent = came("P2").withAttendance(Attendance.APOLOGIES);
        Participant perhaps = came("P2").withAttendance(Attendance.INVITED);

        Judgement without = respected(Series.ofOne(came("P1"), absent).says("P1", Answer.YES));
        Judgement doubtful = respected(Series.ofOne(came("P1"), perhaps).says("P1", Answer.YES));

        assertThat(without.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(doubtful.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(doubtful.missing()).extracting("field").contains("attendance");
    }

    @Test
    void nobody_there_is_nobody_to_be_asked() {
        Participant absent = came("P1").withAttendance(Attendance.ABSENT);

        assertThat(respected(Series.ofOne(absent)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void an_answer_of_tomorrow_has_not_been_given() {
        Series series = Series.ofOne(came("P1"))
                .answer("T1", "Q-RESPECT", "M1", "P1", Answer.NO, null, "2026-06-21")
                .says("P1", Answer.YES);

        assertThat(respected(series).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void the_latest_answer_of_a_person_counts_and_at_one_instant_the_gravest() {
        Series changed = Series.ofOne(came("P1"))
                .says("P1", Answer.NO)
                .answer("T9", "Q-RESPECT", "M1", "P1", Answer.YES, null, "2026-06-11");
        Series both = Series.ofOne(came("P1")).says("P1", Answer.YES).says("P1", Answer.NO);
        Series mild = Series.ofOne(came("P1")).says("P1", Answer.YES).says("P1", Answer.PARTLY);

        assertThat(respected(changed).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(respected(both).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(respected(mild).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void an_undated_answer_counts_unless_it_contradicts_another() {
        Series alone = Series.ofOne(came("P1")).answer("T1", "Q-RESPECT", "M1", "P1", Answer.NO, null, null);
        Series torn = Series.ofOne(came("P1"))
                .says("P1", Answer.NO)
                .answer("T9", "Q-RESPECT", "M1", "P1", Answer.YES, null, null);

        assertThat(respected(alone).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(respected(torn).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(respected(torn).missing()).extracting("field").contains("answeredAt");
    }

    @Test
    void an_answer_that_ticks_nothing_is_named() {
        Judgement found = respected(Series.ofOne(came("P1")).says("P1", null));

        assertThat(found.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(found.missing()).extracting("field").contains("answer");
    }

    @Test
    void a_question_for_families_does_not_hear_professionals() {
        Series series = two().says("P1", Answer.YES).says("P2", Answer.NO);

        assertThat(FAMILIES.judge(series.meeting(0)).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(FAMILIES.judge(two().says("P1", Answer.NO).meeting(0)).verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_question_for_families_leaves_a_nameless_no_open_if_others_were_there() {
        Judgement mixed = FAMILIES.judge(
                two().says("P1", Answer.YES).says(null, Answer.NO).meeting(0));
        Series alone = Series.ofOne(came("P1")).knowing("P1", Group.CHILD);

        assertThat(mixed.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(mixed.missing()).extracting("field").contains("respondentId");
        assertThat(FAMILIES.judge(alone.says(null, Answer.NO).meeting(0)).verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void whose_group_is_not_known_is_named() {
        Judgement found =
                FAMILIES.judge(Series.ofOne(came("P1")).says("P1", Answer.NO).meeting(0));

        assertThat(found.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(found.missing()).extracting("field").contains("groups");
    }

    @Test
    void a_reversed_question_hopes_for_no() {
        EverybodySays fairly = EverybodySays.of("everyone invited", "no", "Q-RESPECT");

        assertThat(fairly.judge(Series.ofOne(came("P1")).says("P1", Answer.NO).meeting(0))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(fairly.judge(Series.ofOne(came("P1")).says("P1", Answer.YES).meeting(0))
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void nobody_can_be_hoped_to_say_perhaps() {
        assertThatThrownBy(() -> EverybodySays.of("everyone invited", "partly", "Q-RESPECT"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_majority_is_more_than_half_of_those_asked() {
        Series half = two().says("P1", Answer.YES).reading(Reading.MAJORITY);
        Series against = two().says("P1", Answer.NO).reading(Reading.MAJORITY);
        Series most = Series.ofOne(came("P1"), came("P2"), came("P3"))
                .says("P1", Answer.YES)
                .says("P2", Answer.YES)
                .says("P3", Answer.NO)
                .reading(Reading.MAJORITY);

        assertThat(respected(half).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(respected(against).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(respected(most).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void silence_does_not_matter_where_only_respondents_count() {
        Series one = two().says("P1", Answer.YES);
        EverybodySays whoAnswers = EverybodySays.whoAnswers("yes", "Q-RESPECT");

        assertThat(whoAnswers.judge(one.meeting(0)).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(whoAnswers.judge(two().meeting(0)).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(whoAnswers.judge(two().says("P1", Answer.PARTLY).meeting(0)).verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(respected(one.reading(Reading.RESPONDENTS_ONLY)).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void one_answer_in_words_is_enough_and_blank_ones_are_none() {
        SomebodyTells learned = SomebodyTells.of("Q-LEARNED");
        Series told = two().answer("T1", "Q-LEARNED", "M1", null, null, "More breaks.", "2026-06-10");
        Series blank = two().answer("T1", "Q-LEARNED", "M1", "P1", Answer.YES, " ", "2026-06-10");

        assertThat(learned.judge(told.meeting(0)).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(learned.judge(blank.complete().meeting(0)).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(learned.judge(two().meeting(0)).missing())
                .extracting("field")
                .containsExactly("attestations");
    }

    @Test
    void the_words_of_an_answer_are_never_shown() {
        Series told = two().answer("T1", "Q-LEARNED", "M1", null, null, "SECRET", "2026-06-10");

        assertThat(SomebodyTells.of("Q-LEARNED").judge(told.meeting(0)).toString())
                .doesNotContain("SECRET");
    }

    @Test
    void everyone_who_agreed_to_an_action_is_asked_about_it() {
        AgreersSay realistic = AgreersSay.of("Q-REALISTIC");
        Series series = two();
        series.actions.add(Action.of("A1", "M1").agreedBy(Set.of("P1", "P2")).build());
        series.answer("T1", "Q-REALISTIC", "A1", "P1", Answer.YES, null, "2026-06-10");

        assertThat(realistic.judge(series.action()).verdict()).isEqualTo(Verdict.UNKNOWN);
        series.answer("T2", "Q-REALISTIC", "A1", "P2", Answer.YES, null, "2026-06-10");
        assertThat(realistic.judge(series.action()).verdict()).isEqualTo(Verdict.SATISFIED);
        series.actions.set(0, series.actions.get(0).withAgreedBy((Iterable<String>) null));
        assertThat(realistic.judge(series.action()).missing())
                .extracting("field")
                .contains("agreedBy");
    }

    @Test
    void an_action_can_be_asked_about_in_words() {
        Series series = two();
        series.actions.add(Action.of("A1", "M1").build());

        assertThat(ActionAnswered.of("Q-LEARNED").judge(series.action()).verdict())
                .isEqualTo(Verdict.UNKNOWN);
        series.answer("T1", "Q-LEARNED", "A1", null, null, "Ask first.", "2026-06-10");
        assertThat(ActionAnswered.of("Q-LEARNED").judge(series.action()).verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void the_giver_of_feedback_says_whether_the_reply_was_fair() {
        GiverSays fair = GiverSays.of("Q-FAIR");
        Series series = two();
        FeedbackItem item = new FeedbackItemBuilder()
                .id("F1")
                .meetingId("M1")
                .fromPersonId("P1")
                .build();
        series.feedback.add(item);

        assertThat(fair.judge(series.item()).verdict()).isEqualTo(Verdict.UNKNOWN);
        series.answer("T1", "Q-FAIR", "F1", "P1", Answer.YES, null, "2026-06-10");
        assertThat(fair.judge(series.item()).verdict()).isEqualTo(Verdict.SATISFIED);
        series.feedback.set(0, item.withFromPersonId(null));
        assertThat(fair.judge(series.item()).missing()).extracting("field").contains("fromPersonId");
    }

    @Test
    void somebody_says_no_is_not_known_where_an_answer_ticks_nothing() {
        Series series = two().answer("T1", "Q-TRULY-COPRODUCED", "M1", "P1", null, "Hm.", "2026-06-10");

        var condition = series.meeting(0).somebodySaysNoTo("Q-TRULY-COPRODUCED");

        assertThat(condition.truth()).isEqualTo(Truth.MAYBE);
        assertThat(condition.missing()).extracting("field").containsExactly("answer");
    }
}
