package org.charterrules.drools.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.charterrules.finding.Verdict;
import org.charterrules.model.HouseFigure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** OH-K1a and OH-L0: notes and the checklist within the time that the house allows. */
class AfterwardsTest {
    /** One question on each topic. */
    static final List<String> TOPICS =
            List.of("Q-ACHIEVED", "Q-OUTCOMES", "Q-FELT", "Q-RESPECT", "Q-ACCESSIBLE", "Q-REWARD-CLEAR", "Q-CHANGE");

    @ParameterizedTest
    @CsvSource({"2026-06-23T11:59:59, PENDING", "2026-06-23T12:00:00, VIOLATED"})
    void notes_are_still_to_come_until_the_14_days_of_the_house_are_over(String asOf, Verdict expected) {
        Records given = Records.ofMeetingOn("2026-06-09").held().within(HouseFigure.NOTES_WITHIN, 14);

        Verdict verdict = given.verdict("OH-K1a", asOf);

        assertThat(verdict).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-03T11:59:59, PENDING", "2026-11-03T12:00:00, VIOLATED"})
    void the_14_days_of_the_house_end_at_the_same_local_time_after_the_clocks_go_back(String asOf, Verdict expected) {
        Records given = Records.ofMeetingOn("2026-10-20").held().within(HouseFigure.NOTES_WITHIN, 14);

        Verdict verdict = given.verdict("OH-K1a", asOf);

        assertThat(verdict).isEqualTo(expected);
    }

    @Test
    void answers_on_all_seven_topics_keep_the_promise() {
        Records given = answered(TOPICS);

        Verdict verdict = given.verdict("OH-L0");

        assertThat(verdict).isEqualTo(Verdict.SATISFIED);
    }

    @ParameterizedTest
    @FieldSource("TOPICS")
    void answers_on_six_of_the_topics_do_not(String unanswered) {
        Records given =
                answered(TOPICS.stream().filter(one -> !one.equals(unanswered)).toList());

        Verdict verdict = given.verdict("OH-L0");

        assertThat(verdict).isEqualTo(Verdict.VIOLATED);
    }

    private static Records answered(List<String> questions) {
        Records given = Records.ofMeetingOn("2026-06-09").held().within(HouseFigure.CHECKLIST_WITHIN, 7);
        questions.forEach(question -> given.answered(question, "2026-06-10T09:00"));
        return given;
    }
}
