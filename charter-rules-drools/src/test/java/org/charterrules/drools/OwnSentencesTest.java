package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import org.charterrules.drools.lint.LintProblem;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Report;
import org.charterrules.finding.RuleError;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Schedule;
import org.charterrules.obligation.LastsAtMost;
import org.charterrules.obligation.Obligation;
import org.charterrules.subject.Condition;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that an application adds to the vocabulary. */
class OwnSentencesTest {
    private static final Instant AS_OF = Instant.parse("2026-05-01T09:00:00Z");
    private static final String RULES = """
            rule "MY-1 Short"
            when
                there is a meeting
                - that starts in the hour 13
            then
                it takes up to 90 min (breaks included)
            end
            """;
    private static final OwnSentences OURS = OwnSentences.none()
            .when(MeetingSubject.class, "- that starts in the hour {hour:[0-9]+}", OwnSentencesTest::startsIn)
            .then(
                    MeetingSubject.class,
                    "it takes up to {number:[0-9]+} min (breaks included)",
                    gaps -> LastsAtMost.of(gaps.get("number"), "minutes"));

    @TempDir
    private Path temp;

    private static Condition startsIn(MeetingSubject meeting, Map<String, String> gaps) {
        ZonedDateTime start = meeting.start();
        return start == null
                ? Condition.unknown(Set.of(meeting.field("schedule.start")))
                : Condition.known(
                        start.getHour() == Integer.parseInt(gaps.get("hour")),
                        () -> Statement.of("found.planned-start", start));
    }

