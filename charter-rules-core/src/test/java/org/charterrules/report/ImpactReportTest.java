package org.charterrules.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Fit;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Modality;
import org.charterrules.charter.Testing;
import org.charterrules.compare.CaseImpact;
import org.charterrules.compare.Flip;
import org.charterrules.compare.Flip.Move;
import org.charterrules.compare.Result;
import org.charterrules.finding.DecidedBy;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Report;
import org.charterrules.finding.RuleError;
import org.charterrules.finding.Severity;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.json.ImpactJson;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.junit.jupiter.api.Test;

class ImpactReportTest {
    private static final Instant AS_OF = Instant.parse("2026-06-03T09:00:00Z");
    private static final Clause ONE = clause("X-1", "Meetings are <short> & sweet");
    private static final Clause TWO = clause("X-2", "Notes are sent");

    private static Clause clause(String id, String says) {
        return new Clause(
                id, "1", says, Modality.MUST, Testing.BY_RECORDS, Fit.DIRECT, List.of(), null, Set.of(), false);
    }

    private static Charter charter(String id, Clause... clauses) {
        return new Charter(id, "T", "P", "P", "E", null, Interpretations.DEFAULTS, List.of(clauses));
    }

    private static Finding finding(Charter charter, Clause clause, String meetingId, Verdict verdict) {
        Judgement judgement = Judgement.of(verdict)
                .addFound(Evidence.of(Statement.of("found.were-there", "D1", List.of("P1"), List.of("P2"))))
                .addGap(Statement.of("gap.not-reviewed"))
                .build();
        return new Finding(charter, clause, meetingId, Severity.MUST, judgement, List.of(), new Finding.Insight() {
            @Override
            public List<Statement> reasons() {
                return List.of();
            }

            @Override
            public List<Remedy> remedies() {
                return List.of();
            }

            @Override
            public List<DecidedBy> decidedBy() {
                return List.of();
            }
        });
    }

    private static Report report(String caseFileId, Charter charter, List<Finding> findings, RuleError... errors) {
        CaseFile caseFile = CaseFile.of(caseFileId)
                .meetings(List.of(Meeting.of("M1").build()))
                .build();
        return new Report(caseFile, AS_OF, List.of(charter), findings, Map.of(), List.of(errors));
    }

    private static final Charter OLD = charter("old", ONE, TWO);
    private static final Charter NEW = charter("new", ONE, TWO);

    /** Clause X-1 of a case file, as it was and as it would be; X-2 is kept. */
    private static CaseImpact impact(String caseFileId, Verdict was, Verdict wouldBe) {
        return CaseImpact.between(
                report(
                        caseFileId,
                        OLD,
                        List.of(finding(OLD, ONE, "M1", was), finding(OLD, TWO, "M1", Verdict.SATISFIED))),
                report(
                        caseFileId,
                        NEW,
                        List.of(finding(NEW, ONE, "M1", wouldBe), finding(NEW, TWO, "M1", Verdict.SATISFIED))));
    }

    private static ImpactReport report(boolean evidence, int bytes) throws IOException {
        ImpactReport report = new ImpactReport(List.of(OLD), List.of(NEW), AS_OF, evidence, new FlipSpool(bytes));
        report.add(impact("a", Verdict.VIOLATED, Verdict.SATISFIED));
        report.add(impact("b", Verdict.VIOLATED, Verdict.VIOLATED));
        report.add(impact("c", Verdict.SATISFIED, Verdict.VIOLATED));
        report.add(impact("d", Verdict.VIOLATED, Verdict.SATISFIED));
        return report;
    }

    private static String text(ImpactReport report) throws IOException {
        StringBuilder text = new StringBuilder();
        report.writeText(text);
        return text.toString();
    }

