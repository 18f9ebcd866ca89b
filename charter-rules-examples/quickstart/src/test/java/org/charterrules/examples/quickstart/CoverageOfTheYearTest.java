package org.charterrules.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.charterrules.charter.Fit;
import org.charterrules.charter.Testing;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;
import org.junit.jupiter.api.Test;

class CoverageOfTheYearTest {
    private static final Report REPORT = Year.report();

    @Test
    void every_direct_clause_is_kept_missed_and_left_open_at_least_once() {
        Map<String, Set<Verdict>> verdicts = new TreeMap<>();
        for (Finding finding : REPORT.findings()) {
            if (finding.clause().fit() == Fit.DIRECT) {
                verdicts.computeIfAbsent(finding.clause().id(), id -> EnumSet.noneOf(Verdict.class))
                        .add(finding.verdict());
            }
        }
        assertThat(verdicts).hasSize(26);
        assertThat(verdicts)
                .allSatisfy((clause, reached) ->
                        assertThat(reached).as(clause).contains(Verdict.SATISFIED, Verdict.VIOLATED, Verdict.UNKNOWN));
    }

    @Test
    void all_six_verdicts_occur() {
        assertThat(REPORT.counts())
                .hasSize(6)
                .allSatisfy((verdict, number) ->
                        assertThat(number).as(verdict.name()).isPositive());
    }

    @Test
    void most_of_what_applies_and_records_can_tell_is_in_order() {
        List<Finding> applicable = REPORT.findings().stream()
                .filter(finding -> finding.clause().testing() == Testing.BY_RECORDS)
                .filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
                .toList();
        long missedOrOpen = applicable.stream()
                .filter(finding -> finding.verdict() == Verdict.VIOLATED || finding.verdict() == Verdict.UNKNOWN)
                .count();
        assertThat(missedOrOpen).isLessThan(applicable.size() / 3);
    }

    @Test
    void the_year_has_at_least_twelve_meetings_and_twenty_five_people() {
        CaseFile year = Year.caseFile();
        assertThat(year.meetings()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(year.people()).hasSizeGreaterThanOrEqualTo(25);
    }
}
