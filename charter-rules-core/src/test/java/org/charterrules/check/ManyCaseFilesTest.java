package org.charterrules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.charterrules.charter.Charter;
import org.charterrules.finding.Report;
import org.charterrules.model.CaseFile;
import org.charterrules.model.InvalidCaseFileException;
import org.charterrules.model.Problem;
import org.junit.jupiter.api.Test;

class ManyCaseFilesTest {
    private static final Instant AS_OF = Instant.parse("2026-06-03T09:00:00Z");
    private static final Workers EIGHT = Workers.threads(8);

    @Test
    void reports_come_in_order_and_say_which_case_file_they_are_about() {
        try (Stream<Outcome> outcomes = new Picky().checkAll(files(500), AS_OF, EIGHT)) {
            List<Outcome> all = outcomes.toList();
            assertThat(all).hasSize(500);
            for (int i = 0; i < all.size(); i++) {
                assertThat(all.get(i).position()).isEqualTo(i);
                assertThat(all.get(i).report().caseFile().id()).isEqualTo("case-" + i);
            }
        }
    }

    @Test
    void a_check_that_throws_does_not_stop_the_others_and_tells_nothing_of_the_case_file() {
        Stream<CaseFile> files = Stream.of(file("one"), file("bad"), file("deep"), file("two"));
        assertThat(shown(new Picky().checkAll(files, AS_OF)))
                .containsExactly(
                        "0 one",
                        "1 bad [: The case file could not be checked (IllegalStateException).]",
                        "2 deep [: The case file could not be checked (StackOverflowError).]",
                        "3 two");
    }

    @Test
    void what_cannot_be_read_does_not_stop_the_others() {
        Stream<CaseSource> sources = Stream.of(
                () -> file("one"),
                () -> {
                    throw new InvalidCaseFileException(List.of(new Problem("/meetings/0", "It is wrong.")));
                },
                () -> {
                    throw new IOException("/secret/place");
                },
                () -> {
                    throw new IllegalArgumentException("P1 is deaf");
                },
                () -> file("two"));
        assertThat(shown(new Picky().checkSources(sources, AS_OF, EIGHT)))
                .containsExactly(
                        "0 one",
                        "1 null [/meetings/0: It is wrong.]",
                        "2 null [: The case file could not be read (IOException).]",
                        "3 null [: The case file could not be read (IllegalArgumentException).]",
                        "4 two");
    }

    @Test
    void who_expects_a_report_is_told_why_there_is_none() {
        Outcome failed =
                new Picky().checkAll(Stream.of(file("bad")), AS_OF).toList().get(0);
        assertThatIllegalStateException()
                .isThrownBy(failed::report)
                .withMessageContaining("Case file 0 has no report.")
                .withMessageContaining("IllegalStateException");
    }

    @Test
    void there_may_be_no_end_to_the_case_files() {
        Stream<CaseFile> endless = Stream.iterate(0, i -> i + 1).map(i -> file("case-" + i));
        try (Stream<Outcome> outcomes = new Picky().checkAll(endless, AS_OF, EIGHT)) {
            assertThat(outcomes.limit(100).map(Outcome::position)).hasSize(100).endsWith(99L);
        }
    }

    @Test
    void the_outcomes_are_the_same_for_any_workers() {
        List<String> ids = new ArrayList<>();
        IntStream.range(0, 300).forEach(i -> ids.add(i % 7 == 0 ? "bad" : "case-" + i));
        List<String> alone = shown(new Picky().checkAll(ids.stream().map(ManyCaseFilesTest::file), AS_OF));
        for (int threads = 1; threads <= 8; threads++) {
            Stream<CaseFile> again = ids.stream().map(ManyCaseFilesTest::file);
            assertThat(shown(new Picky().checkAll(again, AS_OF, Workers.threads(threads))))
                    .isEqualTo(alone);
        }
    }

    private static List<String> shown(Stream<Outcome> outcomes) {
        try (outcomes) {
            return outcomes.map(ManyCaseFilesTest::shown).toList();
        }
    }

    private static String shown(Outcome outcome) {
        return outcome instanceof Outcome.Failed failed
                ? failed.position() + " " + failed.caseFileId() + " " + failed.problems()
                : outcome.position() + " " + outcome.report().caseFile().id();
    }

    private static Stream<CaseFile> files(int number) {
        return IntStream.range(0, number).mapToObj(i -> file("case-" + i));
    }

    private static CaseFile file(String id) {
        return CaseFile.of(id).meetings(List.of()).build();
    }

    /** Finds nothing, and stumbles over some case files. */
    private static final class Picky implements CharterChecker {
        @Override
        public List<Charter> charters() {
            return List.of();
        }

        @Override
        public Report check(CaseFile caseFile, Instant asOf) {
            if (caseFile.id().equals("bad")) {
                throw new IllegalStateException("P1 is deaf");
            }
            return caseFile.id().equals("deep") ? check(caseFile, asOf) : report(caseFile, asOf);
        }

        private static Report report(CaseFile caseFile, Instant asOf) {
            return new Report(caseFile, asOf, List.of(), List.of(), Map.of(), List.of());
        }
    }
}
