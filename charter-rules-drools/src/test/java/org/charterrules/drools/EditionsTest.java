package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.charterrules.change.Reschedule;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.charterrules.json.ReportJson;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.charterrules.model.Schedule;
import org.charterrules.monitor.CharterMonitor;
import org.charterrules.monitor.VerdictChange;
import org.charterrules.report.Explanation;
import org.charterrules.report.HtmlReport;
import org.charterrules.report.TextReport;
import org.charterrules.report.TextReport.Paint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each thing is judged by the edition in force on its day. */
class EditionsTest {
    private static final Instant MARCH = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-01T09:00:00Z");

    @TempDir
    private Path temp;

    private DroolsCharterChecker both() {
        return Editions.checker(Editions.both(), temp);
    }

    private static Finding finding(Report report, String clauseId) {
        return report.finding(clauseId, "M1").orElseThrow();
    }

    private static List<String> editions(Finding finding) {
        return finding.editions().stream().map(Charter::edition).toList();
    }

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @CsvSource({
        "Europe/London,    2026-03-31T10:00+01:00, 2026-03-31T11:30+01:00, As published",
        "Europe/London,    2026-03-31T23:59+01:00, 2026-04-01T01:29+01:00, As published",
        "Europe/London,    2026-04-01T00:00+01:00, 2026-04-01T01:30+01:00, As changed in April 2026",
        "Europe/London,    2026-04-01T10:00+01:00, 2026-04-01T11:30+01:00, As changed in April 2026",
        "America/New_York, 2026-03-31T23:59-04:00, 2026-04-01T01:29-04:00, As published",
        "America/New_York, 2026-04-01T00:00-04:00, 2026-04-01T01:30-04:00, As changed in April 2026",
        "Pacific/Auckland, 2026-03-31T23:59+13:00, 2026-04-01T01:29+13:00, As published",
        "Pacific/Auckland, 2026-04-01T00:00+13:00, 2026-04-01T01:30+13:00, As changed in April 2026"
    })
    void a_meeting_counts_on_the_day_it_begins_where_it_is(String zone, String start, String end, String edition) {
        Report report = both().check(Editions.file(zone, start, end, ""), MARCH);

        assertThat(finding(report, "MY-1").verdict())
                .isEqualTo(edition.equals(Editions.OLD) ? Verdict.SATISFIED : Verdict.VIOLATED);
        assertThat(editions(finding(report, "MY-1"))).containsExactly(edition);
    }

    @ParameterizedTest(name = "{1} in {0} from {2}: {4}")
    @CsvSource({
        // The clocks go forward at 1am on 29 March 2026 and back at 2am on 25 October 2026.
        "Europe/London, 2026-03-29, 2026-03-28T23:59+00:00, 2026-03-29T02:29+01:00, As published",
        "Europe/London, 2026-03-29, 2026-03-29T00:00+00:00, 2026-03-29T02:30+01:00, As changed in April 2026",
        "Europe/London, 2026-03-30, 2026-03-29T23:59+01:00, 2026-03-30T01:29+01:00, As published",
        "Europe/London, 2026-03-30, 2026-03-30T00:00+01:00, 2026-03-30T01:30+01:00, As changed in April 2026",
        "Europe/London, 2026-10-25, 2026-10-24T23:59+01:00, 2026-10-25T01:29+01:00, As published",
        "Europe/London, 2026-10-25, 2026-10-25T01:30+01:00, 2026-10-25T02:00+00:00, As changed in April 2026",
        "Europe/London, 2026-10-26, 2026-10-25T23:59+00:00, 2026-10-26T01:29+00:00, As published",
        "Europe/London, 2026-10-26, 2026-10-26T00:00+00:00, 2026-10-26T01:30+00:00, As changed in April 2026",
        // Here a day begins at 1am, because the clocks go forward at midnight.
        "Africa/Cairo, 2026-04-24, 2026-04-23T23:59+02:00, 2026-04-24T02:29+03:00, As published",
        "Africa/Cairo, 2026-04-24, 2026-04-24T01:00+03:00, 2026-04-24T02:30+03:00, As changed in April 2026"
    })
    void a_day_begins_at_midnight_where_the_clocks_change(
            String zone, LocalDate firstDay, String start, String end, String edition) {
        Packs pack = Editions.changed(firstDay.minusDays(1).toString(), firstDay.toString());

        Report report = Editions.checker(pack, temp).check(Editions.file(zone, start, end, ""), MARCH);

        assertThat(editions(finding(report, "MY-1"))).containsExactly(edition);
    }

