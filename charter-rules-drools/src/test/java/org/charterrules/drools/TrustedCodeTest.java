package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import org.charterrules.check.Rule;
import org.charterrules.drools.lint.LintProblem;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.RuleError;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Schedule;
import org.charterrules.report.TextReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain rules beside the sentences, in packs whose code an application trusts. */
class TrustedCodeTest {
    private static final Instant AS_OF = Instant.parse("2026-05-01T09:00:00Z");
    private static final String PROPERTY = "charter.trusted";
    private static final String HEADER = """
            package our.rules

            import org.charterrules.obligation.*;
            import org.charterrules.subject.*;
            global org.charterrules.drools.Imposer obligations

            """;
    private static final String WORKSHOPS = HEADER + """
            rule "MY-2 Workshops start at 9 and last until noon"
            when
                $meeting : MeetingSubject(this.isOfKind("workshop").mayHold())
            then
                obligations.impose(kcontext, $meeting, HeldBetween.of("9:00", "12:00"));
            end
            """;
    private static final String CLAUSE = """
              - id: MY-2
                locator: "2"
                says: "Morning workshops"
                modality: must
                tested: by records
                fit: direct
            """;

    @TempDir
    private Path temp;

    @AfterEach
    void forget() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void plain_rules_impose_obligations_beside_the_sentences() {
        Report report = check(RulePack.readTrustingItsCode(folder(WORKSHOPS)), workshop(9, 12), workshop(10, 13));

        assertThat(report.errors()).isEmpty();
        assertThat(report.finding("MY-2", "M-9")).map(Finding::verdict).contains(Verdict.SATISFIED);
        assertThat(report.finding("MY-2", "M-10")).map(Finding::verdict).contains(Verdict.VIOLATED);
        assertThat(report.finding("MY-1", "M-10")).map(Finding::verdict).contains(Verdict.VIOLATED);
    }

