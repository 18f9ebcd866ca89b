package org.charterrules.drools.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterrules.check.CharterChecker;
import org.charterrules.finding.Cause;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Report;
import org.charterrules.finding.RuleError;
import org.charterrules.finding.Severity;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;
import org.charterrules.report.Explanation;
import org.charterrules.report.TextReport;
import org.charterrules.report.Wording;
import org.jspecify.annotations.Nullable;

/** A story that was checked, and what a scenario expects of it. What was not expected is shown with its explanation. */
final class Checked {
    private final CharterChecker checker;
    private final CaseFile caseFile;
    private final Instant asOf;
    private @Nullable Report report;

    Checked(CharterChecker checker, CaseFile caseFile, Instant asOf) {
        this.checker = checker;
        this.caseFile = caseFile;
        this.asOf = asOf;
    }

    /** What was found. Nothing is checked before somebody expects something. */
    private Report report() {
        if (report == null) {
            report = checker.check(caseFile, asOf);
        }
        return report;
    }

    Finding finding(String clauseId, @Nullable String meetingId) {
        Optional<Finding> ofSeries = meetingId == null ? report().finding(clauseId, null) : Optional.empty();
        return ofSeries.orElseGet(() -> ofMeeting(clauseId, meetingId == null ? onlyMeeting() : meetingId));
    }

    private Finding ofMeeting(String clauseId, String meeting) {
        return report().finding(clauseId, meeting).orElseThrow(() -> notChecked(clauseId, meeting));
    }

    private String onlyMeeting() {
        if (caseFile.meetings().size() != 1) {
            throw new ScenarioException("For which meeting? Maybe write: for meeting "
                    + (caseFile.meetings().isEmpty()
                            ? "M1"
                            : caseFile.meetings().get(0).id()));
        }
        return caseFile.meetings().get(0).id();
    }

    private RuntimeException notChecked(String clauseId, String meetingId) {
        boolean known = report().charters().stream()
                .anyMatch(charter -> charter.clause(clauseId).isPresent());
        boolean meets =
                caseFile.meetings().stream().anyMatch(meeting -> meeting.id().equals(meetingId));
        if (!meets) {
            return Story.unknown("meeting " + meetingId);
        }
        List<String> errors = report().errors().stream()
                .filter(error ->
                        error.clauseId().equals(clauseId) || error.clauseId().equals(error.charterId()))
                .map(Checked::describe)
                .toList();
        if (!errors.isEmpty()) {
            return new ScenarioException(String.join(" ", errors));
        }
        return new ScenarioException(
                known
                        ? "There is no rule for " + clauseId + " yet."
                        : "There is no clause " + clauseId + " in these charters.");
    }

    private static String describe(RuleError error) {
        return "The rule for " + error.clauseId() + " in " + error.file() + ", line " + error.line() + ", failed: "
                + error.problem() + ".";
    }

    void expectVerdict(Finding finding, Verdict expected) {
        require(
                finding.verdict() == expected,
                finding,
                "to be " + plain(expected),
                "it is " + plain(finding.verdict()));
    }

    static String plain(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    void expectMissing(Finding finding, String name, @Nullable String factId) {
        boolean parameter =
                finding.cause() == Cause.MISSING_PARAMETER && Names.same(name, String.valueOf(finding.parameter()));
        boolean field = finding.missing().stream()
                .anyMatch(one -> Fields.isCalled(one.field(), name) && (factId == null || factId.equals(one.id())));
        require(
                parameter || field,
                finding,
                "to be unknown because the " + name + " is missing",
                "what is not on record is: " + missing(finding));
    }

    private static String missing(Finding finding) {
        Wording words = Wording.english();
        Stream<String> fields = finding.missing().stream().map(words::field);
        Stream<String> figure = Stream.ofNullable(finding.parameter()).map(name -> words.say("parameter." + name));
        return String.join(", ", Stream.concat(figure, fields).toList());
    }

    void expectActBy(Finding finding, LocalDate date) {
        LocalDate due = finding.actBy();
        require(
                date.equals(due),
                finding,
                "to be due by " + Wording.english().value(date),
                due == null
                        ? "it has no date"
                        : "it is due by " + Wording.english().value(due));
    }

    void expectExplanation(Finding finding, String words) {
        Explanation explanation = Explanation.of(finding);
        String all = Stream.of(
                        explanation.charter(),
                        explanation.found(),
                        explanation.gap(),
                        explanation.remedy(),
                        explanation.why())
                .flatMap(List::stream)
                .reduce("", (one, other) -> one + " " + other);
        require(all.contains(words), finding, "to say '" + words + "'", "its explanation does not");
    }

    void expectNamed(Finding finding, List<String> ids) {
        require(
                finding.subjectIds().containsAll(ids),
                finding,
                "to name " + ids(ids),
                "it names " + ids(finding.subjectIds()));
    }

    private static String ids(List<String> ids) {
        return ids.isEmpty() ? "nobody" : Wording.english().value(ids);
    }

    void expectNotNamed(Finding finding, List<String> ids) {
        boolean none = ids.stream().noneMatch(finding.subjectIds()::contains);
        require(none, finding, "not to name " + ids(ids), "it names " + ids(finding.subjectIds()));
    }

    void expectSeverity(Finding finding, Severity expected) {
        require(
                finding.severity() == expected,
                finding,
                "to count as " + word(expected),
                "it counts as " + word(finding.severity()));
    }

    /** Does what each remedy says and checks again. */
    void expectRemedy(Finding finding) {
        require(!finding.remedies().isEmpty(), finding, "to have a remedy", "nothing would put it right");
        for (Remedy remedy : finding.remedies()) {
            Report after = checker.check(remedy.applyTo(caseFile, asOf), asOf);
            Finding again = after.finding(finding.clause().id(), finding.meetingId())
                    .orElseThrow(() -> notChecked(finding.clause().id(), finding.meetingId()));
            require(
                    again.verdict() != Verdict.VIOLATED,
                    finding,
                    "to be put right by the remedy " + remedy.kind(),
                    "it is still " + plain(again.verdict()) + " afterwards");
        }
    }

    void expectNoRemedy(Finding finding) {
        require(
                finding.verdict() == Verdict.VIOLATED && finding.remedies().isEmpty(),
                finding,
                "to be broken for good",
                "it is " + plain(finding.verdict()) + " with "
                        + finding.remedies().size() + " remedies");
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private void require(boolean holds, Finding finding, String expected, String found) {
        if (!holds) {
            throw new Unexpected(
                    "Expected " + finding.clause().id() + " " + expected + ", but " + found + ".",
                    TextReport.of(report(), finding));
        }
    }
}
