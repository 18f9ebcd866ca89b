package org.charterrules.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterrules.change.Reschedule;
import org.charterrules.change.Send;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Fit;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Modality;
import org.charterrules.charter.Testing;
import org.charterrules.finding.Change;
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
import org.charterrules.model.AgendaItemKind;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Schedule;
import org.jspecify.annotations.Nullable;

/** Reports made by hand, without any rule. */
final class SmallReports {
    static final Instant AS_OF = Instant.parse("2026-06-01T08:00:00Z");
    private static final LocalDate SOON = LocalDate.of(2026, 6, 5);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 19);

    private static final Clause TIME = clause("HOU-7.2a", Testing.BY_RECORDS, Fit.DIRECT);
    private static final Clause NOTES = clause("HOU-7.4b", Testing.BY_RECORDS, Fit.STRONG);
    private static final Clause PLAIN = clause("HOU-9.1", Testing.BY_RECORDS, Fit.PROXY);
    private static final Clause OPEN = clause("HOU-9.2", Testing.BY_RECORDS, Fit.WEAK);
    private static final Clause WELCOME = clause("HOU-6.1", Testing.BY_ASKING, null, "Q-WELCOME");
    private static final Clause EQUAL = clause("HOU-6.2", Testing.BY_ASKING, null, "Q-EQUAL-SAY", "Q-OWN");
    private static final Clause UNRULED = clause("HOU-3.1", Testing.BY_RECORDS, Fit.DIRECT);
    private static final Clause BELIEF = clause("HOU-1.1", Testing.NOT_TESTABLE, null);
    private static final Clause FAILED = clause("HOU-5.5", Testing.BY_RECORDS, Fit.DIRECT);
    private static final Charter CHARTER =
            charter("hounslow-send", TIME, NOTES, PLAIN, OPEN, WELCOME, EQUAL, UNRULED, BELIEF, FAILED);

    private SmallReports() {}

    /** Two charters of one title and two meetings; every verdict, both kinds of proof, and everything that can be missing. */
    static Report everything() {
        return everything("M-06");
    }

    /** The same, with an id of the caller's for the case file, the first meeting and everything that findings name. */
    static Report everything(String id) {
        List<Finding> findings = List.of(
                broken(id),
                finding(NOTES, id, Judgement.of(Verdict.VIOLATED).build()),
                finding(PLAIN, id, Judgement.of(Verdict.SATISFIED).build()),
                finding(OPEN, id, Judgement.of(Verdict.VIOLATED).build(), send(id)),
                finding(WELCOME, id, missing(FactType.CASE_FILE, id, "attestations")),
                finding(
                        TIME,
                        "M-07",
                        Judgement.of(Verdict.VIOLATED).build(),
                        new Reschedule("M-07", LATER, true, LocalTime.of(10, 0), LocalTime.NOON, LENGTH)),
                finding(NOTES, "M-07", toDo(SOON)),
                finding(PLAIN, "M-07", missing(FactType.MEETING, "M-07", "participants")),
                finding(
                        OPEN,
                        "M-07",
                        Judgement.of(Verdict.UNKNOWN).parameter("NOTES_WITHIN").build()),
                finding(WELCOME, "M-07", Judgement.of(Verdict.SATISFIED).build()),
                finding(TIME, "M-08", Judgement.of(Verdict.EXCUSED).build()),
                finding(NOTES, "M-08", Judgement.notApplicable(Statement.of("why.cancelled"))),
                finding(PLAIN, "M-08", toDo(LATER)),
                finding(OPEN, "M-08", Judgement.of(Verdict.SATISFIED).build()),
                finding(WELCOME, "M-08", Judgement.of(Verdict.VIOLATED).build()));
        return new Report(
                caseFile(id),
                AS_OF,
                List.of(CHARTER, charter("other", BELIEF)),
                findings,
                Map.of("hounslow-send", List.of(EQUAL, UNRULED)),
                List.of(new RuleError("hounslow-send", FAILED.id(), id, "hounslow-send/rules.dslr", 12, "TestError")));
    }

    /** What the records show nothing against, and no more. */
    static Report onlySigns() {
        return report(finding(PLAIN, "M-06", Judgement.of(Verdict.SATISFIED).build()));
    }

    /** What nobody can tell before the host declares a list. */
    static Report withoutJargon() {
        return report(finding(
                PLAIN, "M-06", Judgement.of(Verdict.UNKNOWN).parameter("JARGON").build()));
    }

    /** Nothing broken, nothing to do. */
    static Report allKept() {
        return report(finding(TIME, "M-06", Judgement.of(Verdict.SATISFIED).build()));
    }

    private static final ZonedDateTime BEGINS = SOON.plusDays(4).atTime(10, 0).atZone(Schedule.DEFAULT_ZONE);

    /** What is to be done on the day of the meeting, before it begins at 10am. */
    static Report beforeItBegins() {
        return report(finding(
                TIME, "M-07", beforeItBegins(Statement.of("todo.agenda-item", AgendaItemKind.LEARNING, BEGINS))));
    }

    /** The same that two people are to be told before the meeting. */
    static Report toTellTwoPeople() {
        List<String> both = List.of("P1", "P2");
        return report(finding(
                TIME,
                "M-07",
                beforeItBegins(
                        Statement.of("todo.tell-who-comes", "P1", both, BEGINS),
                        Statement.of("todo.tell-who-comes", "P2", both, BEGINS))));
    }

    private static Judgement beforeItBegins(Statement... toDo) {
        return Judgement.of(Verdict.PENDING)
                .actBy(BEGINS.toLocalDate())
                .gap(List.of(toDo))
                .build();
    }

    /** As many findings as a big council has. */
    static Report many(int number) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Verdict verdict = Verdict.values()[i % Verdict.values().length];
            findings.add(finding(TIME, "M-06", Judgement.of(verdict).build()));
        }
        return report(findings.toArray(Finding[]::new));
    }

    /** Meetings a week apart. */
    static Report series(int number) {
        List<Meeting> meetings = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            meetings.add(meeting("M-" + i, SOON.plusWeeks(i)));
            findings.add(finding(TIME, "M-" + i, Judgement.of(Verdict.SATISFIED).build()));
        }
        CaseFile caseFile = CaseFile.of("series").meetings(meetings).build();
        return new Report(caseFile, AS_OF, List.of(CHARTER), findings, Map.of(), List.of());
    }

    private static Report report(Finding... findings) {
        return new Report(caseFile("M-06"), AS_OF, List.of(CHARTER), List.of(findings), Map.of(), List.of());
    }

    private static final Duration LENGTH = Duration.ofHours(2);

    private static CaseFile caseFile(String id) {
        return CaseFile.of(id)
                .meetings(List.of(
                        meeting("M-08", LATER), meeting(id, SOON.minusMonths(1)), meeting("M-07", SOON.plusDays(4))))
                .build();
    }

    private static Meeting meeting(String id, LocalDate date) {
        ZonedDateTime start = date.atTime(10, 0).atZone(Schedule.DEFAULT_ZONE);
        return Meeting.of(id).schedule(Schedule.of(start, start.plusHours(2))).build();
    }

    private static Finding broken(String id) {
        Judgement judgement = Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(
                        Statement.of("found.agenda-sent", id, SOON.atTime(9, 0).atZone(Schedule.DEFAULT_ZONE)),
                        new FieldRef(FactType.NOTICE, id, "sentAt")))
                .addGap(Statement.of("gap.lead", 6, 7))
                .addSubjectIds(id)
                .build();
        return finding(TIME, id, judgement, send(id));
    }

    private static Change send(String id) {
        return new Send(id, NoticeKind.AGENDA, Set.of(id));
    }

    private static Judgement toDo(LocalDate by) {
        return Judgement.of(Verdict.PENDING)
                .actBy(by)
                .addGap(Statement.of("todo.send-agenda", by))
                .build();
    }

    private static Judgement missing(FactType type, String id, String field) {
        return Judgement.unknown(new FieldRef(type, id, field));
    }

    private static Finding finding(Clause clause, String meetingId, Judgement judgement, Change... changes) {
        List<Remedy> remedies = changes.length == 0 ? List.of() : List.of(Remedy.of("cure", changes));
        return new Finding(
                CHARTER,
                clause,
                meetingId,
                Severity.of(clause.modality()),
                judgement,
                List.of(new RuleRef(clause.id() + " A rule", "hounslow-send/rules.dslr", 3, List.of(), List.of())),
                new KnownInsight(List.of(Statement.of("why.not-cancelled")), remedies, List.of()));
    }

    private static Charter charter(String id, Clause... clauses) {
        return new Charter(
                id,
                "Co-production Charter",
                "Place of " + id,
                "A partnership",
                "As published, undated",
                "Another document takes precedence",
                Interpretations.DEFAULTS,
                List.of(clauses));
    }

    private static Clause clause(String id, Testing testing, @Nullable Fit fit, String... questions) {
        return new Clause(
                id,
                "Section 7",
                "What " + id + " says of <people> & \"papers\"",
                Modality.MUST,
                testing,
                fit,
                List.of(questions),
                testing == Testing.NOT_TESTABLE ? "It is a belief" : null,
                Set.of(),
                false);
    }
}
