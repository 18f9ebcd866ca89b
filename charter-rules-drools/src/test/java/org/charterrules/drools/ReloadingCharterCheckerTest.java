package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.drools.ReloadingCharterChecker.Reload;
import org.charterrules.drools.lint.LintProblem;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.charterrules.json.CaseFileJson;
import org.charterrules.model.CaseFile;
import org.charterrules.report.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloadingCharterCheckerTest {
    private static final Instant AS_OF = Instant.parse("2026-06-01T09:00:00Z");
    private static final CaseFile THREE_HOURS = CaseFileJson.read("""
            {"id": "c", "meetings": [{"id": "M1", "status": "BOOKED",
               "schedule": {"zone": "Europe/London", "start": "2026-06-09T10:00:00+01:00",
                 "end": "2026-06-09T13:00:00+01:00"}}]}
            """);
    private static final String TWO = Packs.RULES;
    private static final String FOUR = Packs.RULES.replace("2 hours", "4 hours");
    private static final String BROKEN = Packs.RULES.replace("2 hours", "two hours");

    @TempDir
    private Path temp;

    private final Told told = new Told();

    /** Remembers what it was told, in words. */
    private static final class Told implements ReloadListener {
        private final List<String> words = new ArrayList<>();

        @Override
        public void changed(DroolsCharterChecker rules, List<LintProblem> warnings) {
            words.add("changed " + rules.charters().stream().map(Charter::id).toList() + " " + warnings);
        }

        @Override
        public void refused(List<LintProblem> problems) {
            words.add("refused " + problems);
        }
    }

    private static Verdict verdict(DroolsCharterChecker checker) {
        return finding(checker.check(THREE_HOURS, AS_OF)).verdict();
    }

    private static Verdict verdict(ReloadingCharterChecker checker) {
        return finding(checker.check(THREE_HOURS, AS_OF)).verdict();
    }

    private static Finding finding(Report report) {
        return report.finding("MY-1", "M1").orElseThrow();
    }

    private ReloadingCharterChecker open(Path folder) {
        return ReloadingCharterChecker.of(folder).listener(told).open();
    }

    private static void write(Path pack, String rules) {
        try {
            Files.writeString(pack.resolve("rules.dslr"), rules);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** A folder of packs with these two in it. */
    private Path packs(String one, String other) throws IOException {
        Path folder = Files.createDirectory(temp.resolve("packs"));
        Files.move(Packs.whole().with("rules.dslr", one).folder(temp), folder.resolve("a"));
        Packs second = Packs.whole()
                .with(
                        "charter.yaml",
                        Packs.CHARTER.replace("my-charter", "other").replace("MY-1", "OT-1"))
                .with("rules.dslr", other.replace("MY-1", "OT-1"));
        Files.move(second.folder(temp), folder.resolve("b"));
        return folder;
    }

    @Test
    void a_good_change_takes_effect_for_the_next_check() {
        Path pack = Packs.whole().folder(temp);
        try (ReloadingCharterChecker checker = open(pack)) {
            assertThat(verdict(checker)).isEqualTo(Verdict.VIOLATED);
            assertThat(checker.reload()).isEqualTo(Reload.UNCHANGED);

            write(pack, FOUR);
            assertThat(verdict(checker)).isEqualTo(Verdict.VIOLATED);

            assertThat(checker.reload()).isEqualTo(Reload.CHANGED);
            assertThat(verdict(checker)).isEqualTo(Verdict.SATISFIED);
            assertThat(told.words).containsExactly("changed [my-charter] []");
        }
    }

    @Test
    void a_bad_change_keeps_the_last_good_rules_and_tells_what_is_wrong() {
        Path pack = Packs.whole().folder(temp);
        try (ReloadingCharterChecker checker = open(pack)) {
            write(pack, BROKEN);
            assertThat(checker.reload()).isEqualTo(Reload.REFUSED);
            assertThat(checker.reload()).isEqualTo(Reload.REFUSED);

            String problem = "rules.dslr, line 5: Write the number in figures: 2, not 'two'.";
            assertThat(verdict(checker)).isEqualTo(Verdict.VIOLATED);
            assertThat(told.words).containsExactly("refused [" + problem + "]");
            assertThat(checker.problems()).extracting(LintProblem::toString).containsExactly(problem);

            write(pack, FOUR);
            assertThat(checker.reload()).isEqualTo(Reload.CHANGED);
            assertThat(verdict(checker)).isEqualTo(Verdict.SATISFIED);
            assertThat(checker.problems()).isEmpty();
        }
    }

    @Test
    void a_pack_that_disappears_keeps_the_last_good_rules() throws IOException {
        Path pack = Packs.whole().folder(temp);
        try (ReloadingCharterChecker checker = open(pack)) {
            Files.move(pack, temp.resolve("elsewhere"));
            assertThat(checker.reload()).isEqualTo(Reload.REFUSED);
            assertThat(told.words).containsExactly("refused [my-charter: There is no such folder or zip file.]");
            assertThat(verdict(checker)).isEqualTo(Verdict.VIOLATED);

            Files.move(temp.resolve("elsewhere"), pack);
            assertThat(checker.reload()).isEqualTo(Reload.CHANGED);
        }
    }

    @Test
    void a_file_that_is_being_saved_is_left_alone_until_two_looks_find_the_same() {
        Path pack = Packs.whole().folder(temp);
        try (ReloadingCharterChecker checker = open(pack)) {
            write(pack, "");
            assertThat(checker.look()).isEqualTo(Reload.UNCHANGED);
            write(pack, FOUR.substring(0, 30));
            assertThat(checker.look()).isEqualTo(Reload.UNCHANGED);
            write(pack, FOUR);
            assertThat(checker.look()).isEqualTo(Reload.UNCHANGED);
            assertThat(verdict(checker)).isEqualTo(Verdict.VIOLATED);

            assertThat(checker.look()).isEqualTo(Reload.CHANGED);
            assertThat(checker.look()).isEqualTo(Reload.UNCHANGED);
            assertThat(verdict(checker)).isEqualTo(Verdict.SATISFIED);
            assertThat(told.words).containsExactly("changed [my-charter] []");
        }
    }

    @Test
    void half_a_file_is_refused_wherever_it_breaks_off() {
        Path pack = Packs.whole().folder(temp);
        try (ReloadingCharterChecker checker = open(pack)) {
            for (int length = 0; length < FOUR.length() - "end\n".length(); length++) {
                write(pack, FOUR.substring(0, length));
                assertThat(checker.reload()).as(FOUR.substring(0, length)).isEqualTo(Reload.REFUSED);
            }
            assertThat(verdict(checker)).isEqualTo(Verdict.VIOLATED);
        }
    }

    @Test
    void half_a_zip_is_refused_wherever_it_breaks_off() throws IOException {
        Path zip = Packs.whole().zip(temp);
        byte[] whole = Files.readAllBytes(zip);
        try (ReloadingCharterChecker checker = open(zip)) {
            for (int length = 0; length < whole.length; length += 7) {
                Files.write(zip, Arrays.copyOf(whole, length));
                assertThat(checker.reload()).as("%s bytes", length).isEqualTo(Reload.REFUSED);
            }
            Files.write(
                    zip,
                    Files.readAllBytes(Packs.whole().with("rules.dslr", FOUR).zip(temp)));
            assertThat(checker.reload()).isEqualTo(Reload.CHANGED);
            assertThat(verdict(checker)).isEqualTo(Verdict.SATISFIED);
        }
    }

    @Test
    void what_was_found_before_a_change_is_explained_by_the_rules_of_then() {
        Path pack = Packs.whole().folder(temp);
        try (ReloadingCharterChecker checker = open(pack)) {
            Explanation expected = Explanation.of(finding(checker.check(THREE_HOURS, AS_OF)));
            Report before = checker.check(THREE_HOURS, AS_OF);

            write(pack, FOUR);
            checker.reload();

            assertThat(verdict(checker)).isEqualTo(Verdict.SATISFIED);
            assertThat(Explanation.of(finding(before))).isEqualTo(expected);
            assertThat(finding(before).remedies()).isNotEmpty();
        }
    }

    @Test
    void every_check_is_on_one_set_of_rules_while_they_change() throws Exception {
        Path pack = temp.resolve("my-charter");
        Runnable two = () -> Packs.whole().with("rules.dslr", TWO).folder(temp);
        Runnable four = () -> Packs.whole()
                .with("charter.yaml", Packs.CHARTER.replace("edition: \"E\"", "edition: \"F\""))
                .with("rules.dslr", FOUR)
                .folder(temp);
        two.run();
        AtomicBoolean done = new AtomicBoolean();
        try (ReloadingCharterChecker checker = open(pack)) {
            Callable<List<String>> checking = () -> {
                List<String> found = new ArrayList<>();
                while (!done.get()) {
                    Report report = checker.check(THREE_HOURS, AS_OF);
                    found.add(
                            report.charters().get(0).edition() + finding(report).verdict());
                }
                return found;
            };
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                List<Future<List<String>>> results = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    results.add(threads.submit(checking));
                }
                for (int i = 0; i < 60; i++) {
                    (i % 2 == 0 ? four : two).run();
                    assertThat(checker.reload()).isEqualTo(Reload.CHANGED);
                }
                done.set(true);
                for (Future<List<String>> result : results) {
                    assertThat(result.get()).isNotEmpty().isSubsetOf("EVIOLATED", "FSATISFIED");
                }
            } finally {
                done.set(true);
                threads.shutdownNow();
            }
        }
    }

    @Test
    void no_session_of_old_rules_is_kept() {
        Path pack = Packs.whole().folder(temp);
        DroolsCharterChecker last;
        try (ReloadingCharterChecker checker = open(pack)) {
            DroolsCharterChecker old = checker.current();
            verdict(old);
            assertThat(idle(old)).isEqualTo(1);

            write(pack, FOUR);
            checker.reload();

            assertThat(idle(old)).isZero();
            assertThat(verdict(old)).isEqualTo(Verdict.VIOLATED);
            assertThat(idle(old)).isZero();
            last = checker.current();
            assertThat(verdict(last)).isEqualTo(Verdict.SATISFIED);
            assertThat(idle(last)).isEqualTo(1);
        }
        assertThat(idle(last)).isZero();
        assertThat(verdict(last)).isEqualTo(Verdict.SATISFIED);
    }

    private static int idle(DroolsCharterChecker checker) {
        return checker.droolsRules().stream()
                .mapToInt(rules -> rules.ruleBase().idleSessions())
                .sum();
    }

    @Test
    void a_folder_of_packs_changes_together_or_not_at_all() throws IOException {
        Path folder = packs(TWO, TWO);
        try (ReloadingCharterChecker checker = open(folder)) {
            assertThat(checker.charters()).extracting(Charter::id).containsExactly("my-charter", "other");

            write(folder.resolve("a"), FOUR);
            write(folder.resolve("b"), BROKEN.replace("MY-1", "OT-1"));
            assertThat(checker.reload()).isEqualTo(Reload.REFUSED);
            assertThat(verdict(checker)).isEqualTo(Verdict.VIOLATED);
            assertThat(told.words)
                    .containsExactly("refused [b/rules.dslr, line 5: Write the number in figures: 2, not 'two'.]");

            write(folder.resolve("b"), FOUR.replace("MY-1", "OT-1"));
            assertThat(checker.reload()).isEqualTo(Reload.CHANGED);
            assertThat(verdict(checker)).isEqualTo(Verdict.SATISFIED);
        }
    }

    @Test
    void packs_come_and_go_and_the_last_one_stays() throws IOException {
        Path folder = packs(TWO, TWO);
        try (ReloadingCharterChecker checker = open(folder)) {
            Files.move(folder.resolve("b"), temp.resolve("b"));
            assertThat(checker.reload()).isEqualTo(Reload.CHANGED);
            assertThat(checker.charters()).extracting(Charter::id).containsExactly("my-charter");

            Files.move(folder.resolve("a"), temp.resolve("a"));
            assertThat(checker.reload()).isEqualTo(Reload.REFUSED);
            assertThat(checker.charters()).extracting(Charter::id).containsExactly("my-charter");
            assertThat(told.words)
                    .containsExactly(
                            "changed [my-charter] []", "refused [packs: There is no rule pack in this folder.]");
        }
    }

    @Test
    void two_packs_of_one_id_are_refused() throws IOException {
        Path folder = packs(TWO, TWO);
        try (ReloadingCharterChecker checker = open(folder)) {
            Files.writeString(folder.resolve("b").resolve("charter.yaml"), Packs.CHARTER.replace("MY-1", "OT-1"));
            assertThat(checker.reload()).isEqualTo(Reload.REFUSED);
            assertThat(told.words)
                    .containsExactly("refused [b/charter.yaml: The rule pack 'a' has the id 'my-charter' too."
                            + " Give this one another.]");
        }
    }

    @Test
    void packs_are_checked_beside_charters_that_do_not_change() {
        Path pack = Packs.whole().folder(temp);
        DroolsCharterChecker shipped = DroolsCharterChecker.of("hounslow-send").reading(Reading.CLEAR_DAYS);
        shipped.check(THREE_HOURS, AS_OF);
        int sessions = idle(shipped);
        try (ReloadingCharterChecker checker =
                ReloadingCharterChecker.of(pack).beside(shipped).open()) {
            assertThat(checker.charters()).extracting(Charter::id).containsExactly("hounslow-send", "my-charter");
            assertThat(checker.current().chosen()).isEqualTo(Interpretations.of(Reading.CLEAR_DAYS));

            write(pack, FOUR);
            assertThat(checker.reload()).isEqualTo(Reload.CHANGED);
            assertThat(checker.current().chosen()).isEqualTo(Interpretations.of(Reading.CLEAR_DAYS));
        }
        assertThat(idle(shipped)).isEqualTo(sessions).isPositive();
    }

    @Test
    void rules_with_warnings_are_used_and_the_listener_is_told() {
        Path pack = Packs.whole().folder(temp);
        try (ReloadingCharterChecker checker = open(pack)) {
            write(pack, FOUR.replace("    it", "\tit"));
            assertThat(checker.reload()).isEqualTo(Reload.CHANGED);
            assertThat(told.words)
                    .containsExactly(
                            "changed [my-charter] [rules.dslr, line 5: A tab stands here. Write spaces instead.]");
            assertThat(checker.problems()).isEmpty();
        }
    }

    @Test
    void a_listener_that_fails_stops_nothing() {
        Path pack = Packs.whole().folder(temp);
        ReloadListener failing = new ReloadListener() {
            @Override
            public void changed(DroolsCharterChecker rules, List<LintProblem> warnings) {
                throw new IllegalStateException();
            }

            @Override
            public void refused(List<LintProblem> problems) {
                throw new IllegalStateException();
            }
        };
        try (ReloadingCharterChecker checker =
                ReloadingCharterChecker.of(pack).listener(failing).open()) {
            write(pack, BROKEN);
            assertThat(checker.reload()).isEqualTo(Reload.REFUSED);
            write(pack, FOUR);
            assertThat(checker.reload()).isEqualTo(Reload.CHANGED);
            assertThat(verdict(checker)).isEqualTo(Verdict.SATISFIED);
        }
    }

    @Test
    void the_thread_that_watches_goes_on_whatever_a_listener_throws() throws InterruptedException {
        Path pack = Packs.whole().folder(temp);
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        ReloadListener failing = new ReloadListener() {
            @Override
            public void changed(DroolsCharterChecker rules, List<LintProblem> warnings) {
                heard.add("changed");
                throw new AssertionError();
            }

            @Override
            public void refused(List<LintProblem> problems) {
                heard.add("refused");
                throw new NoClassDefFoundError();
            }
        };
        try (ReloadingCharterChecker checker = ReloadingCharterChecker.of(pack)
                .listener(failing)
                .every(Duration.ofMillis(5))
                .open()) {
            write(pack, BROKEN);
            assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo("refused");
            write(pack, FOUR);
            assertThat(heard.poll(20, TimeUnit.SECONDS)).isEqualTo("changed");
            assertThat(verdict(checker)).isEqualTo(Verdict.SATISFIED);
        }
    }

    @Test
    void readings_hold_whether_they_are_given_before_or_after_what_is_checked_beside() {
        Path pack = Packs.whole().folder(temp);
        DroolsCharterChecker shipped = DroolsCharterChecker.of("hounslow-send").reading(Reading.CLEAR_DAYS);
        Interpretations wanted = Interpretations.of(Reading.FIRST_MEETING_ONLY);
        try (ReloadingCharterChecker before = ReloadingCharterChecker.of(pack)
                        .reading(wanted)
                        .beside(shipped)
                        .open();
                ReloadingCharterChecker after = ReloadingCharterChecker.of(pack)
                        .beside(shipped)
                        .reading(wanted)
                        .open()) {
            assertThat(before.current().chosen()).isEqualTo(wanted);
            assertThat(after.current().chosen()).isEqualTo(wanted);
        }
    }

    @Test
    void nothing_opens_on_a_bad_pack() {
        Path pack = Packs.whole().with("rules.dslr", BROKEN).folder(temp);
        assertThatThrownBy(() -> open(pack))
                .isInstanceOf(RulePackException.class)
                .hasMessage("rules.dslr, line 5: Write the number in figures: 2, not 'two'.");
        assertThatThrownBy(() -> open(temp.resolve("none")))
                .isInstanceOf(RulePackException.class)
                .hasMessage("none: There is no such folder or zip file.");
    }

    @Test
    void the_time_between_two_looks_must_be_positive() {
        assertThatThrownBy(() -> ReloadingCharterChecker.of(temp).every(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The time between two looks is PT0S. It must be positive.");
        assertThatThrownBy(() -> ReloadingCharterChecker.of(temp).every(Duration.ofDays(400_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The time between two looks is PT9600000H. It must be a hundred years at most.");
    }

    @Test
    void the_thread_that_watches_finds_changes_until_it_is_closed() throws InterruptedException {
        Path pack = Packs.whole().folder(temp);
        CountDownLatch refused = new CountDownLatch(1);
        CountDownLatch changed = new CountDownLatch(1);
        ReloadListener waiting = new ReloadListener() {
            @Override
            public void changed(DroolsCharterChecker rules, List<LintProblem> warnings) {
                changed.countDown();
            }

            @Override
            public void refused(List<LintProblem> problems) {
                refused.countDown();
            }
        };
        ReloadingCharterChecker checker = ReloadingCharterChecker.of(pack)
                .every(Duration.ofMillis(5))
                .listener(waiting)
                .open();
        try (checker) {
            write(pack, BROKEN);
            assertThat(refused.await(60, TimeUnit.SECONDS)).isTrue();
            write(pack, FOUR);
            assertThat(changed.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(verdict(checker)).isEqualTo(Verdict.SATISFIED);
        }
        write(pack, TWO);
        assertThat(verdict(checker)).isEqualTo(Verdict.SATISFIED);
        assertThat(checker.reload()).isEqualTo(Reload.CHANGED);
        assertThat(verdict(checker)).isEqualTo(Verdict.VIOLATED);
        assertThat(idle(checker.current())).isZero();
    }
}
