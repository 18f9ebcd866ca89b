package org.charterrules.json;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Fit;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Modality;
import org.charterrules.charter.Reading;
import org.charterrules.charter.Testing;
import org.charterrules.finding.Change;
import org.charterrules.finding.DecidedBy;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.KnownInsight;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Report;
import org.charterrules.finding.RuleError;
import org.charterrules.finding.RuleRef;
import org.charterrules.finding.Severity;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Mode;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Reports made by hand, without any rule. */
final class ExampleReports {
    private static final LocalDate DATE = LocalDate.of(2026, 6, 9);
    private static final ZonedDateTime START = DATE.atTime(13, 0).atZone(ZoneId.of("Europe/London"));
    private static final Statement BOUND = Statement.of("why.not-cancelled");

    private ExampleReports() {}

    /** One broken clause, with everything that a finding can hold. */
    static Report broken() {
        return report(broken("M-06"));
    }

    /** A finding with each verdict, and of both causes why a verdict may be unknown. */
    static Report everyVerdict() {
        return report(
                finding(Judgement.of(Verdict.SATISFIED).build()),
                broken("M-06"),
                finding(Judgement.of(Verdict.EXCUSED)
                        .addGap(Statement.of("gap.modes-excused", List.of(Mode.ONLINE, Mode.TELEPHONE)))
                        .build()),
                pending(),
                missingData(),
                missingParameter(),
                finding(Judgement.notApplicable(Statement.of("why.cancelled")), Statement.of("why.cancelled")));
    }

    /** One finding with each verdict, and how much the records prove. */
    static Report proving(@Nullable Fit fit, Verdict... verdicts) {
        return report(Arrays.stream(verdicts)
                .map(verdict ->
                        finding(charter(fit), "M-06", Judgement.of(verdict).build(), List.of(), BOUND, List.of()))
                .toArray(Finding[]::new));
    }

    static Report withId(String id) {
        Report report = report(broken(id));
        return new Report(
                CaseFile.of(id).build(),
                report.asOf(),
                report.charters(),
                report.findings(),
                report.notChecked(),
                report.errors());
    }

    static Report withRemedy(Change... changes) {
        return report(finding(
                "M-06",
                Judgement.of(Verdict.VIOLATED).build(),
                List.of(),
                BOUND,
                List.of(Remedy.of("reschedule", changes))));
    }