    @Test
    void counts_come_first_and_then_each_verdict_that_changes() throws IOException {
        try (ImpactReport report = report(false, 1 << 20)) {
            assertThat(text(report)).isEqualTo("""
                    What would change

                    Old rules: T, E (old).
                    New rules: T, E (new).
                    Checked under both as of Wednesday 3 June 2026 at 10am: 4 case files with 4 meetings.
                    3 of 8 verdicts change.

                    Was, then would be  Broken  Kept
                    Broken                   1     2
                    Kept                     1     4

                    Clause  Was     Would be  Number
                    X-1     Broken  Kept           2
                    X-1     Kept    Broken         1

                    X-1 Meetings are <short> & sweet.
                      M1 of a: was broken, would be kept.
                      M1 of c: was kept, would be broken.
                      M1 of d: was broken, would be kept.
                    """);
        }
    }

    @Test
    void the_evidence_is_told_on_request() throws IOException {
        try (ImpactReport report = report(true, 1 << 20)) {
            assertThat(text(report)).endsWith("""
                      M1 of d: was broken, would be kept.
                          The meeting that took decision D1 had these people there: P1. They count as P2.
                          Before: Open actions are to be gone through at the next meeting.
                          After: Open actions are to be gone through at the next meeting.
                    """);
        }
    }

    @Test
    void nothing_is_said_of_rules_that_change_nothing() throws IOException {
        try (ImpactReport report = new ImpactReport(List.of(OLD), List.of(NEW), AS_OF, true)) {
            report.add(impact("a", Verdict.VIOLATED, Verdict.VIOLATED));
            assertThat(text(report)).endsWith("1 case file with 1 meeting.\nNone of 2 verdicts changes.\n");
        }
    }

    @Test
    void what_does_not_fit_into_memory_is_read_back_from_a_file() throws IOException {
        try (ImpactReport small = report(true, 10);
                ImpactReport large = report(true, 1 << 20)) {
            for (int i = 0; i < 500; i++) {
                CaseImpact more = impact("e" + i, Verdict.UNKNOWN, i % 2 == 0 ? Verdict.SATISFIED : Verdict.VIOLATED);
                small.add(more);
                large.add(more);
            }
            assertThat(text(small)).isEqualTo(text(large)).contains("M1 of e499");
            List<String> again = new ArrayList<>();
            small.forEachFlip("X-1", flip -> again.add(flip.caseFileId()));
            assertThat(again).hasSize(503).startsWith("a", "c", "d", "e0").endsWith("e499");
        }
    }

    @Test
    void clauses_that_only_one_side_has_are_not_checked_on_the_other() {
        Charter fewer = charter("old", ONE);
        CaseImpact impact = CaseImpact.between(
                report("a", fewer, List.of(finding(fewer, ONE, "M1", Verdict.SATISFIED))),
                report("a", NEW, List.of(finding(NEW, TWO, "M1", Verdict.VIOLATED))));
        assertThat(impact.moves())
                .isEqualTo(Map.of(
                        "X-1", Map.of(new Move(Result.SATISFIED, Result.NOT_CHECKED), 1),
                        "X-2", Map.of(new Move(Result.NOT_CHECKED, Result.VIOLATED), 1)));
    }

    private static Report both(List<Finding> findings, RuleError... errors) {
        Report one = report("a", OLD, findings, errors);
        return new Report(one.caseFile(), AS_OF, List.of(OLD, NEW), findings, Map.of(), one.errors());
    }

    @Test
    void charters_that_share_a_clause_are_told_apart() {
        CaseImpact impact = CaseImpact.between(
                both(List.of(finding(OLD, ONE, "M1", Verdict.VIOLATED), finding(NEW, ONE, "M1", Verdict.SATISFIED))),
                both(List.of(finding(OLD, ONE, "M1", Verdict.SATISFIED), finding(NEW, ONE, "M1", Verdict.SATISFIED))));
        assertThat(impact.flips())
                .extracting(flip -> flip.after().charter().id(), Flip::move)
                .containsExactly(tuple("old", new Move(Result.VIOLATED, Result.SATISFIED)));
        assertThat(impact.moves().get("X-1"))
                .isEqualTo(Map.of(
                        new Move(Result.VIOLATED, Result.SATISFIED), 1,
                        new Move(Result.SATISFIED, Result.SATISFIED), 1));
    }

