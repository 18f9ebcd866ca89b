package org.charterrules.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.charterrules.finding.Report;
import org.charterrules.report.TextReport;
import org.junit.jupiter.api.Test;

class QuickstartTest {
    @Test
    void the_quickstart_prints_every_violation_of_the_charter_and_nothing_else() throws IOException {
        Report report = Year.report();
        List<String> expected = report.violations().stream()
                .filter(finding -> finding.charter().id().equals("hounslow-send"))
                .map(finding -> TextReport.of(report, finding) + "\n")
                .toList();
        assertThat(expected).hasSize(10);
        assertThat(printed().replace("\r\n", "\n")).isEqualTo(String.join("", expected));
    }

    private static String printed() throws IOException {
        PrintStream console = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(console);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
