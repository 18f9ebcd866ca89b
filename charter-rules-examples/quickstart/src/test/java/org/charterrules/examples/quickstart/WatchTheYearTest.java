package org.charterrules.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.check.CharterChecker;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Verdict;
import org.junit.jupiter.api.Test;

class WatchTheYearTest {
    private static final Instant START = Instant.parse("2026-06-01T09:00:00Z");
    private static final CharterChecker CHECKER = DroolsCharterChecker.of("hounslow-send");

    @Test
    void each_promise_is_printed_on_the_day_a_check_first_finds_it_broken() throws IOException {
        List<String> printed = printed().lines().toList();
        List<String> expected = new ArrayList<>();
        for (int day = 1; day <= 30; day++) {
            Instant now = START.plus(Duration.ofDays(day));
            Set<String> broken = broken(now);
            broken.removeAll(broken(now.minus(Duration.ofDays(1))));
            broken.forEach(one -> expected.add(now + " broken: " + one));
        }
        assertThat(expected).isNotEmpty();
        assertThat(printed.subList(1, printed.size())).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void what_falls_due_first_is_what_a_check_finds_pending_with_the_earliest_date() throws IOException {
        Finding first = CHECKER.check(Year.caseFile(), START).with(Verdict.PENDING).stream()
                .filter(finding -> finding.actBy() != null)
                .min((one, other) -> one.actBy().compareTo(other.actBy()))
                .orElseThrow();
        assertThat(printed().lines().findFirst().orElseThrow())
                .contains("date=" + first.actBy(), "clauseId=" + first.clause().id());
    }

    private static Set<String> broken(Instant asOf) {
        Set<String> broken = new TreeSet<>();
        CHECKER.check(Year.caseFile(), asOf)
                .with(Verdict.VIOLATED)
                .forEach(finding -> broken.add(finding.clause().id() + ", meeting " + finding.meetingId()));
        return broken;
    }

    private static String printed() throws IOException {
        PrintStream console = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            WatchTheYear.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
