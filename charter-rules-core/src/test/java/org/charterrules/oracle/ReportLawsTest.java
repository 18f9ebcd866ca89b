package org.charterrules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Testing;
import org.charterrules.check.CharterChecker;
import org.charterrules.check.RuleBasedChecker;
import org.charterrules.finding.Change;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Question;
import org.charterrules.finding.Report;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Meeting;
import org.charterrules.report.Wording;
import org.jspecify.annotations.Nullable;

/** What holds of every report and of every explanation in it, whatever is on record. The seed is fixed. */
class ReportLawsTest {
    private static final String SEED = "20261122";
    private static final List<PlainRules> RULES = PlainRules.all();
    private static final CharterChecker CHECKER = new RuleBasedChecker(RULES, Interpretations.DEFAULTS);
    private static final Wording WORDING = Wording.english();
    private static final Pattern FIGURE = Pattern.compile("\\d+");

    /** Facts that may be named without being described: people, by their ids. */
    private static final Set<FactType> NAMED_IS_ENOUGH = Set.of(FactType.PERSON);

    @Provide
    Arbitrary<CaseFiles.Case> cases() {
        return CaseFiles.cases();
    }

    private record Cell(
            String charterId, String clauseId, @Nullable String meetingId) {}

    /**
     * Every statement of a {@code charter.yaml} that is tested by records or by asking has one finding for every meeting, or one for
     * the series if its rule speaks of a series. There is no other finding, and nothing is left over as not checked.
     */
    @Property(tries = 25, seed = SEED)
    void every_clause_that_can_be_tested_appears_exactly_once_for_each_subject(@ForAll("cases") CaseFiles.Case one) {
        Report report = CHECKER.check(one.caseFile(), one.asOf());
        List<Cell> expected = new ArrayList<>();
        for (PlainRules rules : RULES) {
            tested(rules.charter())
                    .forEach(clause -> subjects(rules, clause, one)
                            .forEach(subject ->
                                    expected.add(new Cell(rules.charter().id(), clause.id(), subject))));
        }
        assertThat(report.findings().stream()
                        .map(each -> new Cell(each.charter().id(), each.clause().id(), each.meetingId())))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(report.errors()).isEmpty();
        assertThat(report.notChecked().values()).allMatch(List::isEmpty);
    }

    private static Stream<Clause> tested(Charter charter) {
        return charter.clauses().stream().filter(clause -> clause.testing() != Testing.NOT_TESTABLE);
    }

    private static List<@Nullable String> subjects(PlainRules rules, Clause clause, CaseFiles.Case one) {
        boolean ofSeries = rules.rules().stream()
                .filter(rule -> rule.clauseId().equals(clause.id()))
                .anyMatch(rule -> rule.about() == FactType.CASE_FILE);
        return ofSeries
                ? Arrays.asList((String) null)
                : one.caseFile().meetings().stream().map(Meeting::id).toList();
    }

    /**
     * What a finding says was found comes from fields of facts in the case file. What it says is not on record would be a field of
     * such a fact, or of a person whom the case file names without describing them. Whatever else an explanation names (people,
     * papers, notices, terms in a text) stands in the case file or in the rule.
     */
    @Property(tries = 25, seed = SEED)
    void an_explanation_never_mentions_a_fact_that_is_not_in_the_case_file(@ForAll("cases") CaseFiles.Case one) {
        Recorded recorded = new Recorded(one.caseFile());
        for (Finding finding : CHECKER.check(one.caseFile(), one.asOf()).findings()) {
            for (Evidence evidence : finding.found()) {
                assertThat(evidence.facts())
                        .as("%s: %s", finding, evidence.says())
                        .isNotEmpty()
                        .allMatch(recorded::has);
            }
            assertThat(finding.missing()).as("%s", finding).allMatch(field -> isNamed(field, recorded));
            assertThat(finding.subjectIds()).as("%s", finding).allMatch(recorded::names);
            statements(finding).forEach(statement -> assertNamesOnlyWhatIsThere(statement, finding, recorded));
        }
    }

    private static boolean isNamed(FieldRef field, Recorded recorded) {
        return recorded.has(field) || NAMED_IS_ENOUGH.contains(field.fact()) && recorded.names(field.id());
    }