    private static CaseFile withActions(String start, String... actions) {
        String end = start.replace("T10:00", "T11:30");
        return Editions.file("Europe/London", start, end, "\"actions\": [" + String.join(", ", actions) + "]");
    }

    /** An action that was due on 10 April, is somebody's to do, and is not done. */
    private static String action(String id, String createdAt) {
        String agreed = createdAt.isEmpty() ? "" : "\"createdAt\": \"" + createdAt + "\", ";
        return "{\"id\": \"" + id + "\", \"meetingId\": \"M1\", " + agreed
                + "\"ownerIds\": [\"P1\"], \"concernedIds\": [], \"status\": \"OPEN\", \"due\": \"2026-04-10\","
                + " \"dueChanges\": []}";
    }

    @ParameterizedTest(name = "agreed {1}, meeting {0}: {2}")
    @CsvSource({
        "2026-03-20T10:00+00:00, '',                   As published",
        "2026-04-02T10:00+01:00, '',                   As changed in April 2026",
        "2026-04-02T10:00+01:00, 2026-03-31T22:59:59Z, As published",
        "2026-04-02T10:00+01:00, 2026-03-31T23:00:00Z, As changed in April 2026",
        "2026-03-20T10:00+00:00, 2026-03-31T22:59:59Z, As published",
        "2026-03-20T10:00+00:00, 2026-03-31T23:00:00Z, As changed in April 2026"
    })
    void an_action_counts_on_the_day_it_was_agreed_whenever_it_is_due(String start, String createdAt, String edition) {
        Report report = both().check(withActions(start, action("A1", createdAt)), MAY);

        boolean old = edition.equals(Editions.OLD);
        assertThat(finding(report, "MY-2").verdict()).isEqualTo(old ? Verdict.VIOLATED : Verdict.SATISFIED);
        assertThat(editions(finding(report, "MY-2"))).containsExactly(edition);
        assertThat(editions(finding(report, "MY-1")))
                .containsExactly(start.startsWith("2026-03") ? Editions.OLD : Editions.NEW);
    }

