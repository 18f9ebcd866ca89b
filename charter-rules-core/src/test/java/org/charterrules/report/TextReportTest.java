package org.charterrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
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
        assertThat(text).contains("kept 1", "HOU-7.2a  SATISFIED").doesNotContain("Signs only");
    }

    @Test
    void what_nothing_was_found_against_is_never_called_kept_or_satisfied() {
        String text = TextReport.of(SmallReports.onlySigns(), finding -> true, TextReport.Paint.PLAIN);
        assertThat(text)
                .contains("HOU-9.1   NOTHING FOUND AGAINST IT must", "What that shows", "kept 0")
                .doesNotContain("SATISFIED", "Why it is kept");
    }

    @Test
    void a_report_does_not_change_with_the_lists_it_was_made_of() {
        Map<String, List<Clause>> notChecked = new HashMap<>(Map.of("x", new ArrayList<>()));
        Report report = new Report(
                SmallReports.allKept().caseFile(), Instant.EPOCH, List.of(), List.of(), notChecked, List.of());
        notChecked.get("x").add(null);
        notChecked.clear();

        assertThat(report.notChecked()).isEqualTo(Map.of("x", List.of()));
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
