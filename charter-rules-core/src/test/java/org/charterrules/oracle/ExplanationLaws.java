package org.charterrules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Question;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.report.Wording;

/** What holds of every explanation. */
final class ExplanationLaws {
    private static final Wording WORDING = Wording.english();

    /** Facts that may be named without being described: people, by their ids. */
    private static final Set<FactType> NAMED_IS_ENOUGH = Set.of(FactType.PERSON);

    private ExplanationLaws() {}

    /**
     * What a finding says was found comes from fields of facts in the case file. What it says is not on record would be a field of
     * such a fact, or of a person whom the case file names without describing them. Whatever else an explanation names (people,
     * papers, notices, terms in a text) stands in the case file or in the rule.
     */
    static void assertFacts(Finding finding, Recorded recorded) {
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

    static void assertNamesOnlyWhatIsThere(Statement statement, Finding finding, Recorded recorded) {
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

    /**
     * Every date, time, length and number in what was found is held by a field that this piece of evidence refers to; every one
     * in the gap by a field that any piece of evidence refers to. Both may also come from what stands above each explanation
     * (when it is asked, when the meeting is), from the sentences of the rule and from the figures of the house, or be worked out
     * from these as {@link Grounds} says: a deadline from a date and a number of days, a number of days from two dates, an excess
     * from a length and a limit, a count from a list. What is still to be done may name the last day on which it counts, and the
     * start of another meeting.
     */
    static void assertFigures(Finding finding, CaseFiles.Case one, Recorded recorded) {
        Grounds ofGap = Grounds.of(finding, one.caseFile(), recorded, one.asOf());
        ofGap.count(finding.found().size());
        for (Evidence evidence : finding.found()) {
            Grounds own = Grounds.of(finding, one.caseFile(), recorded, one.asOf());
            evidence.facts().forEach(own::add);
            evidence.facts().forEach(ofGap::add);
            assertFigures(evidence.says(), finding, own::hold);
        }
        if (finding.verdict() == Verdict.PENDING) {
            ofGap.addMeetings(one.caseFile());
        }
        finding.gap()
                .forEach(statement ->
                        assertFigures(statement, finding, value -> ofGap.hold(value) || value.equals(finding.actBy())));
    }

    private static void assertFigures(Statement statement, Finding finding, Predicate<Object> held) {
        forEachValue(
                statement,
                value -> assertThat(value)
                        .as("%s: %s, found in %s", finding, WORDING.say(statement), finding.found())
                        .matches(held));
    }

    private static void forEachValue(Statement statement, Consumer<Object> visitor) {
        statement.values().stream()
                .filter(value -> !(value instanceof Question))
                .forEach(value -> Recorded.visit(value, visitor));
    }
}
