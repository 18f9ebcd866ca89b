package org.charterrules.drools.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Modality;
import org.charterrules.charter.Testing;
import org.charterrules.drools.DroolsCharterChecker;
import org.junit.jupiter.api.Test;

/** Every clause that is checked has a rule, and scenarios that show it kept, broken and unknown. */
class ScenarioCoverageTest {
    private static final DroolsCharterChecker CHECKER = DroolsCharterChecker.ofAll();
    private static final Pattern VERDICT =
            Pattern.compile("(\\S+) is (satisfied|violated|excused|pending|unknown|not applicable)\\b.*");

    @Test
    void every_clause_with_a_rule_has_a_scenario_that_keeps_it_one_that_breaks_it_and_one_that_cannot_tell() {
        Map<String, Set<String>> told = toldVerdicts();

        List<String> lacking = clausesWithRule().stream()
                .flatMap(clause -> lacking(clause, Set.of("satisfied", "violated", "unknown"), told))
                .toList();

        assertThat(lacking).isEmpty();
    }

    @Test
    void every_clause_that_promises_where_possible_has_a_scenario_that_excuses_it() {
        Map<String, Set<String>> told = toldVerdicts();

        List<String> lacking = clausesWithRule().stream()
                .filter(clause -> clause.modality() == Modality.WHERE_POSSIBLE)
                .flatMap(clause -> lacking(clause, Set.of("excused"), told))
                .toList();

        assertThat(lacking).isEmpty();
    }

    @Test
    void every_unknown_scenario_that_must_be_there_names_what_is_missing() {
        Map<String, Long> because = steps().filter(step -> step.contains(" is unknown ") && step.contains(" because "))
                .collect(Collectors.groupingBy(step -> step.split(" ")[0], Collectors.counting()));

        assertThat(because.keySet())
                .containsAll(clausesWithRule().stream().map(Clause::id).toList());
    }

    @Test
    void every_scenario_begins_with_the_clause_it_is_about() {
        List<String> others = pickles()
                .filter(pickle -> !told(pickle).contains(pickle.getName().split(" ")[0]))
                .map(Pickle::getName)
                .toList();

        assertThat(others).isEmpty();
    }

    @Test
    void every_clause_that_records_can_test_has_a_rule() {
        List<String> without = clauses()
                .filter(clause -> clause.testing() == Testing.BY_RECORDS)
                .map(Clause::id)
                .filter(id -> !ruled().contains(id))
                .toList();

        assertThat(without).isEmpty();
    }

    @Test
    void every_rule_has_a_clause() {
        Set<String> known = clauses().map(Clause::id).collect(Collectors.toSet());

        assertThat(known).containsAll(ruled());
    }

    private static Stream<String> lacking(Clause clause, Set<String> verdicts, Map<String, Set<String>> told) {
        return new TreeSet<>(verdicts)
                .stream()
                        .filter(verdict ->
                                !told.getOrDefault(clause.id(), Set.of()).contains(verdict))
                        .map(verdict -> clause.id() + " lacks a scenario that is " + verdict);
    }

    private static Stream<Clause> clauses() {
        return CHECKER.charters().stream().map(Charter::clauses).flatMap(List::stream);
    }

    private static Set<String> ruled() {
        return CHECKER.rules().stream().map(rule -> rule.clauseId()).collect(Collectors.toSet());
    }

    /** What people are asked is not among them: some answers can only keep a clause. */
    private static List<Clause> clausesWithRule() {
        Set<String> ruled = ruled();
        return clauses()
                .filter(clause -> clause.testing() == Testing.BY_RECORDS && ruled.contains(clause.id()))
                .toList();
    }

    private static Map<String, Set<String>> toldVerdicts() {
        Map<String, Set<String>> told = new HashMap<>();
        steps().forEach(step -> {
            Matcher verdict = VERDICT.matcher(step);
            if (verdict.matches()) {
                told.computeIfAbsent(verdict.group(1), clause -> new TreeSet<>())
                        .add(verdict.group(2));
            }
        });
        return told;
    }

    private static Set<String> told(Pickle pickle) {
        return pickle.getSteps().stream()
                .map(step -> VERDICT.matcher(step.getText()))
                .filter(Matcher::matches)
                .map(verdict -> verdict.group(1))
                .collect(Collectors.toSet());
    }

    private static Stream<String> steps() {
        return pickles().flatMap(pickle -> pickle.getSteps().stream()).map(PickleStep::getText);
    }

    private static Stream<Pickle> pickles() {
        List<Pickle> pickles = new ArrayList<>();
        for (Charter charter : CHECKER.charters()) {
            pickles.addAll(pickles(charter.id()));
        }
        return pickles.stream();
    }

    private static List<Pickle> pickles(String charterId) {
        String path = "charters/" + charterId + "/scenarios.feature";
        GherkinParser parser = GherkinParser.builder()
                .includeSource(false)
                .includeGherkinDocument(false)
                .build();
        try (InputStream in = DroolsCharterChecker.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return parser.parse(path, in)
                    .map(Envelope::getPickle)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
