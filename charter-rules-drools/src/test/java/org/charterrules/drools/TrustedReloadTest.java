package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.charterrules.drools.ReloadingCharterChecker.Reload;
import org.charterrules.drools.lint.LintProblem;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.charterrules.json.CaseFileJson;
import org.charterrules.model.CaseFile;
import org.charterrules.obligation.LastsAtMost;
import org.charterrules.subject.MeetingSubject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain rules that change while an application runs: where the code is trusted, and where it is not. */
class TrustedReloadTest {
    private static final Instant AS_OF = Instant.parse("2026-06-01T09:00:00Z");
    private static final String PROPERTY = "charter.reloaded";
    private static final CaseFile THREE_HOURS = CaseFileJson.read("""
            {"id": "c", "meetings": [{"id": "M1", "status": "BOOKED",
               "schedule": {"zone": "Europe/London", "start": "2026-06-09T10:00:00+01:00",
                 "end": "2026-06-09T13:00:00+01:00"}}]}
            """);
    private static final String CLAUSE = """
              - id: MY-2
                locator: "2"
                says: "In the morning"
                modality: must
                tested: by records
                fit: direct
            """;
    private static final String UNTIL_NOON = """
            package our.rules

            import org.charterrules.obligation.*;
            import org.charterrules.subject.*;
            global org.charterrules.drools.Imposer obligations

            rule "MY-2 Morning meetings"
            when
                $meeting : MeetingSubject()
            then
                System.setProperty("charter.reloaded", "ran");
                obligations.impose(kcontext, $meeting, HeldBetween.of("9:00", "12:00"));
            end
            """;
    private static final String UNTIL_ONE = UNTIL_NOON.replace("12:00", "13:00");

    @TempDir
    private Path temp;

    @BeforeEach
    @AfterEach
    void forget() {
        System.clearProperty(PROPERTY);
    }

    private static Packs packs(String code) {
        return Packs.whole().with("charter.yaml", Packs.CHARTER + CLAUSE).with("more.drl", code);
    }

    private static Verdict verdict(ReloadingCharterChecker checker, String clauseId) {
        Report report = checker.check(THREE_HOURS, AS_OF);
        return report.finding(clauseId, "M1").map(Finding::verdict).orElseThrow();
    }

    private static void write(Path pack, String code) throws IOException {
        Files.writeString(pack.resolve("more.drl"), code);
    }

    @Test
    void trusted_code_that_changes_takes_effect_for_the_next_check() throws IOException {
        Path pack = packs(UNTIL_NOON).folder(temp);
        try (ReloadingCharterChecker checker =
                ReloadingCharterChecker.trustingItsCode(pack).open()) {
            assertThat(verdict(checker, "MY-2")).isEqualTo(Verdict.VIOLATED);
            assertThat(verdict(checker, "MY-1")).isEqualTo(Verdict.VIOLATED);
            assertThat(checker.reload()).isEqualTo(Reload.UNCHANGED);

            write(pack, UNTIL_ONE);
            assertThat(verdict(checker, "MY-2")).isEqualTo(Verdict.VIOLATED);
            assertThat(checker.reload()).isEqualTo(Reload.CHANGED);
            assertThat(verdict(checker, "MY-2")).isEqualTo(Verdict.SATISFIED);
        }
    }

    @Test
    void code_that_cannot_be_compiled_keeps_the_last_good_rules() throws IOException {
        Path pack = packs(UNTIL_ONE).folder(temp);
        List<LintProblem> refused = new ArrayList<>();
        ReloadListener listener = new ReloadListener() {
            @Override
            public void changed(DroolsCharterChecker rules, List<LintProblem> warnings) {}

            @Override
            public void refused(List<LintProblem> problems) {
                refused.addAll(problems);
            }
        };
        try (ReloadingCharterChecker checker =
                ReloadingCharterChecker.trustingItsCode(pack).listener(listener).open()) {
            write(pack, UNTIL_ONE.replace("HeldBetween.of", "HeldBetween.off"));
            assertThat(checker.reload()).isEqualTo(Reload.REFUSED);
            assertThat(refused)
                    .extracting(LintProblem::toString)
                    .singleElement()
                    .asString()
                    .startsWith("more.drl: This cannot be compiled: ");
            assertThat(verdict(checker, "MY-2")).isEqualTo(Verdict.SATISFIED);

            write(pack, UNTIL_NOON);
            assertThat(checker.reload()).isEqualTo(Reload.CHANGED);
            assertThat(verdict(checker, "MY-2")).isEqualTo(Verdict.VIOLATED);
        }
    }