    private static Finding broken(String meetingId) {
        Judgement judgement = Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(
                        Statement.of("found.planned-days", START, LocalTime.of(15, 0)),
                        field(meetingId, "schedule.end")))
                .addGap(Statement.of(
                        "gap.too-long", Duration.ofMinutes(150), Duration.ofHours(2), Duration.ofMinutes(30)))
                .addGap(Statement.of("gap.lead", 25, 28))
                .addAdvice(Statement.of("advice.next-time"))
                .addSubjectIds(meetingId)
                .build();
        return finding(
                meetingId,
                judgement,
                List.of(new DecidedBy(Reading.WHOLE_MEETING, Reading.START_ONLY, Verdict.SATISFIED)),
                BOUND,
                List.of(Remedy.of("reschedule", ExampleChanges.reschedule(meetingId))));
    }

    private static Finding pending() {
        return finding(Judgement.of(Verdict.PENDING)
                .actBy(DATE)
                .addGap(Statement.of("todo.book", DATE))
                .build());
    }

    private static Finding missingData() {
        return finding(Judgement.unknown(field("M-06", "schedule.start"), field("M-06", "schedule.bookedAt")));
    }

    private static Finding missingParameter() {
        return finding(Judgement.of(Verdict.UNKNOWN).parameter("NOTES_WITHIN").build());
    }

    private static FieldRef field(String meetingId, String name) {
        return new FieldRef(FactType.MEETING, meetingId, name);
    }

    private static Finding finding(Judgement judgement) {
        return finding(judgement, BOUND);
    }

    private static Finding finding(Judgement judgement, Statement reason) {
        return finding("M-06", judgement, List.of(), reason, List.of());
    }

    private static Finding finding(
            String meetingId, Judgement judgement, List<DecidedBy> readings, Statement reason, List<Remedy> cures) {
        return finding(charter(), meetingId, judgement, readings, reason, cures);
    }

    private static Finding finding(
            Charter charter,
            String meetingId,
            Judgement judgement,
            List<DecidedBy> readings,
            Statement reason,
            List<Remedy> cures) {
        return new Finding(
                charter,
                charter.clauses().get(0),
                meetingId,
                Severity.of(charter.clauses().get(0).modality()),
                judgement,
                List.of(rule()),
                new KnownInsight(List.of(reason), cures, readings));
    }

    /** A report on a charter with two editions, of which findings name one, both or none. */
    static Report editions() {
        Charter old = edition("As published", LocalDateRange.ofUnboundedStart(DATE));
        Charter now = edition("As changed", LocalDateRange.ofUnboundedEnd(DATE));
        Charter both = Charter.of(List.of(now, old));
        return new Report(
                CaseFile.of("parents-voice-2026").build(),
                Instant.parse("2026-06-01T08:00:00Z"),
                List.of(both),
                List.of(checkedBy(now, now), checkedBy(both, old, now), checkedBy(both)),
                Map.of(),
                List.of());
    }

    private static Finding checkedBy(Charter charter, Charter... editions) {
        return new Finding(
                charter,
                charter.clauses().get(0),
                "M-06",
                Severity.MUST,
                Judgement.notApplicable(BOUND),
                List.of(rule()),
                new KnownInsight(List.of(BOUND), List.of(), List.of()),
                List.of(editions));
    }

    private static Charter edition(String name, LocalDateRange inForce) {
        Charter charter = charter();
        return new Charter(
                charter.id(),
                charter.title(),
                charter.place(),
                charter.publisher(),
                name,
                charter.caveat(),
                charter.interpretations(),
                charter.clauses(),
                charter.off(),
                inForce,
                List.of());
    }

    private static Report report(Finding... findings) {
        Charter charter = charter();
        return new Report(
                CaseFile.of("parents-voice-2026").build(),
                Instant.parse("2026-06-01T08:00:00Z"),
                List.of(charter),
                Arrays.asList(findings),
                Map.of(charter.id(), List.of(charter.clauses().get(1))),
                List.of(new RuleError(charter.id(), "HOU-7.3a", "*", "hounslow-send/rules.dslr", 12, "TestError")));
    }

    private static Charter charter() {
        return charter(Fit.DIRECT);
    }

    private static Charter charter(@Nullable Fit fit) {
        return new Charter(
                "hounslow-send",
                "Co-production Charter",
                "London Borough of Hounslow",
                "Hounslow SEND partnership",
                "As published, undated",
                "Another document takes precedence.",
                Interpretations.DEFAULTS,
                List.of(
                        clause("HOU-7.2a", Modality.WHERE_POSSIBLE, Testing.BY_RECORDS, fit),
                        clause("HOU-7.2b", Modality.MUST, Testing.BY_ASKING, null),
                        clause("HOU-7.2c", Modality.NONE, Testing.NOT_TESTABLE, null)));
    }

    private static Clause clause(String id, Modality modality, Testing testing, @Nullable Fit fit) {
        return new Clause(
                id,
                "Section 7",
                "Meetings fall between 10am and 2pm",
                modality,
                testing,
                fit,
                List.of(),
                testing == Testing.NOT_TESTABLE ? "A reason" : null,
                Set.of(),
                false);
    }

    private static RuleRef rule() {
        return new RuleRef(
                "HOU-7.2a Meetings fall between 10am and 2pm",
                "hounslow-send/rules.dslr",
                3,
                List.of("there is a meeting", "- that is not cancelled"),
                List.of("it is held between 10:00 and 14:00"));
    }
}
