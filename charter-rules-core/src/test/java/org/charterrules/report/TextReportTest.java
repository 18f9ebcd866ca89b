package org.charterrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Interpretations;
import org.charterrules.finding.Report;
import org.junit.jupiter.api.Test;

class TextReportTest {
    @Test
    void signs_are_counted_on_a_line_of_their_own() {
        String text = TextReport.of(SmallReports.everything(), finding -> false, TextReport.Paint.PLAIN);
        assertThat(text)
                .contains(
                        "  kept 1 \u00b7 broken 4 \u00b7 excused 1 \u00b7 still to do 1 \u00b7 not known 1"
                                + " \u00b7 does not apply 1\n",
                        "  Signs only: nothing found against it 2 \u00b7 something found against it 1 \u00b7 excused 0");
    }

    @Test
    void there_is_no_line_for_signs_where_there_are_none() {
        String text = TextReport.of(SmallReports.allKept(), finding -> true, TextReport.Paint.PLAIN);
        assertThat(text).contains("kept 1", "HOU-7.2a  KEPT").doesNotContain("Signs only");
    }

    @Test
    void what_nothing_was_found_against_is_never_called_kept_or_satisfied() {
        String text = TextReport.of(SmallReports.onlySigns(), finding -> true, TextReport.Paint.PLAIN);
        assertThat(text)
                .contains("HOU-9.1   NOTHING FOUND AGAINST IT must", "What that shows", "kept 0")
                .doesNotContain("SATISFIED", "KEPT", "Why it is kept");
    }

    @Test
    void a_verdict_is_put_as_in_the_summary() {
        String text = TextReport.of(SmallReports.everything(), finding -> true, TextReport.Paint.PLAIN);
        assertThat(text)
                .contains("HOU-7.4b  DOES NOT APPLY  must ", "HOU-7.4b  STILL TO DO     must ", "HOU-7.2a  EXCUSED ")
                .doesNotContain("NOT_APPLICABLE", "PENDING");
    }

    @Test
    void a_label_that_is_wider_than_its_column_has_a_line_of_its_own() {
        String text = TextReport.of(SmallReports.everything(), finding -> true, TextReport.Paint.PLAIN);
        assertThat(text).contains("  Why it does not apply\n                    The meeting is not cancelled.\n");
    }

    @Test
    void what_has_to_be_done_before_a_time_is_not_left_until_the_end_of_that_day() {
        String text = TextReport.of(SmallReports.beforeItBegins(), finding -> true, TextReport.Paint.PLAIN);
        assertThat(text).contains("To put it right   Do this before Tuesday 9 June 2026 at 10am.\n");
    }

    @Test
    void people_who_are_to_be_told_the_same_are_named_in_one_sentence() {
        String text = TextReport.of(SmallReports.toTellTwoPeople(), finding -> true, TextReport.Paint.PLAIN);
        assertThat(text.replaceAll("\\s+", " "))
                .contains("Before the meeting begins on Tuesday 9 June 2026 at 10am, tell P1 and P2 that these people"
                        + " will be there: P1 and P2. To put it right");
    }

    @Test
    void no_title_and_no_place_steers_the_terminal() {
        Charter charter =
                new Charter("x", "T\u001B[31m", "P\u202Etrohs", "P", "E", null, Interpretations.DEFAULTS, List.of());
        Report report = new Report(
                SmallReports.allKept().caseFile(), Instant.EPOCH, List.of(charter), List.of(), Map.of(), List.of());

        assertThat(TextReport.of(report, finding -> true, TextReport.Paint.PLAIN))
                .contains("T\uFFFD[31m (x, P\uFFFDtrohs)");
    }
}