    @Test
    void every_pack_of_a_trusted_folder_may_hold_code_and_own_sentences() throws IOException {
        OwnSentences ours = OwnSentences.none()
                .then(MeetingSubject.class, "it is over in {number:[0-9]+} hours", TrustedReloadTest::hours);
        Path folder = Files.createDirectory(temp.resolve("packs"));
        Path pack = folder.resolve("a");
        Files.move(
                packs(UNTIL_NOON)
                        .with("rules.dslr", Packs.RULES.replace("it lasts at most 2 hours", "it is over in 3 hours"))
                        .folder(temp),
                pack);
        try (ReloadingCharterChecker checker =
                ReloadingCharterChecker.trustingItsCode(folder, ours).open()) {
            assertThat(verdict(checker, "MY-1")).isEqualTo(Verdict.SATISFIED);

            Files.writeString(
                    pack.resolve("rules.dslr"),
                    Packs.RULES.replace("it lasts at most 2 hours", "it is over in 1 hours"));
            assertThat(checker.reload()).isEqualTo(Reload.CHANGED);
            assertThat(verdict(checker, "MY-1")).isEqualTo(Verdict.VIOLATED);
            assertThat(verdict(checker, "MY-2")).isEqualTo(Verdict.VIOLATED);
        }
    }

    private static LastsAtMost hours(Map<String, String> gaps) {
        return LastsAtMost.of(gaps.get("number"), "hours");
    }

    @Test
    void reloads_of_trusted_code_leave_no_classes_behind() throws IOException {
        Path pack = packs(UNTIL_NOON).folder(temp);
        try (ReloadingCharterChecker checker =
                ReloadingCharterChecker.trustingItsCode(pack).open()) {
            reload(checker, pack, 10);
            long classes = loadedClasses();

            reload(checker, pack, 30);

            assertThat(loadedClasses() - classes).isLessThan(30);
        }
    }

    private static void reload(ReloadingCharterChecker checker, Path pack, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            write(pack, i % 2 == 0 ? UNTIL_ONE : UNTIL_NOON);
            assertThat(checker.reload()).isEqualTo(Reload.CHANGED);
            assertThat(verdict(checker, "MY-2")).isEqualTo(i % 2 == 0 ? Verdict.SATISFIED : Verdict.VIOLATED);
        }
    }

    private static long loadedClasses() {
        for (int i = 0; i < 5; i++) {
            System.gc();
        }
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    @ParameterizedTest
    @ValueSource(strings = {"more.drl", "MORE.DRL", "more.Drl", "editions/second/more.drl"})
    void without_trust_nothing_opens_on_code_wherever_it_is_hidden(String name) {
        Packs packs = Editions.both().with(name, UNTIL_NOON);

        for (Path pack : List.of(packs.folder(temp), packs.zip(temp))) {
            assertThatThrownBy(() -> RulePack.read(pack))
                    .as(pack.toString())
                    .isInstanceOf(RulePackException.class)
                    .hasMessageContaining("A pack may not hold a file of this kind");
            assertThatThrownBy(() -> ReloadingCharterChecker.of(pack).open())
                    .as(pack.toString())
                    .isInstanceOf(RulePackException.class)
                    .hasMessageContaining("A pack may not hold a file of this kind");
        }
        assertThat(System.getProperty(PROPERTY)).isNull();
    }

    @Test
    void without_trust_code_that_appears_later_is_refused_and_never_runs() throws IOException {
        Path pack = Packs.whole().folder(temp);
        try (ReloadingCharterChecker checker = ReloadingCharterChecker.of(pack).open()) {
            Files.writeString(pack.resolve("charter.yaml"), Packs.CHARTER + CLAUSE);
            write(pack, UNTIL_ONE);

            assertThat(checker.reload()).isEqualTo(Reload.REFUSED);
            assertThat(verdict(checker, "MY-1")).isEqualTo(Verdict.VIOLATED);
            assertThat(checker.check(THREE_HOURS, AS_OF).finding("MY-2", "M1")).isEmpty();
            assertThat(System.getProperty(PROPERTY)).isNull();
        }
    }

    @Test
    void without_trust_one_pack_with_code_keeps_a_whole_folder_as_it_was() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("packs"));
        Files.move(Packs.whole().folder(temp), folder.resolve("a"));
        try (ReloadingCharterChecker checker =
                ReloadingCharterChecker.of(folder).open()) {
            Path evil = packs(UNTIL_ONE)
                    .with("charter.yaml", (Packs.CHARTER + CLAUSE).replace("my-charter", "evil"))
                    .zip(temp);
            Files.move(evil, folder.resolve("evil.zip"));

            assertThat(checker.reload()).isEqualTo(Reload.REFUSED);
            assertThat(checker.problems()).extracting(LintProblem::file).contains("evil.zip/more.drl");
            assertThat(verdict(checker, "MY-1")).isEqualTo(Verdict.VIOLATED);
            assertThat(System.getProperty(PROPERTY)).isNull();
        }
    }

    @Test
    void trust_in_one_pack_is_no_trust_in_the_packs_beside_it() {
        Path pack = packs(UNTIL_ONE).folder(temp);
        RulePack trusted = RulePack.readTrustingItsCode(pack);

        assertThatThrownBy(() -> DroolsCharterChecker.of(trusted).with(RulePack.read(pack)))
                .isInstanceOf(RulePackException.class);
        assertThat(RulePack.problems(pack)).extracting(LintProblem::file).contains("more.drl");
    }
}