    @Test
    void a_rule_that_failed_in_one_charter_says_nothing_of_another_that_shares_its_clause() {
        CaseImpact impact = CaseImpact.between(
                both(List.of(finding(OLD, ONE, "M1", Verdict.VIOLATED), finding(NEW, ONE, "M1", Verdict.SATISFIED))),
                both(List.of(), new RuleError("new", "X-1", "M1", "rules.dslr", 1, "Boom")));
        assertThat(impact.flips())
                .extracting(Flip::move)
                .containsExactly(
                        new Move(Result.VIOLATED, Result.NOT_CHECKED), new Move(Result.SATISFIED, Result.FAILED));
    }

    @Test
    void a_rule_that_failed_is_no_verdict_and_no_missing_clause() throws IOException {
        Report old = report(
                "a",
                OLD,
                List.of(finding(OLD, ONE, "M1", Verdict.SATISFIED), finding(OLD, TWO, "M1", Verdict.SATISFIED)));
        CaseImpact one = CaseImpact.between(
                old,
                report(
                        "a",
                        NEW,
                        List.of(finding(NEW, ONE, "M1", Verdict.SATISFIED)),
                        new RuleError("new", "X-2", "M1", "rules.dslr", 1, "Boom")));
        CaseImpact all = CaseImpact.between(
                old, report("a", NEW, List.of(), new RuleError("new", "new", "*", "rules.dslr", 1, "Boom")));
        assertThat(one.moves().get("X-2")).isEqualTo(Map.of(new Move(Result.SATISFIED, Result.FAILED), 1));
        assertThat(all.flips()).extracting(flip -> flip.move().wouldBe()).containsOnly(Result.FAILED);
        try (ImpactReport report = new ImpactReport(List.of(OLD), List.of(NEW), AS_OF, false)) {
            report.add(one);
            report.addNotRead();
            assertThat(text(report))
                    .contains(
                            "1 case file could not be read or checked. Nothing of them is counted.\n",
                            "A rule failed once. The counts are not complete.\n",
                            "was kept, would be rule failed");
        }
    }

    @Test
    void reports_on_different_case_files_cannot_be_compared() {
        assertThatThrownBy(() -> CaseImpact.between(report("a", OLD, List.of()), report("b", NEW, List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The two reports are not on the same case file and instant.");
    }

    @Test
    void nothing_on_the_page_becomes_a_tag_and_the_reasons_are_there_only_on_request() throws IOException {
        assertThat(page(true))
                .contains("<h3 id=\"clause-1\">X-1 Meetings are &lt;short&gt; &amp; sweet.</h3>", ">Why</th>")
                .doesNotContain("<short>");
        assertThat(page(false)).contains(">Would be</th>").doesNotContain(">Why</th>");
    }

    private static String page(boolean evidence) throws IOException {
        StringBuilder page = new StringBuilder();
        try (ImpactReport report = report(evidence, 10)) {
            report.writeHtml(page);
        }
        return page.toString();
    }

    @Test
    void json_gives_the_counts_first() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImpactReport report = report(false, 1 << 20)) {
            ImpactJson.write(report, out);
        }
        String json = out.toString(StandardCharsets.UTF_8);
        assertThat(json.replaceAll("\\s+", " ")).contains("""
                "caseFiles": 4, "meetings": 4, "verdicts": 8, "changes": 3, "notRead": 0, "failures": 0, "matrix":\
                """, """
                "clauses": [ { "clause": "X-1", "was": "VIOLATED", "wouldBe": "SATISFIED", "number": 2 }, \
                { "clause": "X-1", "was": "SATISFIED", "wouldBe": "VIOLATED", "number": 1 } ], "flips": [\
                """, """
                { "clause": "X-1", "caseFile": "c", "meeting": "M1", "was": "SATISFIED", "wouldBe": "VIOLATED", \
                "found": [], "before": [], "after": [] }\
                """);
    }
}
