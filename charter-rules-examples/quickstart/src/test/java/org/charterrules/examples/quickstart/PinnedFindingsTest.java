package org.charterrules.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.junit.jupiter.api.Test;

class PinnedFindingsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/findings.txt");
    private static final String UPDATE = "charterrules.update-golden";

    @Test
    void every_finding_of_the_year_is_the_one_that_was_read_and_agreed() throws IOException {
        Report report = Year.report();
        String found = report.findings().stream().map(PinnedFindingsTest::line).collect(Collectors.joining());
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(GOLDEN, found);
        }
        assertThat(found)
                .as(
                        "The findings differ from %s. If the new ones are right, run the tests of this module with"
                                + " -D%s=true and commit the file.",
                        GOLDEN, UPDATE)
                .isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void no_rule_fails_on_the_year() {
        assertThat(Year.report().errors()).isEmpty();
    }

    private static String line(Finding finding) {
        return String.join(
                        " ",
                        finding.charter().id(),
                        finding.clause().id(),
                        finding.meetingId(),
                        finding.verdict().name())
                + "\n";
    }
}
