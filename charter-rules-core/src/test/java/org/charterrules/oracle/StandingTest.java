package org.charterrules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.charterrules.charter.Interpretations;
import org.charterrules.check.CharterChecker;
import org.charterrules.check.RuleBasedChecker;
import org.charterrules.check.Standing;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;
import org.charterrules.monitor.CharterMonitor;

/** For how long verdicts stand, held against checks at other times; for every clause that has a rule. */
class StandingTest {
    private static final CharterChecker CHECKER = new RuleBasedChecker(PlainRules.all(), Interpretations.DEFAULTS);

    @Provide
    Arbitrary<CaseFiles.Case> cases() {
        return CaseFiles.cases();
    }

    @Property(tries = 30)
    void law_verdicts_stand_until_the_instant_that_is_told(
            @ForAll("cases") CaseFiles.Case one,
            @ForAll @IntRange(max = 60) int daysEarlier,
            @ForAll @IntRange(max = 1_000) int part) {
        Instant asOf = one.asOf().minus(Duration.ofDays(daysEarlier));
        Standing standing = CHECKER.standing(one.caseFile(), asOf);
        Map<String, Verdict> verdicts = verdicts(standing.report());
        assertThat(verdicts).isEqualTo(verdicts(one.caseFile(), asOf));
        Instant until = standing.until() == null ? asOf.plus(Duration.ofDays(4_000)) : standing.until();
        Duration span = Duration.between(asOf, until).minusNanos(1);
        Instant between = asOf.plus(span.dividedBy(1_000).multipliedBy(part));
        assertThat(verdicts(one.caseFile(), between)).isEqualTo(verdicts);
        assertThat(verdicts(one.caseFile(), until.minusNanos(1))).isEqualTo(verdicts);
    }

    @Property(tries = 10)
    void law_a_monitor_gives_the_verdicts_of_a_check_at_any_time(
            @ForAll("cases") CaseFiles.Case one,
            @ForAll("cases") CaseFiles.Case other,
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 2_000_000) Integer> steps) {
        List<CaseFile> files =
                List.of(one.caseFile().withId("one"), other.caseFile().withId("other"));
        Instant clock = one.asOf().minus(Duration.ofDays(30));
        CharterMonitor monitor = new CharterMonitor(CHECKER, clock);
        Map<String, Verdict> told = new TreeMap<>();
        monitor.listen(change -> change.verdicts().forEach(verdict -> {
            String cell = change.caseFileId() + " " + verdict.clauseId() + " " + verdict.meetingId();
            assertThat(told.get(cell)).isEqualTo(verdict.before());
            told.put(cell, verdict.after());
        }));
        files.forEach(monitor::put);
        List<Integer> all = new ArrayList<>(steps);
        all.add(40_000_000);
        for (int step : all) {
            clock = clock.plusSeconds(step);
            monitor.advanceTo(clock);
            Map<String, Verdict> fresh = new TreeMap<>();
            for (CaseFile file : files) {
                verdicts(file, clock).forEach((cell, verdict) -> fresh.put(file.id() + " " + cell, verdict));
            }
            assertThat(told).isEqualTo(fresh);
        }
    }

    private static Map<String, Verdict> verdicts(CaseFile file, Instant asOf) {
        return verdicts(CHECKER.check(file, asOf));
    }

    private static Map<String, Verdict> verdicts(Report report) {
        assertThat(report.errors()).isEmpty();
        Map<String, Verdict> verdicts = new TreeMap<>();
        report.findings()
                .forEach(finding -> verdicts.put(finding.clause().id() + " " + finding.meetingId(), finding.verdict()));
        return verdicts;
    }
}
