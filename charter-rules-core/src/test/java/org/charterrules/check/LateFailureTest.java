package org.charterrules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Fit;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Modality;
import org.charterrules.charter.Testing;
import org.charterrules.finding.FactType;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.OpenQuestion;
import org.charterrules.finding.Report;
import org.charterrules.finding.RuleError;
import org.charterrules.finding.RuleFailedException;
import org.charterrules.finding.RuleRef;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.json.ReportJson;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Schedule;
import org.charterrules.obligation.Asks;
import org.charterrules.obligation.HeldBetween;
import org.charterrules.obligation.Obligation;
import org.charterrules.report.HtmlReport;
import org.charterrules.report.TextReport;
import org.charterrules.subject.Condition;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Subject;
import org.charterrules.time.SlotLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.LocalDateRange;

/** A rule that fails only when somebody looks into its finding is an error that names it, and lets out nothing that it knew. */
class LateFailureTest {
    private static final Instant AS_OF = Instant.parse("2026-05-01T09:00:00Z");
    private static final String BLURTED = "Parent P1 needs BRAILLE";
    private static final RuleError ERROR = new RuleError("x", "X-1", "M1", "x/rules.dslr", 7, "IllegalStateException");
    private static final Obligation<MeetingSubject> MORNINGS = HeldBetween.of("10:00", "12:00");

    private static Judgement blurt() {
        throw new IllegalStateException(BLURTED);
    }

    private static Obligation<MeetingSubject> late(Verdict verdict) {
        return meeting -> Judgement.later(verdict, LateFailureTest::blurt);
    }

    /** A charter with one rule for each obligation, seven lines apart. */
    private record Rules(List<Rule> rules) implements CharterRules {
        @SafeVarargs
        final Rules and(
                String clauseId, Obligation<MeetingSubject> obligation, Function<Subject, Condition>... conditions) {
            int line = 7 * (rules.size() + 1);
            RuleRef ref = new RuleRef(clauseId + " Something", "x/rules.dslr", line, List.of(), List.of());
            List<Rule> all = new ArrayList<>(rules);
            all.add(new Rule(clauseId, FactType.MEETING, ref, List.of(conditions), List.of(obligation)));
            return new Rules(all);
        }

        @Override
        public Charter charter() {
            List<Clause> clauses = rules.stream()
                    .map(Rule::clauseId)
                    .distinct()
                    .map(Rules::clause)
                    .toList();
            return new Charter(
                    "x",
                    "X",
                    "X",
                    "X",
                    "first",
                    null,
                    Interpretations.DEFAULTS,
                    clauses,
                    Map.of(),
                    LocalDateRange.ALL,
                    List.of());
        }

        private static Clause clause(String id) {
            return new Clause(
                    id,
                    "Line 1",
                    "Something is so",
                    Modality.MUST,
                    Testing.BY_RECORDS,
                    Fit.DIRECT,
                    List.of(),
                    null,
                    Set.of(),
                    false);
        }

        @Override
        @SuppressWarnings("unchecked")
        public List<Binding<?>> bind(List<Subject> subjects) {
            List<Binding<?>> all = new ArrayList<>();
            for (Rule rule : rules) {
                for (Subject subject : subjects) {
                    Obligation<MeetingSubject> obligation =
                            (Obligation<MeetingSubject>) rule.obligations().get(0);
                    all.add(new Binding<>(rule, (MeetingSubject) subject, obligation));
                }
            }
            return all;
        }
    }

    private static Rules rule(String clauseId, Obligation<MeetingSubject> obligation) {
        return new Rules(List.of()).and(clauseId, obligation);
    }

    private static Report check(Rules rules) {
        ZonedDateTime start = ZonedDateTime.parse("2026-06-09T09:00+01:00[Europe/London]");
        Meeting meeting = Meeting.of("M1")
                .status(MeetingStatus.BOOKED)
                .schedule(Schedule.of(start, start.plusHours(1)))
                .build();
        CaseFile file = CaseFile.of("c").meetings(List.of(meeting)).build();
        return new RuleBasedChecker(List.of(rules), Interpretations.DEFAULTS).check(file, AS_OF);
    }

    private static Finding finding(Rules rules, String clauseId) {
        return check(rules).finding(clauseId, "M1").orElseThrow();
    }

    private static RuleError failureOf(Function<Finding, ?> question, Finding finding) {
        return catchThrowableOfType(RuleFailedException.class, () -> question.apply(finding))
                .error();
    }