    @Test
    void of_actions_under_two_editions_the_gravest_verdict_counts_and_its_edition_is_named() {
        CaseFile file = withActions(
                "2026-04-02T10:00+01:00", action("A1", "2026-03-30T09:00:00Z"), action("A2", "2026-04-02T09:30:00Z"));

        Finding finding = finding(both().check(file, MAY), "MY-2");

        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding.subjectIds()).containsExactly("A1");
        assertThat(editions(finding)).containsExactly(Editions.OLD);
        assertThat(finding.rules()).extracting(rule -> rule.name()).containsExactly("MY-2 Done");
    }

    @Test
    void actions_that_break_both_editions_name_both_that_of_the_meeting_first() {
        String nobody = action("A2", "2026-04-02T09:30:00Z").replace("[\"P1\"]", "[]");
        CaseFile file = withActions("2026-04-02T10:00+01:00", action("A1", "2026-03-30T09:00:00Z"), nobody);

        Finding finding = finding(both().check(file, MAY), "MY-2");

        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding.subjectIds()).containsExactly("A1", "A2");
        assertThat(editions(finding)).containsExactly(Editions.NEW, Editions.OLD);
        assertThat(Explanation.of(finding).charter())
                .contains("This was checked against the editions \"As changed in April 2026\" (from Wednesday 1 April"
                        + " 2026) and \"As published\" (until Tuesday 31 March 2026).");
    }

    @Test
    void a_meeting_of_unknown_date_is_not_known_where_the_editions_disagree() {
        Finding finding =
                finding(both().check(Editions.undated("\"actions\": [" + action("A1", "") + "]"), MAY), "MY-2");

        assertThat(finding.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(finding.missing())
                .extracting(FieldRef::id, FieldRef::field)
                .containsExactly(tuple("M1", "schedule.start"));
        assertThat(editions(finding)).containsExactly(Editions.OLD, Editions.NEW);
        assertThat(Explanation.of(finding).gap())
                .contains("The editions of this charter differ here, and it is not known which of them counts.");
    }

    @Test
    void a_meeting_of_unknown_date_is_judged_where_the_editions_agree() {
        String done = action("A1", "").replace("\"OPEN\"", "\"DONE\"");

        Finding finding = finding(both().check(Editions.undated("\"actions\": [" + done + "]"), MAY), "MY-2");

        assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(editions(finding)).containsExactly(Editions.OLD, Editions.NEW);
    }

    @Test
    void an_action_agreed_on_a_known_day_counts_on_it_though_its_meeting_has_no_date() {
        String agreed = action("A1", "2026-04-02T09:30:00Z");

        Finding finding = finding(both().check(Editions.undated("\"actions\": [" + agreed + "]"), MAY), "MY-2");

        assertThat(finding.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(editions(finding)).containsExactly(Editions.NEW);
    }

    @Test
    void a_clause_that_only_another_edition_has_does_not_apply() {
        CaseFile file = Editions.inLondon("2026-03-31T10:00+01:00", "2026-03-31T11:30+01:00");

        Finding finding = finding(both().check(file, MARCH), "MY-4");

        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(editions(finding)).containsExactly(Editions.OLD);
        assertThat(Explanation.of(finding).gap()).containsExactly("The edition in force does not ask for this.");
    }

    @Test
    void what_one_edition_switches_off_another_may_check() {
        CaseFile old = Editions.inLondon("2026-03-31T10:00+01:00", "2026-03-31T11:30+01:00");
        CaseFile now = Editions.inLondon("2026-04-01T10:00+01:00", "2026-04-01T11:30+01:00");

        assertThat(finding(both().check(old, MARCH), "MY-5").verdict()).isEqualTo(Verdict.SATISFIED);
        Finding off = finding(both().check(now, MARCH), "MY-5");
        assertThat(off.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Explanation.of(off).gap()).anyMatch(line -> line.contains("No longer promised"));
    }

    @Test
    void on_a_day_on_which_no_edition_counts_nothing_applies() {
        DroolsCharterChecker checker = Editions.checker(Editions.until("2026-03-31"), temp);
        CaseFile file = Editions.inLondon("2026-04-01T10:00+01:00", "2026-04-01T11:30+01:00");

        Report report = checker.check(file, MAY);

        assertThat(report.findings()).hasSize(4).allSatisfy(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(finding.editions()).isEmpty();
            assertThat(Explanation.of(finding).gap())
                    .containsExactly("No edition of this charter is in force on Wednesday 1 April 2026.");
        });
    }

    @Test
    void one_edition_with_dates_is_not_known_for_a_meeting_of_unknown_date() {
        DroolsCharterChecker checker = Editions.checker(Editions.until("2026-03-31"), temp);
        String done = action("A1", "").replace("\"OPEN\"", "\"DONE\"");

        Finding finding = finding(checker.check(Editions.undated("\"actions\": [" + done + "]"), MARCH), "MY-2");

        assertThat(finding.verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    private static @Nullable Verdict ofSeries(DroolsCharterChecker checker, CaseFile file, String asOf) {
        return checker.check(file, Instant.parse(asOf))
                .finding("MY-3", null)
                .map(Finding::verdict)
                .orElse(null);
    }

    @Test
    void a_series_that_goes_on_counts_on_the_day_of_asking() {
        CaseFile file = Editions.inLondon("2026-06-01T10:00+01:00", "2026-06-01T11:30+01:00");

        assertThat(ofSeries(both(), file, "2026-03-31T22:59:59.999999999Z")).isEqualTo(Verdict.SATISFIED);
        assertThat(ofSeries(both(), file, "2026-03-31T23:00:00Z")).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_series_that_is_over_counts_on_the_day_of_its_last_meeting() {
        CaseFile file = Editions.inLondon("2026-03-31T10:00+01:00", "2026-03-31T11:30+01:00");

        assertThat(ofSeries(both(), file, "2026-03-31T22:59:59Z")).isEqualTo(Verdict.SATISFIED);
        assertThat(ofSeries(both(), file, "2026-12-01T09:00:00Z")).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_series_whose_last_meeting_has_no_date_is_not_known_where_the_editions_disagree() {
        assertThat(ofSeries(both(), Editions.undated(""), "2026-05-01T09:00:00Z"))
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(ofSeries(both(), Editions.undated(""), "2026-03-01T09:00:00Z"))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_monitor_judges_by_the_right_edition_when_time_passes_and_when_a_meeting_moves() {
        CharterMonitor monitor = new CharterMonitor(both(), Instant.parse("2026-03-31T12:00:00Z"));
        List<String> told = new ArrayList<>();
        monitor.listen(change ->
                told.add(change.verdicts().stream().map(EditionsTest::words).collect(Collectors.joining(", "))));
        monitor.put(Editions.inLondon("2026-03-31T13:00+01:00", "2026-03-31T14:30+01:00"));
        told.clear();

        monitor.update("c", file -> movedTo(file, "2026-04-01T13:00+01:00[Europe/London]"));
        monitor.advanceTo(Instant.parse("2026-03-31T22:59:59Z"));
        monitor.advanceTo(Instant.parse("2026-03-31T23:00:00Z"));

        assertThat(told)
                .containsExactly(
                        "MY-1 SATISFIED to VIOLATED, MY-5 SATISFIED to NOT_APPLICABLE, MY-4 NOT_APPLICABLE to VIOLATED",
                        "MY-3 SATISFIED to VIOLATED");
    }

    private static String words(VerdictChange change) {
        return change.clauseId() + " " + change.before() + " to " + change.after();
    }

    private static CaseFile movedTo(CaseFile file, String start) {
        Meeting meeting = file.meetings().get(0);
        ZonedDateTime from = ZonedDateTime.parse(start);
        Schedule schedule = meeting.schedule().withEnd(from.plusMinutes(90)).withStart(from);
        return file.withMeetings(List.of(meeting.withSchedule(schedule)));
    }

    /** Until 31 March, meetings are booked 10 days ahead and held between 10 and 4; then 40 days ahead, and between 1 and 5. */
    private DroolsCharterChecker booking() {
        String old = Editions.rule("MY-1 Booked", "a meeting", "it is booked at least 10 days before")
                + Editions.rule("MY-3 Hours", "a meeting", "it is held between 10:00 and 16:00");
        String now = Editions.rule("MY-1 Booked", "a meeting", "it is booked at least 40 days before")
                + Editions.rule("MY-3 Hours", "a meeting", "it is held between 13:00 and 17:00");
        String off = "off: {MY-2: \"-\", MY-5: \"-\"}\n";
        Packs pack = Editions.until("2026-03-31");
        return Editions.checker(
                Editions.appended(pack, "charter.yaml", off)
                        .with("rules.dslr", old)
                        .with("editions/second/charter.yaml", """
                                id: my-charter
                                extends: the former edition
                                edition: "As changed in April 2026"
                                in force: {from: 2026-04-01}
                                """)
                        .with("editions/second/rules.dslr", now),
                temp);
    }

    @Test
    void a_meeting_is_moved_to_a_day_that_suits_the_edition_in_force_on_that_day() {
        CaseFile file = Editions.file("Europe/London", "2026-03-30T10:00+01:00", "2026-03-30T11:30+01:00", "");
        CaseFile late = file.withMeetings(List.of(file.meetings()
                .get(0)
                .withSchedule(file.meetings().get(0).schedule().withBookedAt(Instant.parse("2026-03-24T09:00:00Z")))));
        Instant asOf = Instant.parse("2026-03-25T09:00:00Z");
        DroolsCharterChecker checker = booking();

        Finding violation = finding(checker.check(late, asOf), "MY-1");

        assertThat(violation.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(editions(violation)).containsExactly(Editions.OLD);
        Remedy remedy = violation.remedies().get(0);
        Reschedule moved = (Reschedule) remedy.changes().get(0);
        assertThat(moved.date()).isEqualTo("2026-05-04");
        assertThat(moved.startFrom()).isEqualTo("13:00");
        assertThat(moved.startTo()).isEqualTo("15:30");
        Report after = checker.check(remedy.applyTo(late, asOf), asOf);
        assertThat(after.with(Verdict.VIOLATED)).isEmpty();
        assertThat(editions(finding(after, "MY-1"))).containsExactly(Editions.NEW);
    }

    @Test
    void text_and_pages_and_data_name_the_edition() throws IOException {
        CaseFile file = Editions.inLondon("2026-04-01T10:00+01:00", "2026-04-01T11:30+01:00");
        Report report = both().check(file, MARCH);

        String checked =
                "This was checked against the edition \"As changed in April 2026\" (from Wednesday 1 April 2026).";
        assertThat(TextReport.of(report, finding -> true, Paint.PLAIN).replaceAll("\\s+", " "))
                .contains("Editions: \"As published\" (until Tuesday 31 March 2026); \"As changed in April 2026\" (from"
                        + " Wednesday 1 April 2026)")
                .contains(checked);
        StringBuilder page = new StringBuilder();
        HtmlReport.write(report, finding -> true, page);
        assertThat(page.toString()).contains(checked.replace("\"", "&quot;"));
        assertThat(ReportJson.write(report).replaceAll("\\s+", " "))
                .contains(
                        "\"editions\": [ { \"edition\": \"As published\", \"until\": \"2026-03-31\" }, { \"edition\": \"As"
                                + " changed in April 2026\", \"from\": \"2026-04-01\" } ]")
                .contains(
                        "\"charter\": \"my-charter\", \"editions\": [ \"As changed in April 2026\" ], \"clause\": \"MY-1\"");
    }

    @Test
    void a_charter_with_one_edition_and_no_dates_names_none() {
        CaseFile file = Editions.inLondon("2026-04-01T10:00+01:00", "2026-04-01T11:30+01:00");

        Report report = DroolsCharterChecker.of("hounslow-send").check(file, MARCH);

        assertThat(report.findings())
                .allSatisfy(finding -> assertThat(finding.editions()).isEmpty());
        assertThat(TextReport.of(report, finding -> true, Paint.PLAIN)).doesNotContain("dition");
    }

    @Test
    void asking_for_one_clause_keeps_the_editions_that_do_not_have_it() {
        DroolsCharterChecker only = both().only("MY-4");
        CaseFile old = Editions.inLondon("2026-03-31T10:00+01:00", "2026-03-31T11:30+01:00");

        Report report = only.check(old, MARCH);

        assertThat(report.findings()).hasSize(1);
        assertThat(Explanation.of(report.findings().get(0)).gap())
                .containsExactly("The edition in force does not ask for this.");
        assertThat(report.notChecked().get("my-charter"))
                .extracting(Clause::id)
                .containsExactly("MY-1", "MY-2", "MY-3", "MY-5");
    }
}
