package org.charterrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.charterrules.finding.FactType;
import org.charterrules.finding.OpenQuestion;
import org.charterrules.finding.Question;
import org.charterrules.model.Meeting;
import org.charterrules.model.Schedule;
import org.junit.jupiter.api.Test;

class QuestionSheetTest {
    private static final ZonedDateTime START = ZonedDateTime.parse("2026-06-09T10:00+01:00[Europe/London]");
    private static final Meeting MEETING =
            Meeting.of("M1").schedule(Schedule.of(START, START.plusHours(2))).build();

    private static OpenQuestion open(String question, FactType about, String aboutId, String... people) {
        return new OpenQuestion(new Question(question), about, aboutId, "M1", Set.of(people));
    }

    private static List<OpenQuestion> some() {
        return List.of(
                open("Q-RESPECT", FactType.MEETING, "M1", "P1", "P2"),
                open("Q-LEARNED", FactType.MEETING, "M1"),
                open("Q-REALISTIC", FactType.ACTION, "A1", "P1"));
    }

    @Test
    void each_person_gets_the_questions_of_that_person_and_no_others() {
        assertThat(QuestionSheet.of(MEETING, some()).text()).isEqualTo("""
                        Questions about meeting M1 on Tuesday 9 June 2026 at 10am
                        Nobody has to answer. Please write nothing about other people that they would not want others to know.

                        For P1

                          Were you treated with respect?
                          [ ] Yes    [ ] Partly    [ ] No    [ ] Not sure

                          About action A1: Is this outcome worthwhile, and can it be reached?
                          [ ] Yes    [ ] Partly    [ ] No    [ ] Not sure

                        For P2

                          Were you treated with respect?
                          [ ] Yes    [ ] Partly    [ ] No    [ ] Not sure

                        For anybody: one answer is enough

                          What did we learn?
                          ________________________________________________________________________
                        """);
    }

    @Test
    void the_page_needs_nothing_else_and_runs_nothing() {
        String html = QuestionSheet.of(MEETING, some()).html();

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
                .contains("<h2>For P1</h2>", "<h2>For P2</h2>", "size: A4", "default-src 'none'")
                .doesNotContain("<script", "http://", "https://", "src=", "href=");
        assertThat(html.split("class=\"box\"")).hasSize(13);
    }

    @Test
    void ids_are_escaped() {
        OpenQuestion hostile = open("Q-<b>", FactType.MEETING, "M1", "<script>alert(\"1\")</script>&'");

        assertThat(QuestionSheet.of(MEETING, List.of(hostile)).html())
                .contains("For &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;", "<p>Q-&lt;b&gt;</p>")
                .doesNotContain("<script");
    }

    @Test
    void the_order_of_the_questions_does_not_show() {
        List<OpenQuestion> reversed = new ArrayList<>(some());
        Collections.reverse(reversed);

        assertThat(QuestionSheet.of(MEETING, reversed).html())
                .isEqualTo(QuestionSheet.of(MEETING, some()).html());
    }

    @Test
    void a_sheet_without_questions_says_so_and_other_meetings_are_left_out() {
        OpenQuestion other = new OpenQuestion(new Question("Q-RESPECT"), FactType.MEETING, "M2", "M2", Set.of("P1"));

        assertThat(QuestionSheet.of(MEETING, List.of(other)).text())
                .endsWith("Nothing is left to ask about this meeting.\n");
    }
}
