package org.charterrules.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.json.CaseFileJson;
import org.charterrules.report.TextReport;

/** Checks a year of meetings of a made-up group against one charter and prints what was missed. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Prints every violation with its explanation.
     *
     * @param args not used
     * @throws IOException if the case file cannot be read
     */
    public static void main(String[] args) throws IOException {
        try (InputStream year = Quickstart.class.getResourceAsStream("/parents-voice-2026.json")) {
            Report report = DroolsCharterChecker.of("hounslow-send")
                    .check(CaseFileJson.read(year), Instant.parse("2026-10-12T09:00:00Z"));
            for (Finding finding : report.violations()) {
                System.out.println(TextReport.of(report, finding));
            }
        }
    }
}
