package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.compare.Comparison;
import org.charterrules.drools.ReloadingCharterChecker.Reload;
import org.charterrules.drools.lint.LintProblem;
import org.charterrules.drools.scenario.Handbooks;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;
import org.charterrules.report.ImpactReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that hold several editions of a charter. */
class EditionPacksTest {
    private static final Instant AS_OF = Instant.parse("2026-03-01T09:00:00Z");
    private static final CaseFile MARCH = Editions.inLondon("2026-03-31T10:00+01:00", "2026-03-31T11:30+01:00");
    private static final CaseFile APRIL = Editions.inLondon("2026-04-01T10:00+01:00", "2026-04-01T11:30+01:00");
    private static final String SECOND = "editions/second/charter.yaml";

    @TempDir
    private Path temp;

    private RulePack read(Packs pack) {
        return RulePack.read(pack.folder(temp));
    }

    private static Finding finding(DroolsCharterChecker checker, String clauseId, CaseFile file) {
        return checker.check(file, AS_OF).finding(clauseId, "M1").orElseThrow();
    }

    private static Verdict verdict(DroolsCharterChecker checker, String clauseId, CaseFile file) {
        return finding(checker, clauseId, file).verdict();
    }

    @Test
    void a_charter_has_every_clause_of_its_editions_as_the_newest_words_it() {
        Charter charter = read(Editions.both()).charter();

        assertThat(charter.clauses()).extracting(Clause::id).containsExactly("MY-1", "MY-2", "MY-3", "MY-5", "MY-4");
        assertThat(charter.clause("MY-1").orElseThrow().says()).isEqualTo("Shorter");
        assertThat(charter.editions()).extracting(Charter::edition).containsExactly(Editions.OLD, Editions.NEW);
        assertThat(charter.edition()).isEqualTo(Editions.NEW);
        assertThat(charter.off()).isEmpty();
    }

    @Test
    void the_paraphrase_is_that_of_the_edition_in_force() {
        DroolsCharterChecker checker = DroolsCharterChecker.of(read(Editions.both()));

        assertThat(finding(checker, "MY-1", MARCH).clause().says()).isEqualTo("Short");
        assertThat(finding(checker, "MY-1", APRIL).clause().says()).isEqualTo("Shorter");
    }

    @Test
    void an_edition_takes_over_the_rules_of_the_former_one_that_it_does_not_replace() {
        Packs pack = Editions.both().with("editions/second/rules.dslr", "");
        DroolsCharterChecker checker =
                DroolsCharterChecker.of(read(pack.with(SECOND, pack.text(SECOND).split("clauses:")[0])));

        assertThat(verdict(checker, "MY-1", APRIL)).isEqualTo(Verdict.SATISFIED);
        assertThat(finding(checker, "MY-1", APRIL).rules().get(0).file()).isEqualTo("my-charter/rules.dslr");
    }

    @Test
    void what_is_switched_off_stays_so_in_the_next_edition_until_it_says_otherwise() {
        Packs pack = Editions.both()
                .with("editions/third/charter.yaml", """
                        id: my-charter
                        extends: the former edition
                        edition: "Third"
                        in force: {from: 2026-05-01}
                        """)
                .with(
                        SECOND,
                        Editions.both()
                                .text(SECOND)
                                .replace("from: 2026-04-01", "from: 2026-04-01, until: 2026-04-30"));
        CaseFile may = Editions.inLondon("2026-05-05T10:00+01:00", "2026-05-05T11:30+01:00");

        assertThat(verdict(DroolsCharterChecker.of(read(pack)), "MY-5", may)).isEqualTo(Verdict.NOT_APPLICABLE);

        String third = pack.text("editions/third/charter.yaml");
        pack.with("editions/third/charter.yaml", third + "off: {}\n");

        assertThat(verdict(DroolsCharterChecker.of(read(pack)), "MY-5", may)).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(DroolsCharterChecker.of(read(pack)), "MY-1", may)).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_shipped_charter_may_be_changed_from_a_day_on() {
        Packs pack = Packs.empty()
                .with("charter.yaml", """
                        id: hounslow-send
                        extends: hounslow-send
                        in force: {until: 2026-03-31}
                        """)
                .with(SECOND, """
                        id: hounslow-send
                        extends: the former edition
                        edition: "Changed"
                        in force: {from: 2026-04-01}
                        """)
                .with(
                        "editions/second/rules.dslr",
                        Editions.rule("HOU-7.3a Short", "a meeting", "it lasts at most 1 hour"));
        DroolsCharterChecker checker = DroolsCharterChecker.ofAll().with(read(pack));

        assertThat(checker.charters()).hasSize(5);
        assertThat(verdict(checker, "HOU-7.3a", MARCH)).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(checker, "HOU-7.3a", APRIL)).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_zip_holds_editions_as_a_folder_does() {
        DroolsCharterChecker checker =
                DroolsCharterChecker.of(RulePack.read(Editions.both().zip(temp)));

        assertThat(verdict(checker, "MY-1", MARCH)).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(checker, "MY-1", APRIL)).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_pack_whose_editions_leave_days_out_is_refused() {
        Path folder = Editions.changed("2026-03-31", "2026-04-02").folder(temp);

        assertThatThrownBy(() -> RulePack.read(folder))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("No edition is in force on 1 April 2026");
    }

    @Test
    void more_than_twenty_editions_are_refused() {
        Packs pack = Editions.both();
        for (int number = 0; number < 20; number++) {
            pack.with("editions/e" + number + "/charter.yaml", "id: my-charter");
        }
        LintProblem first = RulePack.problems(pack.folder(temp)).get(0);
        LintProblem zipped = RulePack.problems(pack.zip(temp)).get(0);

        assertThat(first).hasToString("editions: There are more than 20 editions in this folder.");
        assertThat(zipped).isEqualTo(first);
    }

