package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterrules.charter.Interpretations;
import org.charterrules.check.CharterRules;
import org.charterrules.check.RuleBasedChecker;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.RuleError;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Format;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Schedule;
import org.charterrules.report.TextReport;
import org.junit.jupiter.api.Test;

class RuleErrorTest {
    private static final String CLAUSE = "HOU-7.4b";
    private static final String MEETING = "M-06";
    private static final String BLURTED = "Parent P1 needs BRAILLE";
    private static final Instant AS_OF = Instant.parse("2026-05-01T09:00:00Z");

    private final CharterRules whole = DroolsCharterRules.shipped("hounslow-send");
    private final BrokenRule broken = new BrokenRule(whole, CLAUSE, BLURTED);

    @Test
    void a_rule_that_fails_is_reported_with_its_file_and_line_and_the_type_of_the_error_alone() {
        RuleError expected = new RuleError(
                "hounslow-send",
                CLAUSE,
                MEETING,
                "hounslow-send/rules.dslr",
                broken.ref().line(),
                "IllegalStateException");

        Report report = check(broken);

        assertThat(report.errors()).containsExactly(expected);
    }

    @Test
    void a_rule_that_fails_gives_no_verdict() {
        Report report = check(broken);

        assertThat(report.finding(CLAUSE, MEETING)).isEmpty();
    }

    @Test
    void a_rule_that_fails_leaves_the_verdicts_of_other_clauses_alone() {
        Map<String, Verdict> expected = verdicts(check(whole));
        expected.remove(CLAUSE);

        Report report = check(broken);

        assertThat(verdicts(report)).isNotEmpty().isEqualTo(expected);
    }

    @Test
    void a_rule_that_fails_lets_out_nothing_that_it_knew_about_people() {
        Report report = check(broken);

        String text = TextReport.of(report, finding -> true, TextReport.Paint.PLAIN);

        assertThat(text).contains(CLAUSE).doesNotContain(BLURTED, "BRAILLE");
        assertThat(report.errors().toString()).doesNotContain("P1", "BRAILLE");
    }

    @Test
    void a_rule_that_fails_leaves_the_remedies_of_other_clauses_alone() {
        int expected = check(whole)
                .finding("HOU-7.2a", MEETING)
                .orElseThrow()
                .remedies()
                .size();

        Report report = check(broken);

        assertThat(report.finding("HOU-7.2a", MEETING).orElseThrow().remedies())
                .hasSize(expected)
                .isNotEmpty();
    }

    private static Report check(CharterRules rules) {
        return new RuleBasedChecker(List.of(rules), Interpretations.DEFAULTS).check(caseFile(), AS_OF);
    }

    private static Map<String, Verdict> verdicts(Report report) {
        return report.findings().stream()
                .collect(Collectors.toMap(finding -> finding.clause().id(), Finding::verdict));
    }

    /** A meeting that starts an hour early. */
    private static CaseFile caseFile() {
        ZonedDateTime start = ZonedDateTime.of(2026, 6, 9, 9, 0, 0, 0, ZoneId.of("Europe/London"));
        Meeting meeting = Meeting.of(MEETING)
                .kind(MeetingKind.CO_PRODUCTION_GROUP)
                .status(MeetingStatus.BOOKED)
                .schedule(new Schedule(start.getZone(), start, start.plusHours(1), AS_OF, List.of(), null))
                .participants(List.of(Participant.of("P1").build()))
                .build();
        return CaseFile.of("parents-voice-2026")
                .people(List.of(new Person(
                        "P1",
                        Set.of(Group.PARENT_CARER),
                        Set.of(Format.BRAILLE),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)))
                .meetings(List.of(meeting))
                .notices(List.of())
                .build();
    }
}
