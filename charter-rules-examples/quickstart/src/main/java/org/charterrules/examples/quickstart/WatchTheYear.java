package org.charterrules.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.finding.Verdict;
import org.charterrules.json.CaseFileJson;
import org.charterrules.monitor.CaseFileChange;
import org.charterrules.monitor.CharterMonitor;

/** Watches over the made-up group through a month and prints which promises are broken on the way. */
public final class WatchTheYear {
    private static final Instant START = Instant.parse("2026-06-01T09:00:00Z");
    private static final int DAYS = 30;

    private WatchTheYear() {}

    /**
     * Prints what falls due first, and then each promise as it is broken.
     *
     * @param args not used
     * @throws IOException if the case file cannot be read
     */
    public static void main(String[] args) throws IOException {
        try (InputStream year = WatchTheYear.class.getResourceAsStream("/parents-voice-2026.json")) {
            CharterMonitor monitor = new CharterMonitor(DroolsCharterChecker.of("hounslow-send"), START);
            monitor.put(CaseFileJson.read(year));
            monitor.listen(WatchTheYear::print);
            System.out.println("Due first: " + monitor.nextDue());
            for (int day = 1; day <= DAYS; day++) {
                monitor.advanceTo(START.plus(Duration.ofDays(day)));
            }
        }
    }

    private static void print(CaseFileChange change) {
        change.verdicts().stream()
                .filter(verdict -> verdict.after() == Verdict.VIOLATED)
                .forEach(verdict -> System.out.println(
                        change.at() + " broken: " + verdict.clauseId() + ", meeting " + verdict.meetingId()));
    }
}
