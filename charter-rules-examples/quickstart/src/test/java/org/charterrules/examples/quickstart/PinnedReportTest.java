package org.charterrules.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.charterrules.json.ReportJson;
import org.charterrules.report.TextReport;
import org.junit.jupiter.api.Test;

/** Every explanation of the year, word for word. */
class PinnedReportTest {
    private static final Path GOLDEN = Path.of("src/test/resources/report.txt");
    private static final String UPDATE = "charterrules.update-golden";

    @Test
    void every_explanation_of_what_is_broken_excused_or_to_do_reads_as_it_was_agreed() throws IOException {
        String text = text(Year.report());
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(GOLDEN, text);
        }
        assertThat(text)
                .as(
                        "The explanations differ from %s. Read the new ones aloud; if they are right, run the tests of"
                                + " this module with -D%s=true and commit the file.",
                        GOLDEN, UPDATE)
                .isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void the_report_is_the_same_byte_for_byte_in_another_language_and_time_zone() {
        byte[] here = bytes();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(bytes()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static byte[] bytes() {
        Report report = Year.report();
        return (text(report) + ReportJson.write(report)).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Report report) {
        return TextReport.of(report, PinnedReportTest::isToldInFull, TextReport.Paint.PLAIN);
    }

    /** What people read first: what is broken, excused or still to do. */
    private static boolean isToldInFull(Finding finding) {
        return Set.of(Verdict.VIOLATED, Verdict.EXCUSED, Verdict.PENDING).contains(finding.verdict());
    }
}