    private static Stream<Statement> statements(Finding finding) {
        return Stream.of(
                        finding.found().stream().map(Evidence::says),
                        finding.gap().stream(),
                        finding.advice().stream(),
                        finding.reasons().stream())
                .flatMap(each -> each);
    }

    private static void assertNamesOnlyWhatIsThere(Statement statement, Finding finding, Recorded recorded) {
        forEachValue(statement, value -> {
            if (value instanceof String name) {
                assertThat(name)
                        .as("%s: %s", finding, statement)
                        .matches(each -> recorded.contains(each) || standsInRule(each, finding));
            }
        });
    }

    private static boolean standsInRule(String name, Finding finding) {
        return finding.rules().stream()
                .flatMap(rule -> Stream.concat(rule.conditions().stream(), rule.obligations().stream()))
                .anyMatch(sentence -> sentence.contains(name));
    }

    /** What a remedy would change is in the case file as well: it never asks for something to be done to what is not there. */
    @Property(tries = 5, seed = SEED)
    void a_remedy_never_mentions_a_fact_that_is_not_in_the_case_file(@ForAll("cases") CaseFiles.Case one) {
        Recorded recorded = new Recorded(one.caseFile());
        for (Finding violation : CHECKER.check(one.caseFile(), one.asOf()).with(Verdict.VIOLATED)) {
            violation.remedies().stream()
                    .flatMap(remedy -> remedy.changes().stream())
                    .map(Change::says)
                    .forEach(says -> assertNamesOnlyWhatIsThere(says, violation, recorded));
        }
    }

    /**
     * Every date, time, length and number in what was found is held by a field that this piece of evidence refers to; every one
     * in the gap by a field that any piece of evidence refers to. Both may also come from what stands above each explanation
     * (when it is asked, when the meeting is), from the sentences of the rule and from the figures of the house, or be worked out
     * from these as {@link Grounds} says: a deadline from a date and a number of days, a number of days from two dates, an excess
     * from a length and a limit, a count from a list. What is still to be done may name the last day on which it counts.
     */
    @Property(tries = 25, seed = SEED)
    void every_figure_in_an_explanation_can_be_found_in_its_evidence(@ForAll("cases") CaseFiles.Case one) {
        Recorded recorded = new Recorded(one.caseFile());
        for (Finding finding : CHECKER.check(one.caseFile(), one.asOf()).findings()) {
            Grounds ofGap = Grounds.of(finding, one.caseFile(), recorded, one.asOf());
            ofGap.count(finding.found().size());
            for (Evidence evidence : finding.found()) {
                Grounds own = Grounds.of(finding, one.caseFile(), recorded, one.asOf());
                evidence.facts().forEach(own::add);
                evidence.facts().forEach(ofGap::add);
                assertFigures(evidence.says(), finding, own::hold);
            }
            finding.gap()
                    .forEach(statement -> assertFigures(
                            statement, finding, value -> ofGap.hold(value) || value.equals(finding.actBy())));
        }
    }

    private static void assertFigures(Statement statement, Finding finding, java.util.function.Predicate<Object> held) {
        forEachValue(
                statement,
                value -> assertThat(value)
                        .as("%s: %s, found in %s", finding, WORDING.say(statement), finding.found())
                        .matches(held));
    }

    /** The words around the values add no figure of their own. */
    @Property(tries = 25, seed = SEED)
    void every_figure_in_a_sentence_is_one_of_its_values(@ForAll("cases") CaseFiles.Case one) {
        for (Finding finding : CHECKER.check(one.caseFile(), one.asOf()).findings()) {
            Stream.concat(finding.found().stream().map(Evidence::says), finding.gap().stream())
                    .forEach(statement -> assertThat(figures(WORDING.say(statement)))
                            .as("%s: %s", finding, statement)
                            .isSubsetOf(figuresOfValues(statement)));
        }
    }

    private static Set<String> figuresOfValues(Statement statement) {
        return statement.values().stream()
                .map(WORDING::value)
                .flatMap(words -> figures(words).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> figures(String words) {
        return FIGURE.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static void forEachValue(Statement statement, Consumer<Object> visitor) {
        statement.values().stream()
                .filter(value -> !(value instanceof Question))
                .forEach(value -> Recorded.visit(value, visitor));
    }
}
