package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Reading;
import org.charterrules.check.Rule;
import org.charterrules.drools.lint.LintProblem;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.charterrules.json.CaseFileJson;
import org.charterrules.json.ReportJson;
import org.charterrules.model.CaseFile;
import org.charterrules.report.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulePackTest {
    private static final Instant AS_OF = Instant.parse("2026-06-01T09:00:00Z");

    @TempDir
    private Path temp;

    /** A meeting with a parent on 9 June 2026, local to London. */
    private static CaseFile meeting(String from, String to) {
        return CaseFileJson.read("""
                {"id": "c", "people": [{"id": "P1", "groups": ["PARENT_CARER"]}],
                 "meetings": [{"id": "M1", "status": "BOOKED",
                   "schedule": {"zone": "Europe/London", "start": "2026-06-09T%s:00+01:00", "end": "2026-06-09T%s:00+01:00",
                     "bookedAt": "2026-05-18T09:00:00Z", "formerSlots": []},
                   "participants": [{"personId": "P1"}]}]}
                """.formatted(from, to));
    }

    private static Finding finding(DroolsCharterChecker checker, String clauseId, CaseFile file) {
        return checker.check(file, AS_OF).finding(clauseId, "M1").orElseThrow();
    }

    private static Verdict verdict(DroolsCharterChecker checker, String clauseId, CaseFile file) {
        return finding(checker, clauseId, file).verdict();
    }

    private RulePack read(Packs pack) {
        return RulePack.read(pack.folder(temp));
    }

    private RulePack hounslow(String charter, String rules) {
        return read(Packs.empty()
                .with("charter.yaml", "id: our-hounslow\nextends: hounslow-send\n" + charter)
                .with("rules.dslr", rules));
    }

    @Test
    void a_pack_is_a_charter_like_those_that_come_with_the_library() {
        RulePack pack = read(Packs.whole());
        DroolsCharterChecker checker = DroolsCharterChecker.of(pack);

        assertThat(pack.id()).isEqualTo("my-charter");
        assertThat(pack.ruleFiles()).containsExactly("rules.dslr");
        assertThat(pack.scenarios()).isEmpty();
        assertThat(pack.warnings()).isEmpty();
        assertThat(checker.charters()).containsExactly(pack.charter());
        assertThat(verdict(checker, "MY-1", meeting("10:00", "12:00"))).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(checker, "MY-1", meeting("10:00", "12:01"))).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void its_findings_name_file_and_line() {
        Finding finding = finding(DroolsCharterChecker.of(read(Packs.whole())), "MY-1", meeting("10:00", "13:00"));
        assertThat(finding.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.file()).isEqualTo("my-charter/rules.dslr");
            assertThat(rule.line()).isEqualTo(1);
        });
    }

    @Test
    void it_is_checked_beside_the_shipped_charters() {
        DroolsCharterChecker checker =
                DroolsCharterChecker.of("hounslow-send", "lancashire").with(read(Packs.whole()));
        assertThat(checker.charters().stream().map(Charter::id))
                .containsExactly("hounslow-send", "lancashire", "my-charter");
        assertThat(verdict(checker, "MY-1", meeting("10:00", "13:00"))).isEqualTo(Verdict.VIOLATED);
        assertThat(verdict(checker, "HOU-7.3a", meeting("10:00", "13:00"))).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void it_is_checked_instead_of_a_shipped_charter_of_its_id() {
        RulePack pack = read(Packs.whole().with("charter.yaml", Packs.CHARTER.replace("my-charter", "hounslow-send")));
        DroolsCharterChecker checker =
                DroolsCharterChecker.of("hounslow-send", "lancashire").with(pack);
        assertThat(checker.charters().stream().map(Charter::id)).containsExactly("hounslow-send", "lancashire");
        assertThat(checker.charters().get(0)).isEqualTo(pack.charter());
    }

    @Test
    void several_rule_files_are_one_charter() {
        RulePack pack = read(Packs.whole()
                .with(
                        "more.dslr",
                        Packs.RULES
                                .replace("Short", "Notes")
                                .replace("it lasts at most 2 hours", "its notes are written up")));
        assertThat(pack.ruleFiles()).containsExactly("more.dslr", "rules.dslr");
        assertThat(pack.rules())
                .extracting(rule -> rule.ref().file())
                .containsExactly("my-charter/more.dslr", "my-charter/rules.dslr");
    }

    @Test
    void a_zip_is_as_good_as_a_folder() {
        RulePack folder = read(Packs.whole());
        RulePack zip = RulePack.read(Packs.whole().zip(temp));
        assertThat(zip.charter()).isEqualTo(folder.charter());
        assertThat(zip.rules())
                .extracting(Rule::ref)
                .isEqualTo(folder.rules().stream().map(Rule::ref).toList());
    }

    @Test
    void a_pack_that_extends_a_charter_overrides_its_figures() {
        RulePack pack = hounslow("", """
                rule "HOU-7.2a Meetings with parents or carers fall between 9am and 3pm"
                when
                    there is a meeting
                    - that includes parents or carers
                then
                    it is held between 9:00 and 15:00
                end
                """);
        DroolsCharterChecker ours = DroolsCharterChecker.of(pack);
        DroolsCharterChecker shipped = DroolsCharterChecker.of("hounslow-send");
        CaseFile early = meeting("09:00", "11:00");

        assertThat(verdict(shipped, "HOU-7.2a", early)).isEqualTo(Verdict.VIOLATED);
        assertThat(verdict(ours, "HOU-7.2a", early)).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(ours, "HOU-7.3a", meeting("09:00", "11:01"))).isEqualTo(Verdict.VIOLATED);
        assertThat(ours.rules()).hasSameSizeAs(shipped.rules());
        assertThat(pack.charter().title()).isEqualTo("Co-production Charter");
    }

    /** Booked just early enough, and too late if the booking day and the meeting day are not counted. */
    private static Finding bookedJustInTime(RulePack pack) {
        return finding(DroolsCharterChecker.of(pack), "HOU-7.4a", meeting("10:00", "12:00"));
    }

    private RulePack bookedAhead(String furtherField) {
        return hounslow("""
                clauses:
                  - id: HOU-7.4a
                    locator: "section 7, sentence 4a"
                    says: "Meetings are booked at least 22 days ahead"
                    modality: should
                    tested: by records
                    fit: direct
                """ + furtherField, """
                rule "HOU-7.4a Meetings are booked 22 days ahead"
                when
                    there is a meeting
                then
                    it is booked at least 22 days before
                end
                """);
    }

    @Test
    void a_clause_in_other_words_leaves_open_what_the_one_that_it_replaces_does() {
        Finding finding = bookedJustInTime(bookedAhead(""));

        assertThat(finding.clause().ambiguities())
                .isEqualTo(RulePack.shipped("hounslow-send")
                        .charter()
                        .clause("HOU-7.4a")
                        .orElseThrow()
                        .ambiguities());
        assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(finding.decidedBy())
                .anySatisfy(one -> assertThat(one.alternative()).isEqualTo(Reading.CLEAR_DAYS));
    }

    @Test
    void a_clause_may_say_that_it_leaves_nothing_open() {
        Finding finding = bookedJustInTime(bookedAhead("    ambiguities: []\n"));

        assertThat(finding.clause().ambiguities()).isEmpty();
        assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(finding.decidedBy()).isEmpty();
    }

    @Test
    void a_clause_may_say_for_itself_what_it_leaves_open() {
        Finding finding = bookedJustInTime(bookedAhead("    ambiguities: [AMB-20]\n"));

        assertThat(finding.clause().ambiguities()).containsExactly(Ambiguity.AMB_20);
    }

    @Test
    void a_clause_that_is_switched_off_is_never_judged_and_reports_say_why() {
        RulePack pack = hounslow("off:\n  HOU-7.2a: \"Our parents asked for evenings\"\n", "");
        Report report = DroolsCharterChecker.of(pack).check(meeting("19:00", "20:00"), AS_OF);
        Finding finding = report.finding("HOU-7.2a", "M1").orElseThrow();

        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Explanation.of(finding).gap())
                .containsExactly("This clause is switched off. The reason given is: Our parents asked for evenings");
        assertThat(ReportJson.write(report)).contains("Our parents asked for evenings");
    }

    @Test
    void a_pack_that_extends_a_charter_adds_clauses() {
        RulePack pack = hounslow("""
                clauses:
                  - id: OUR-1
                    locator: "our own"
                    says: "Meetings last at most 1 hour"
                    modality: must
                    tested: by records
                    fit: direct
                """, """
                rule "OUR-1 Meetings last at most 1 hour"
                when
                    there is a meeting
                    - that includes professionals
                then
                    it lasts at most 1 hour
                end
                """);
        assertThat(pack.charter().clause("OUR-1")).isPresent();
        assertThat(pack.charter().clause("HOU-7.2a")).isPresent();
        assertThat(pack.rules().stream().map(Rule::clauseId)).contains("OUR-1", "HOU-7.2a");
    }

    @Test
    void a_rule_that_clashes_with_one_taken_over_is_an_error() {
        assertThatThrownBy(() -> hounslow("""
                        clauses:
                          - id: OUR-1
                            locator: "our own"
                            says: "Evenings"
                            modality: must
                            tested: by records
                            fit: direct
                        """, """
                        rule "OUR-1 Evenings"
                        when
                            there is a meeting
                        then
                            it is held between 18:00 and 21:00
                        end
                        """))
                .isInstanceOf(RulePackException.class)
                .hasMessage("rules.dslr, line 5: Nobody can keep this promise and the one on line 262 of"
                        + " hounslow-send/rules.dslr: 'it is held between 10:00 and 14:00'.");
    }

    @Test
    void a_pack_with_errors_is_refused_with_all_of_them() {
        String rules = Packs.RULES.replace("2 hours", "two hours").replace("a meeting", "a meating");
        assertThatThrownBy(() -> read(Packs.whole().with("rules.dslr", rules)))
                .isInstanceOfSatisfying(
                        RulePackException.class,
                        failure -> assertThat(failure.problems())
                                .extracting(LintProblem::line)
                                .containsExactly(3, 5))
                .hasMessage("rules.dslr, line 3: There is no sentence 'there is a meating'.\n"
                        + "rules.dslr, line 5: Write the number in figures: 2, not 'two'.");
    }

    @Test
    void a_pack_with_warnings_is_loaded_and_keeps_them() {
        RulePack pack = read(Packs.whole().with("rules.dslr", Packs.RULES.replace("    it", "\tit")));
        assertThat(pack.warnings())
                .extracting(LintProblem::message)
                .containsExactly("A tab stands here. Write spaces instead.");
    }

    @Test
    void two_packs_of_one_id_cannot_be_checked_together() {
        RulePack pack = read(Packs.whole());
        assertThatThrownBy(() -> DroolsCharterChecker.of(pack, pack))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two rule packs have the id 'my-charter'.");
        assertThatThrownBy(() -> DroolsCharterChecker.of(new RulePack[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No rule pack was given.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hillingdon", "hounslow-send", "one-halton", "halton-send", "lancashire"})
    void the_shipped_charters_are_in_order_themselves(String id) {
        Packs copy = Packs.empty();
        for (String file : List.of("charter.yaml", "rules.dslr", "scenarios.feature")) {
            copy.with(file, Resources.text("charters/" + id + "/" + file));
        }
        Path folder = copy.folder(temp);
        assertThat(RulePack.problems(folder)).isEmpty();
        RulePack pack = RulePack.read(folder);
        assertThat(pack.charter()).isEqualTo(ShippedCharter.of(id).charter());
        assertThat(pack.rules())
                .extracting(Rule::ref)
                .isEqualTo(ShippedCharter.of(id).rules().stream().map(Rule::ref).toList());
    }

    @Test
    void a_pack_may_change_on_disk_after_it_was_read() throws IOException {
        Path folder = Packs.whole().folder(temp);
        RulePack pack = RulePack.read(folder);
        Files.delete(folder.resolve("rules.dslr"));
        Files.delete(folder.resolve("charter.yaml"));
        assertThat(verdict(DroolsCharterChecker.of(pack), "MY-1", meeting("10:00", "13:00")))
                .isEqualTo(Verdict.VIOLATED);
    }
}