    static Stream<Function<Finding, Object>> questions() {
        return Stream.of(
                Finding::found,
                Finding::gap,
                Finding::missing,
                Finding::parameter,
                Finding::actBy,
                Finding::advice,
                Finding::subjectIds,
                Finding::remedies,
                Finding::isCuredOnlyByBreakingAnother);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void whatever_is_put_together_late_names_the_rule_that_failed_whenever_it_is_asked(
            Function<Finding, Object> question) {
        Finding finding = finding(rule("X-1", late(Verdict.VIOLATED)), "X-1");

        assertThat(failureOf(question, finding)).isEqualTo(ERROR);
        assertThat(failureOf(question, finding)).isEqualTo(ERROR);
    }

    @Test
    void why_something_is_not_known_names_the_rule_that_failed() {
        Finding finding = finding(rule("X-1", late(Verdict.UNKNOWN)), "X-1");

        assertThat(failureOf(Finding::cause, finding)).isEqualTo(ERROR);
    }

    @Test
    void a_supplier_that_gives_nothing_fails_too() {
        Finding finding = finding(rule("X-1", meeting -> Judgement.later(Verdict.SATISFIED, () -> null)), "X-1");

        assertThat(failureOf(Finding::found, finding).problem()).isEqualTo("NullPointerException");
    }

    @Test
    void an_obligation_that_gives_no_judgement_fails_at_once() {
        Report report = check(rule("X-1", meeting -> null));

        assertThat(report.findings()).isEmpty();
        assertThat(report.errors())
                .containsExactly(new RuleError("x", "X-1", "M1", "x/rules.dslr", 7, "NullPointerException"));
    }

    static Stream<Error> errorsOfRules() {
        return Stream.of(
                new StackOverflowError(BLURTED), new NoClassDefFoundError(BLURTED), new AssertionError(BLURTED));
    }

    @ParameterizedTest
    @MethodSource("errorsOfRules")
    void an_error_of_a_rule_is_laid_to_it_as_an_exception_is(Error error) {
        Report report = check(rule("X-1", meeting -> {
            throw error;
        }));

        assertThat(report.findings()).isEmpty();
        assertThat(report.errors())
                .containsExactly(new RuleError(
                        "x", "X-1", "M1", "x/rules.dslr", 7, error.getClass().getSimpleName()));
    }

    @ParameterizedTest
    @MethodSource("errorsOfRules")
    void an_error_of_a_rule_that_is_looked_into_is_laid_to_it(Error error) {
        Finding finding = finding(
                rule(
                        "X-1",
                        meeting -> Judgement.later(Verdict.VIOLATED, () -> {
                            throw error;
                        })),
                "X-1");

        assertThat(failureOf(Finding::found, finding).problem())
                .isEqualTo(error.getClass().getSimpleName());
        assertThat(failureOf(Finding::remedies, finding).problem())
                .isEqualTo(error.getClass().getSimpleName());
    }

    /** An obligation that cannot say whom to ask. */
    private record MuteAsker(String secret) implements Asks<MeetingSubject> {
        @Override
        public Judgement judge(MeetingSubject subject) {
            return Judgement.of(Verdict.SATISFIED).build();
        }

        @Override
        public List<OpenQuestion> stillOpen(MeetingSubject subject) {
            throw new IllegalStateException(secret);
        }
    }

    @Test
    void a_rule_that_cannot_say_whom_to_ask_is_named_and_nothing_else() {
        RuleBasedChecker checker =
                new RuleBasedChecker(List.of(rule("X-1", new MuteAsker(BLURTED))), Interpretations.DEFAULTS);
        CaseFile file =
                CaseFile.of("c").meetings(List.of(Meeting.of("M1").build())).build();

        RuleFailedException failure =
                catchThrowableOfType(RuleFailedException.class, () -> checker.openQuestions(file, AS_OF));

        assertThat(failure.error()).isEqualTo(ERROR);
        assertThat(failure).hasNoCause().hasMessageNotContaining("P1");
    }

    @Test
    void no_rule_is_to_blame_for_memory_that_ran_out() {
        Rules rules = rule("X-1", meeting -> {
            throw new OutOfMemoryError();
        });

        assertThatThrownBy(() -> check(rules)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void what_does_not_rest_on_it_can_be_read() {
        Report report = check(rule("X-1", late(Verdict.VIOLATED)));

        Finding finding = report.finding("X-1", "M1").orElseThrow();
        assertThat(report.errors()).isEmpty();
        assertThat(report.violations()).containsExactly(finding);
        assertThat(finding.decidedBy()).isEmpty();
        assertThat(finding.reasons()).isEmpty();
        assertThat(finding).hasToString("Finding[X-1, M1, VIOLATED]");
    }

    @Test
    void the_message_says_which_clause_meeting_and_rule_and_how_it_failed() {
        Finding finding = finding(rule("X-1", late(Verdict.VIOLATED)), "X-1");

        assertThatThrownBy(finding::found)
                .hasMessage("X-1 of x cannot be explained for meeting M1: the rule in x/rules.dslr, line 7, failed"
                        + " (IllegalStateException).");
    }

    @Test
    void neither_the_message_nor_the_cause_of_the_failure_gets_out_but_the_place_does() {
        Finding finding = finding(rule("X-1", late(Verdict.VIOLATED)), "X-1");

        RuleFailedException failure = catchThrowableOfType(RuleFailedException.class, finding::found);

        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(failure).hasNoCause().hasNoSuppressedExceptions();
        assertThat(trace.toString()).doesNotContain("P1", "BRAILLE").contains("LateFailureTest.blurt");
    }

    @Test
    void of_several_rules_of_a_clause_the_one_that_failed_is_named() {
        Rules rules = rule("X-1", MORNINGS).and("X-1", late(Verdict.VIOLATED));

        assertThat(failureOf(Finding::found, finding(rules, "X-1")).line()).isEqualTo(14);
    }

    @Test
    void a_condition_that_cannot_say_why_it_holds_names_its_rule() {
        Condition mute = Condition.known(true, () -> {
            throw new IllegalStateException(BLURTED);
        });
        Rules rules = rule("X-1", MORNINGS).and("X-1", MORNINGS, subject -> mute);

        assertThat(failureOf(Finding::reasons, finding(rules, "X-1")).line()).isEqualTo(14);
    }

    @Test
    void an_obligation_that_cannot_say_what_times_suit_it_is_named_where_another_is_to_be_mended() {
        Obligation<MeetingSubject> fussy = new Obligation<>() {
            @Override
            public Judgement judge(MeetingSubject subject) {
                return Judgement.of(Verdict.SATISFIED).build();
            }

            @Override
            public SlotLimits slotLimits(MeetingSubject subject) {
                throw new IllegalStateException(BLURTED);
            }
        };

        Finding broken = finding(rule("X-2", MORNINGS).and("X-1", fussy), "X-2");

        RuleError failure = failureOf(Finding::remedies, broken);
        assertThat(failure.clauseId()).isEqualTo("X-1");
        assertThat(failure.line()).isEqualTo(14);
    }

    @Test
    void a_remedy_is_tried_by_its_verdicts_alone() {
        Rules rules = rule("X-2", MORNINGS).and("X-1", late(Verdict.SATISFIED));

        assertThat(finding(rules, "X-2").remedies())
                .isEqualTo(finding(rule("X-2", MORNINGS), "X-2").remedies())
                .isNotEmpty();
    }

    @Test
    void a_remedy_after_which_a_rule_looks_into_what_fails_is_not_offered() {
        Obligation<MeetingSubject> staysAtNine = meeting -> meeting.start().getHour() == 9
                ? Judgement.of(Verdict.SATISFIED).build()
                : Judgement.of(Verdict.SATISFIED)
                        .addAllFound(Judgement.later(Verdict.VIOLATED, LateFailureTest::blurt)
                                .found())
                        .build();

        assertThat(finding(rule("X-2", MORNINGS).and("X-1", staysAtNine), "X-2").remedies())
                .isEmpty();
    }

    @Test
    void what_is_said_otherwise_of_a_judgement_is_put_together_no_sooner_than_the_rest() {
        Judgement late = Judgement.later(Verdict.VIOLATED, LateFailureTest::blurt)
                .withGap(Statement.of("gap.reason-on-record"))
                .withVerdict(Verdict.EXCUSED);

        assertThat(late.verdict()).isEqualTo(Verdict.EXCUSED);
        assertThatThrownBy(late::gap).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_report_is_refused_rather_than_written_without_one_of_its_findings() {
        Report report = check(rule("X-2", MORNINGS).and("X-1", late(Verdict.SATISFIED)));

        assertThatThrownBy(() -> TextReport.of(report, one -> true, TextReport.Paint.PLAIN))
                .isInstanceOf(RuleFailedException.class);
        assertThatThrownBy(() -> HtmlReport.write(report, one -> true, new StringBuilder()))
                .isInstanceOf(RuleFailedException.class);
        assertThatThrownBy(() -> ReportJson.write(report)).isInstanceOf(RuleFailedException.class);
    }

    @Test
    void the_other_findings_can_be_explained() {
        Report report = check(rule("X-2", MORNINGS).and("X-1", late(Verdict.SATISFIED)));

        assertThat(TextReport.of(report, one -> one.verdict() == Verdict.VIOLATED, TextReport.Paint.PLAIN))
                .contains("X-2       BROKEN", "before 10am");
    }
}