    @Test
    void a_link_out_of_the_folder_of_an_edition_is_refused() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.dslr"), "secret");
        Path folder = Editions.both().folder(temp);
        Files.createSymbolicLink(folder.resolve("editions/second/more.dslr"), secret);
        Files.createSymbolicLink(folder.resolve("editions/third"), Files.createDirectory(temp.resolve("elsewhere")));

        assertThat(RulePack.problems(folder))
                .extracting(LintProblem::toString)
                .containsExactly(
                        "editions/second/more.dslr: This is a link to a place outside the pack. Put the file itself here.",
                        "editions/third: This is a link to a place outside the pack. Put the file itself here.");
    }

    @Test
    void a_changed_figure_is_changed_in_every_edition_that_takes_it_over() {
        Packs pack = Editions.both().with("editions/second/rules.dslr", "");
        RulePack read = read(pack.with(SECOND, pack.text(SECOND).split("clauses:")[0]));
        RuleChange change = read.changes().stream()
                .filter(each -> each.clauseId().equals("MY-1") && each.to().equals("119 minutes"))
                .findFirst()
                .orElseThrow();
        CaseFile twoHours = Editions.inLondon("2026-04-01T10:00+01:00", "2026-04-01T12:00+01:00");

        assertThat(verdict(DroolsCharterChecker.of(read), "MY-1", twoHours)).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(read.checkerWith(change).orElseThrow(), "MY-1", twoHours))
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void an_edition_that_is_added_takes_effect_for_the_next_check() throws IOException {
        Path folder = Editions.changed("2026-03-31", "2026-04-01").folder(temp);
        Path second = folder.resolve(SECOND);
        String text = Files.readString(second);
        Files.writeString(second, text.replace("2026-04-01", "2026-04-02"));
        assertThatThrownBy(() -> ReloadingCharterChecker.of(folder).open()).isInstanceOf(RulePackException.class);
        Files.writeString(second, text);

        try (ReloadingCharterChecker checker =
                ReloadingCharterChecker.of(folder).open()) {
            assertThat(verdict(checker.current(), "MY-1", APRIL)).isEqualTo(Verdict.VIOLATED);

            Files.writeString(folder.resolve("editions/second/rules.dslr"), SECOND_RULES_OF_TWO_HOURS);
            assertThat(checker.reload()).isEqualTo(Reload.CHANGED);
            assertThat(verdict(checker.current(), "MY-1", APRIL)).isEqualTo(Verdict.SATISFIED);

            Files.writeString(second, text.replace("2026-04-01", "2026-04-02"));
            assertThat(checker.reload()).isEqualTo(Reload.REFUSED);
            assertThat(verdict(checker.current(), "MY-1", APRIL)).isEqualTo(Verdict.SATISFIED);
        }
    }

    private static final String SECOND_RULES_OF_TWO_HOURS =
            Editions.rule("MY-1 Two", "a meeting", "it lasts at most 2 hours")
                    + Editions.rule("MY-4 New", "a meeting", "it is held between 10:00 and 14:00");

    @Test
    void an_impact_tells_the_editions_apart() throws IOException {
        RulePack old = read(Editions.until("2026-03-31"));
        RulePack now = read(Editions.both());
        StringBuilder text = new StringBuilder();
        try (ImpactReport report = new ImpactReport(List.of(old.charter()), List.of(now.charter()), AS_OF, false)) {
            report.writeText(text);
        }

        assertThat(text.toString().replaceAll("\\s+", " "))
                .contains("Old rules: T, \"As published\" (until Tuesday 31 March 2026) (my-charter).")
                .contains(
                        "New rules: T, \"As published\" (until Tuesday 31 March 2026); \"As changed in April 2026\" (from"
                                + " Wednesday 1 April 2026) (my-charter).");
    }

    @Test
    void a_handbook_has_a_chapter_for_each_edition() throws IOException {
        StringBuilder text = new StringBuilder();
        Handbooks.of(DroolsCharterChecker.of(read(Editions.both()))).writeMarkdown(text);

        assertThat(text.toString().split("(?m)^## ")).hasSize(3);
        assertThat(text.toString())
                .containsSubsequence(
                        "P. \"As published\" (until Tuesday 31 March 2026).",
                        "it lasts at most 2 hours",
                        "P. \"As changed in April 2026\" (from Wednesday 1 April 2026).",
                        "it lasts at most 1 hour");
    }

    @Test
    void editions_that_are_never_in_force_together_do_not_clash() {
        Packs pack = Editions.both()
                .with(
                        "editions/second/rules.dslr",
                        Editions.rule("MY-1 Evenings", "a meeting", "it is held between 18:00 and 20:00")
                                + Editions.rule("MY-4 New", "a meeting", "it is held between 18:00 and 20:00"));

        Comparison comparison = CharterComparison.of(read(pack), RulePack.shipped("lancashire"));

        assertThat(comparison.charters())
                .extracting(Charter::edition)
                .startsWith(Editions.OLD, Editions.NEW)
                .hasSize(3);
        assertThat(comparison.clashes())
                .noneMatch(clash -> clash.one().charter() == 0 && clash.other().charter() == 1);
        assertThat(comparison.example()).isNotNull();
        assertThat(comparison.example().kept()).isNotEmpty().noneMatch(promise -> promise.charter() == 0);
    }
}