    @Test
    void a_plain_rule_does_not_bind_what_it_does_not_match() {
        Meeting forum = meeting("M-1", MeetingKind.FORUM, 15, 16);

        Report report = check(RulePack.readTrustingItsCode(folder(WORKSHOPS)), forum);

        assertThat(report.finding("MY-2", "M-1")).map(Finding::verdict).contains(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_finding_names_the_file_and_line_of_the_plain_rule() {
        RulePack pack = RulePack.readTrustingItsCode(folder(WORKSHOPS));

        Report report = check(pack, workshop(10, 13));

        Rule rule = pack.rules().get(1);
        assertThat(rule.ref().file()).isEqualTo("my-charter/more.drl");
        assertThat(rule.ref().line()).isEqualTo(7);
        assertThat(rule.ref().conditions())
                .containsExactly("$meeting : MeetingSubject(this.isOfKind(\"workshop\").mayHold())");
        assertThat(TextReport.of(report, report.finding("MY-2", "M-10").orElseThrow()))
                .contains("MY-2 Workshops start at 9 and last until noon")
                .contains("(my-charter/more.drl, line");
    }

    @Test
    void a_zip_may_hold_plain_rules_too() {
        Path zip = packs(WORKSHOPS).zip(temp);

        Report report = check(RulePack.readTrustingItsCode(zip), workshop(10, 13));

        assertThat(report.finding("MY-2", "M-10")).map(Finding::verdict).contains(Verdict.VIOLATED);
    }

    @Test
    void plain_rules_are_run_beside_the_charters_of_the_library() {
        RulePack pack = RulePack.readTrustingItsCode(folder(WORKSHOPS));

        Report report = DroolsCharterChecker.of("hounslow-send").with(pack).check(caseFile(workshop(10, 13)), AS_OF);

        assertThat(report.finding("MY-2", "M-10")).map(Finding::verdict).contains(Verdict.VIOLATED);
        assertThat(report.finding("HOU-7.2a", "M-10")).isPresent();
    }

    @Test
    void clauses_of_plain_rules_can_be_checked_alone_or_left_out() {
        DroolsCharterChecker checker = DroolsCharterChecker.of(RulePack.readTrustingItsCode(folder(WORKSHOPS)));
        CaseFile caseFile = caseFile(workshop(10, 13));

        assertThat(clauses(checker.only("MY-2").check(caseFile, AS_OF))).containsExactly("MY-2");
        assertThat(clauses(checker.only("MY-1").check(caseFile, AS_OF))).containsExactly("MY-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "then obligations.impose(kcontext, $meeting, null); throw new IllegalStateException(\"P1\"); end",
                "then throw new AssertionError(\"P1\"); end",
                "then throw new StackOverflowError(\"P1\"); end",
                "then obligations.impose(kcontext, new MeetingSubject(null, null, null), HeldBetween.of(\"9:00\","
                        + " \"12:00\")); end"
            })
    void a_plain_rule_that_throws_is_an_error_and_never_a_verdict(String then) {
        String failing = HEADER + "rule \"MY-2 Fails\"\nwhen\n$meeting : MeetingSubject()\n" + then + "\n";

        Report report = check(RulePack.readTrustingItsCode(folder(failing)), workshop(10, 13));

        assertThat(report.errors())
                .extracting(RuleError::clauseId, RuleError::meetingId, RuleError::file, RuleError::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("MY-2", "M-10", "my-charter/more.drl", 7));
        assertThat(report.errors().toString()).doesNotContain("P1");
        assertThat(report.finding("MY-2", "M-10")).isEmpty();
        assertThat(report.finding("MY-1", "M-10")).map(Finding::verdict).contains(Verdict.VIOLATED);
    }

    @Test
    void a_pattern_that_throws_leaves_no_verdict_of_any_plain_rule() {
        String failing = WORKSHOPS + """
                rule "MY-1 Asks what cannot be asked"
                when
                    $meeting : MeetingSubject(this.isOfKind("no such kind").mayHold())
                then
                end
                """;

        Report report = check(RulePack.readTrustingItsCode(folder(failing)), workshop(10, 13));

        assertThat(report.errors()).extracting(RuleError::clauseId).containsExactlyInAnyOrder("MY-1", "MY-2");
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void code_is_neither_compiled_nor_run_unless_the_method_that_trusts_it_is_called() {
        Path folder = folder(HEADER + """
                rule "MY-2 Leaves a trace"
                when
                    $meeting : MeetingSubject()
                then
                    System.setProperty("charter.trusted", "ran");
                end
                """);

        assertThatThrownBy(() -> RulePack.read(folder))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("more.drl: A pack may not hold a file of this kind");
        assertThat(RulePack.problems(folder)).extracting(LintProblem::file).contains("more.drl");
        assertThat(System.getProperty(PROPERTY)).isNull();

        check(RulePack.readTrustingItsCode(folder), workshop(10, 13));
        assertThat(System.getProperty(PROPERTY)).isEqualTo("ran");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.dsl", "Evil.class", "Evil.java", "evil.jar", "evil.DRL"})
    void trust_in_plain_rules_is_no_trust_in_other_files(String name) {
        Path folder = packs(WORKSHOPS).with(name, "x").folder(temp);

        assertThatThrownBy(() -> RulePack.readTrustingItsCode(folder))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining(name + ": A pack may not hold");
    }

    @Test
    void what_cannot_be_compiled_is_named_with_its_file() {
        String broken = WORKSHOPS.replace("HeldBetween.of", "HeldBetween.off");

        assertThatThrownBy(() -> RulePack.readTrustingItsCode(folder(broken)))
                .isInstanceOf(RulePackException.class)
                .hasMessage(
                        "more.drl: This cannot be compiled: The method off(String, String) is undefined for the type"
                                + " HeldBetween");
    }

    @Test
    void what_is_not_even_a_rule_is_named_with_its_line() {
        String broken = WORKSHOPS.replace("$meeting : MeetingSubject(", "$meeting : : MeetingSubject(");

        assertThatThrownBy(() -> RulePack.readTrustingItsCode(folder(broken)))
                .isInstanceOf(RulePackException.class)
                .hasMessageStartingWith("more.drl, line 9: This cannot be compiled: ");
    }

    @Test
    void a_plain_rule_names_a_clause_that_the_charter_has() {
        String other = WORKSHOPS.replace("MY-2", "MY-3");

        assertThatThrownBy(() -> RulePack.readTrustingItsCode(folder(other)))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("more.drl, line 7: ")
                .hasMessageContaining("MY-3");
    }

    @Test
    void a_plain_rule_is_about_one_type_of_subject() {
        String joined = WORKSHOPS.replace("then\n", "    not NoticeSubject()\nthen\n");

        assertThatThrownBy(() -> RulePack.readTrustingItsCode(folder(joined)))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining(
                        "more.drl, line 7: Every pattern of this rule must be on one type of subject, for example"
                                + " MeetingSubject.");
    }

    @Test
    void plain_rules_without_the_global_could_impose_nothing_and_are_refused() {
        String silent = "package our.rules\nimport org.charterrules.subject.MeetingSubject;\n"
                + "rule \"MY-2 Says nothing\"\nwhen\nMeetingSubject()\nthen\nend\n";

        assertThatThrownBy(() -> RulePack.readTrustingItsCode(folder(silent)))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("Declare 'global org.charterrules.drools.Imposer obligations'.");
    }

    @Test
    void a_pack_read_again_and_again_is_compiled_anew() {
        check(RulePack.readTrustingItsCode(folder(WORKSHOPS)), workshop(10, 13));

        Path changed = folder(WORKSHOPS.replace("12:00", "13:00"));
        Report report = check(RulePack.readTrustingItsCode(changed), workshop(10, 13));

        assertThat(report.finding("MY-2", "M-10")).map(Finding::verdict).contains(Verdict.SATISFIED);
    }

    @Test
    void without_the_compiler_the_error_names_the_artifact_that_has_it() throws Exception {
        Path folder = folder(WORKSHOPS);
        URL[] urls = Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(entry -> !entry.contains("drools-model-codegen"))
                .map(TrustedCodeTest::url)
                .toArray(URL[]::new);

        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Class<?> pack = loader.loadClass(RulePack.class.getName());
            assertThatThrownBy(() ->
                            pack.getMethod("readTrustingItsCode", Path.class).invoke(null, folder))
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("Plain rules need the compiler of Drools, which is not on the class path. Maybe add"
                            + " org.drools:drools-engine, in the version of the other Drools artifacts, to the"
                            + " application.");
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (java.net.MalformedURLException failure) {
            throw new IllegalArgumentException(entry, failure);
        }
    }

    private Path folder(String code) {
        return packs(code).folder(temp);
    }

    private static Packs packs(String code) {
        return Packs.whole().with("charter.yaml", Packs.CHARTER + CLAUSE).with("more.drl", code);
    }

    private static List<String> clauses(Report report) {
        return report.findings().stream().map(each -> each.clause().id()).toList();
    }

    private static Report check(RulePack pack, Meeting... meetings) {
        return DroolsCharterChecker.of(pack).check(caseFile(meetings), AS_OF);
    }

    private static CaseFile caseFile(Meeting... meetings) {
        return CaseFile.of("case").addMeetings(meetings).build();
    }

    private static Meeting workshop(int from, int to) {
        return meeting("M-" + from, MeetingKind.WORKSHOP, from, to);
    }

    private static Meeting meeting(String id, MeetingKind kind, int from, int to) {
        ZonedDateTime day = LocalDate.of(2026, 6, 9).atStartOfDay(ZoneId.of("Europe/London"));
        return Meeting.of(id)
                .kind(kind)
                .status(MeetingStatus.BOOKED)
                .schedule(Schedule.of(day.withHour(from), day.withHour(to)))
                .build();
    }
}