    @Test
    void own_sentences_say_whom_a_rule_binds_and_what_it_imposes() {
        RulePack pack = RulePack.readTrustingItsCode(folder(RULES), OURS);

        assertThat(verdict(pack, "2026-06-09T13:00+01:00[Europe/London]", 90)).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(pack, "2026-06-09T13:00+01:00[Europe/London]", 91)).isEqualTo(Verdict.VIOLATED);
        assertThat(verdict(pack, "2026-06-09T14:00+01:00[Europe/London]", 91)).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void what_an_own_condition_does_not_know_is_unknown_and_names_the_field() {
        RulePack pack = RulePack.readTrustingItsCode(folder(RULES), OURS);
        Meeting meeting = Meeting.of("M-1").status(MeetingStatus.BOOKED).build();

        Finding finding = check(pack, meeting).finding("MY-1", "M-1").orElseThrow();

        assertThat(finding.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(finding.missing()).extracting(FieldRef::field).contains("schedule.start");
    }

    @Test
    void own_sentences_are_unknown_to_packs_that_are_not_trusted() {
        assertThat(RulePack.problems(folder(RULES)))
                .extracting(LintProblem::line)
                .contains(4, 6);
    }

    @Test
    void a_wrong_value_is_reported_where_the_sentence_stands() {
        String rules = RULES.replace("90 min", "0 min");

        assertThatThrownBy(() -> RulePack.readTrustingItsCode(folder(rules), OURS))
                .isInstanceOf(RulePackException.class)
                .hasMessage("rules.dslr, line 6: '0' is too small. Write a whole number from 1 up.");
    }

    @Test
    void an_own_sentence_said_of_something_else_is_reported() {
        String rules = RULES.replace("there is a meeting", "there is an action");

        assertThatThrownBy(() -> RulePack.readTrustingItsCode(folder(rules), OURS))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("line 4: This cannot be said of an action. It can be said of a meeting.");
    }

    @Test
    void an_own_condition_that_throws_is_an_error_of_its_rule_and_never_a_verdict() {
        OwnSentences failing = OURS.when(MeetingSubject.class, "- that fails", (meeting, gaps) -> {
            throw new IllegalStateException("P1");
        });
        String rules = RULES.replace("- that starts in the hour 13", "- that fails");

        Report report = check(
                RulePack.readTrustingItsCode(folder(rules), failing),
                meeting("2026-06-09T13:00+01:00[Europe/London]", 90));

        assertThat(report.errors())
                .containsExactly(new RuleError(
                        "my-charter", "MY-1", "M-1", "my-charter/rules.dslr", 1, "IllegalStateException"));
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void an_own_condition_with_an_error_is_an_error_of_its_rule_and_never_a_verdict() {
        OwnSentences failing = OURS.when(MeetingSubject.class, "- that fails", (meeting, gaps) -> {
            throw new NoClassDefFoundError("P1");
        });
        String rules = RULES.replace("- that starts in the hour 13", "- that fails");

        Report report = check(
                RulePack.readTrustingItsCode(folder(rules), failing),
                meeting("2026-06-09T13:00+01:00[Europe/London]", 90));

        assertThat(report.errors())
                .containsExactly(
                        new RuleError("my-charter", "MY-1", "M-1", "my-charter/rules.dslr", 1, "NoClassDefFoundError"));
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void an_own_condition_behind_one_that_does_not_hold_is_never_asked() {
        OwnSentences failing = OURS.when(MeetingSubject.class, "- that fails", (meeting, gaps) -> {
            throw new IllegalStateException("P1");
        });
        String rules = RULES.replace("hour 13\n", "hour 14\n    - that fails\n");
        RulePack pack = RulePack.readTrustingItsCode(folder(rules), failing);

        Report report = check(pack, meeting("2026-06-09T13:00+01:00[Europe/London]", 90));

        Finding finding = report.finding("MY-1", "M-1").orElseThrow();
        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(finding.reasons()).hasSize(1);
    }

    @Test
    void open_questions_are_asked_though_a_rule_fails() {
        OwnSentences failing = OURS.when(MeetingSubject.class, "- that fails", (meeting, gaps) -> {
            throw new IllegalStateException("P1");
        });
        String rules = RULES.replace("- that starts in the hour 13", "- that fails");
        RulePack pack = RulePack.readTrustingItsCode(folder(rules), failing);
        CaseFile caseFile = CaseFile.of("case")
                .addMeetings(meeting("2026-06-09T13:00+01:00[Europe/London]", 90))
                .build();

        assertThat(DroolsCharterChecker.of(pack).openQuestions(caseFile, AS_OF)).isEmpty();
    }

    @Test
    void an_own_obligation_that_throws_is_an_error_of_its_rule_and_never_a_verdict() {
        OwnSentences failing = OURS.then(MeetingSubject.class, "it fails", gaps -> new Failing());
        String rules = RULES.replace("it takes up to 90 min (breaks included)", "it fails");

        Report report = check(
                RulePack.readTrustingItsCode(folder(rules), failing),
                meeting("2026-06-09T13:00+01:00[Europe/London]", 90));

        assertThat(report.errors()).extracting(RuleError::line).containsExactly(1);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void an_own_obligation_that_gives_no_judgement_is_an_error_of_its_rule() {
        OwnSentences mute = OURS.then(MeetingSubject.class, "it is mute", gaps -> subject -> null);
        String rules = RULES.replace("it takes up to 90 min (breaks included)", "it is mute");

        Report report = check(
                RulePack.readTrustingItsCode(folder(rules), mute),
                meeting("2026-06-09T13:00+01:00[Europe/London]", 90));

        assertThat(report.errors()).extracting(RuleError::problem).containsExactly("NullPointerException");
        assertThat(report.findings()).isEmpty();
    }

    private record Failing() implements Obligation<Subject> {
        @Override
        public Judgement judge(Subject subject) {
            throw new IllegalStateException("P1");
        }
    }

    @Test
    void figures_of_own_sentences_have_neighbours_like_any_other() {
        RulePack pack = RulePack.readTrustingItsCode(folder(RULES), OURS);

        assertThat(pack.changes()).extracting(RuleChange::changed).contains("it takes up to 91 min (breaks included)");
        assertThat(pack.changes())
                .allSatisfy(change -> assertThat(pack.checkerWith(change)).isPresent());
    }

    @Test
    void a_form_that_is_not_well_formed_is_refused_at_once() {
        assertThatThrownBy(() -> OURS.when(MeetingSubject.class, "that is large", (meeting, gaps) -> null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The sentence 'that is large' does not begin with '- '.");
        assertThatThrownBy(() -> OURS.then(MeetingSubject.class, "- it is large", gaps -> new Failing()))
                .hasMessage("The sentence '- it is large' begins with '-'. Only one after 'when' does.");
        assertThatThrownBy(() -> OURS.then(MeetingSubject.class, "it has {number}", gaps -> new Failing()))
                .hasMessage("A gap says nothing of what may stand in it, in: it has {number}");
        assertThatThrownBy(() -> OURS.then(MeetingSubject.class, "it has {number:[0-9]", gaps -> new Failing()))
                .hasMessage("A brace is not closed in: it has {number:[0-9]");
        assertThatThrownBy(() -> OURS.then(Subject.class, "it is large", gaps -> new Failing()))
                .hasMessage(
                        "No rule can be about " + Subject.class.getName() + ". Maybe MeetingSubject or ActionSubject.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "  it sp ",
                "it\nis",
                "it {x:[}",
                "it {x:a)(b}",
                "it {x:a} {x:b}",
                "it {x1_:a}",
                "it {:a}",
                "it {x}",
                "it {x:a"
            })
    void a_sentence_that_no_line_could_be_is_refused_at_once(String form) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OURS.then(MeetingSubject.class, form, gaps -> new Failing()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OURS.when(
                        MeetingSubject.class, "- " + form + " ", (meeting, gaps) -> Condition.known(true, () -> null)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "it x {number:.*} | it x many | 'many' is no number that fits here. Write a whole number from 1 up.",
                "it x {number:.*} | it x 99999999999 | '99999999999' is no number that fits here. Write a whole number from 1 up.",
                "it x {from:.*} | it x soon | There is no time 'soon'. Hours go from 0 to 23, minutes from 00 to 59."
            })
    void a_value_that_is_not_what_the_name_of_its_gap_says_is_told_where_it_stands(
            String form, String line, String message) {
        OwnSentences wide = OURS.then(MeetingSubject.class, form, gaps -> new Failing());
        String rules = RULES.replace("it takes up to 90 min (breaks included)", line);

        assertThatThrownBy(() -> RulePack.readTrustingItsCode(folder(rules), wide))
                .isInstanceOf(RulePackException.class)
                .hasMessageContaining("rules.dslr, line 6: ")
                .hasMessageContaining(message);
    }

    private Path folder(String rules) {
        return Packs.whole().with("rules.dslr", rules).folder(temp);
    }

    private static Verdict verdict(RulePack pack, String start, int minutes) {
        return check(pack, meeting(start, minutes))
                .finding("MY-1", "M-1")
                .orElseThrow()
                .verdict();
    }

    private static Report check(RulePack pack, Meeting meeting) {
        CaseFile caseFile = CaseFile.of("case").addMeetings(meeting).build();
        return DroolsCharterChecker.of(pack).check(caseFile, AS_OF);
    }

    private static Meeting meeting(String start, int minutes) {
        ZonedDateTime from = ZonedDateTime.parse(start);
        return Meeting.of("M-1")
                .status(MeetingStatus.BOOKED)
                .schedule(Schedule.of(from, from.plusMinutes(minutes)))
                .build();
    }
}
