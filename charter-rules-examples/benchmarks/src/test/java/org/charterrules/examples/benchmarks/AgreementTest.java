package org.charterrules.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final int MEETINGS = 1_000;
    private static final List<CaseFile> WORKLOAD =
            new Workload(Agreement.SEED).meetings(MEETINGS).toList();

    @Test
    void drools_as_usual_finds_the_same() {
        assertSame(new DroolsAsUsual());
    }

    @Test
    void hibernate_validator_finds_the_same() {
        try (HibernateValidator contender = new HibernateValidator()) {
            assertSame(contender);
        }
    }

    @Test
    void easy_rules_finds_the_same() {
        assertSame(new EasyRules());
    }

    @Test
    void evrete_finds_the_same() {
        try (Evrete contender = new Evrete()) {
            assertSame(contender);
        }
    }

    @Test
    void charter_rules_finds_the_same() {
        assertSame(new CharterRules());
    }

    private static <T> void assertSame(Contender<T> contender) {
        List<T> meetings = WORKLOAD.stream().map(contender::prepare).toList();
        List<Broken> expected = new HandWritten().checkAll(WORKLOAD);

        List<Broken> each = new ArrayList<>();
        meetings.forEach(meeting -> each.addAll(contender.check(meeting)));
        List<Broken> all = contender.checkAll(meetings);

        assertThat(sorted(each)).isEqualTo(sorted(expected));
        assertThat(sorted(all)).isEqualTo(sorted(expected));
    }

    private static List<Broken> sorted(List<Broken> broken) {
        return broken.stream()
                .sorted(Comparator.comparing(Broken::meetingId).thenComparing(Broken::promise))
                .toList();
    }

    @Test
    void charter_rules_gives_every_promise_of_every_meeting_one_settled_verdict() {
        CharterRules contender = new CharterRules();
        for (CaseFile meeting : WORKLOAD) {
            Report report = contender.report(meeting);

            assertThat(report.findings())
                    .extracting(finding -> finding.clause().id())
                    .containsExactlyInAnyOrderElementsOf(Promise.clauseIds());
            assertThat(report.findings())
                    .extracting(Finding::verdict)
                    .containsAnyOf(Verdict.SATISFIED, Verdict.VIOLATED)
                    .isSubsetOf(Verdict.SATISFIED, Verdict.VIOLATED);
        }
    }

    @Test
    void about_one_meeting_in_five_breaks_a_promise_and_each_promise_is_broken_by_some() {
        List<Broken> broken = new HandWritten().checkAll(WORKLOAD);

        Set<String> meetings = broken.stream().map(Broken::meetingId).collect(Collectors.toSet());
        Set<Promise> promises = broken.stream().map(Broken::promise).collect(Collectors.toSet());

        assertThat(meetings.size()).isBetween(MEETINGS * 16 / 100, MEETINGS * 24 / 100);
        assertThat(promises).containsExactlyInAnyOrder(Promise.values());
    }

    @Test
    void every_breach_breaks_one_promise() {
        Set<Breach> seen = Arrays.stream(Breach.values()).collect(Collectors.toSet());
        for (Breach breach : seen) {
            Workload.Plan plan = new Workload.Plan(1, new java.util.Random(1));
            breach.spoil(plan);

            assertThat(new HandWritten().check(plan.caseFile()))
                    .as(breach.name())
                    .hasSize(1);
        }
    }

    @Test
    void clean_meetings_break_nothing() {
        List<CaseFile> clean = new Workload(Agreement.SEED).clean(200).toList();

        assertThat(new HandWritten().checkAll(clean)).isEmpty();
        assertThat(new CharterRules().checkAll(clean)).isEmpty();
    }

    @Test
    void the_same_seed_gives_the_same_meetings() {
        assertThat(new Workload(5).meetings(50).toList())
                .isEqualTo(new Workload(5).meetings(50).toList())
                .isNotEqualTo(new Workload(6).meetings(50).toList());
    }

    @Test
    void a_series_holds_the_meetings_one_by_one_in_their_order() {
        List<CaseFile> apart = new Workload(5).meetings(30).toList();
        List<CaseFile> series = new Workload(5).series(3, 10).toList();

        assertThat(series.stream().flatMap(one -> one.meetings().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        apart.stream().flatMap(one -> one.meetings().stream()).toList());
        assertThat(series)
                .extracting(one -> one.notices().size(), one -> one.actions().size())
                .containsOnly(org.assertj.core.groups.Tuple.tuple(30, 20));
    }
}
