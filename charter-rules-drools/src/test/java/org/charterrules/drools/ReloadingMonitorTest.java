package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.charterrules.charter.Charter;
import org.charterrules.check.CharterChecker;
import org.charterrules.check.Standing;
import org.charterrules.drools.ReloadingCharterChecker.Reload;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.charterrules.json.CaseFileJson;
import org.charterrules.model.CaseFile;
import org.charterrules.monitor.CharterMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Case files that are watched over by rules that change meanwhile. */
class ReloadingMonitorTest {
    private static final Instant START = Instant.parse("2026-06-01T09:00:00Z");
    private static final int DAYS = 30;
    private static final CaseFile THREE_HOURS = CaseFileJson.read("""
        {"id": "c", "meetings": [{"id": "M1", "status": "BOOKED",
           "schedule": {"zone": "Europe/London", "start": "2026-06-09T10:00:00+01:00",
             "end": "2026-06-09T13:00:00+01:00"}}], "notices": []}
        """);
    private static final String SECOND_CLAUSE = """
          - id: MY-2
            locator: "2"
            says: "Not too short"
            modality: must
            tested: by records
            fit: direct
        """;
    private static final String SECOND_RULE = """

        rule "MY-2 Not too short"
        when
            there is a meeting
        then
            it lasts at least 1 hour
        end
        """;

    @TempDir
    private Path temp;

    /** Counts the checks of another checker. */
    private record Counting(CharterChecker checker, AtomicInteger checks) implements CharterChecker {
        static Counting of(CharterChecker checker) {
            return new Counting(checker, new AtomicInteger());
        }

        @Override
        public List<Charter> charters() {
            return checker.charters();
        }

        @Override
        public Report check(CaseFile caseFile, Instant asOf) {
            return standing(caseFile, asOf).report();
        }

        @Override
        public Standing standing(CaseFile caseFile, Instant asOf) {
            checks.incrementAndGet();
            return checker.standing(caseFile, asOf);
        }
    }

    private static void addClause(Path parent) {
        Packs.whole()
                .with("charter.yaml", Packs.CHARTER + SECOND_CLAUSE)
                .with("rules.dslr", Packs.RULES + SECOND_RULE)
                .folder(parent);
    }

    @Test
    void a_clause_that_comes_with_new_rules_is_watched_over_from_the_next_check() {
        Path pack = Packs.whole().folder(temp);
        try (ReloadingCharterChecker checker = ReloadingCharterChecker.of(pack).open()) {
            CharterMonitor monitor = new CharterMonitor(checker, START);
            List<String> told = new ArrayList<>();
            monitor.put(THREE_HOURS);
            monitor.listen(change -> change.verdicts()
                    .forEach(one -> told.add(one.clauseId() + " " + one.before() + " " + one.after())));

            addClause(temp);
            assertThat(checker.reload()).isEqualTo(Reload.CHANGED);
            assertThat(monitor.verdict("c", "MY-2", "M1")).isNull();

            monitor.put(THREE_HOURS);
            assertThat(monitor.verdict("c", "MY-2", "M1")).isEqualTo(Verdict.SATISFIED);

            Packs.whole().folder(temp);
            assertThat(checker.reload()).isEqualTo(Reload.CHANGED);
            monitor.update("c", caseFile -> caseFile);
            assertThat(monitor.verdict("c", "MY-1", "M1")).isEqualTo(Verdict.VIOLATED);
            assertThat(monitor.verdict("c", "MY-2", "M1")).isNull();
            assertThat(told).containsExactly("MY-2 null SATISFIED", "MY-2 SATISFIED null");
        }
    }

    @Test
    void moving_the_clock_costs_as_many_checks_as_with_rules_that_do_not_change() {
        Path pack = Packs.whole().folder(temp);
        try (ReloadingCharterChecker checker = ReloadingCharterChecker.of(pack)
                .beside(DroolsCharterChecker.of("hounslow-send"))
                .open()) {
            assertThat(checksInThirtyDays(checker))
                    .isEqualTo(checksInThirtyDays(checker.current()))
                    .isBetween(2, DAYS / 2);
        }
    }

    private static int checksInThirtyDays(CharterChecker checker) {
        Counting counting = Counting.of(checker);
        CharterMonitor monitor = new CharterMonitor(counting, START);
        monitor.put(THREE_HOURS);
        for (int hour = 1; hour <= DAYS * 24; hour++) {
            monitor.advanceTo(START.plus(Duration.ofHours(hour)));
        }
        return counting.checks().get();
    }
}
