package org.charterrules.drools.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.drools.RulePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stories that stand in no file. */
class TellerTest {
    private static final DroolsCharterChecker CHECKER = DroolsCharterChecker.of("hounslow-send");

    static List<String> charters() {
        return DroolsCharterChecker.available();
    }

    @ParameterizedTest
    @MethodSource("charters")
    void a_story_comes_to_the_same_as_in_a_file(String id) {
        Teller teller = new Teller(CHECKER);
        List<Told> told = ScenarioRun.told(
                RulePack.shipped(id).scenarios().orElseThrow(),
                DroolsCharterChecker.of(RulePack.shipped(id)),
                ScenarioRun.Watcher.NONE);

        assertThat(told).isNotEmpty().allSatisfy(one -> {
            Trace.Check inFile = one.trace().checks().get(0);
            Trace.Check without = teller.tell(firstStory(one)).orElseThrow();
            assertThat(without.caseFile()).isEqualTo(inFile.caseFile());
            assertThat(without.asOf()).isEqualTo(inFile.asOf());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a meeting with two parents",
                "a meeting with two parents|it rains",
                "a meeting with two unicorns|it is checked on 1 June 2026",
                "a meeting on Monday 9 June 2026 at 10am|it is checked on 1 June 2026",
                "a meeting|the meeting also has|it is checked on 1 June 2026",
                "a meeting with a parent|P1 answered Q-FUN about F9 with yes|it is checked on 1 June 2026"
            })
    void a_story_that_makes_no_sense_comes_to_nothing(String story) {
        assertThat(new Teller(CHECKER).tell(sentences(story.split("\\|")))).isEmpty();
    }

    @Test
    void a_table_names_each_field_once_and_says_its_value() {
        assertThat(withTable("| status | held |")).isPresent();
        assertThat(withTable("| status | held |", "| status | held |")).isEmpty();
        assertThat(withTable("| status |")).isEmpty();
        assertThat(withTable("| status |  |")).isEmpty();
    }

    private static Optional<Trace.Check> withTable(String... rows) {
        List<Told.Sentence> story =
                new ArrayList<>(sentences("a meeting with a parent", "it is checked on 1 June 2026"));
        story.add(1, new Told.Sentence(0, "And", "the meeting also has", List.of(rows)));
        return new Teller(CHECKER).tell(story);
    }

    private static List<Told.Sentence> firstStory(Told told) {
        List<Told.Sentence> story = new ArrayList<>();
        for (Told.Sentence sentence : told.sentences()) {
            story.add(sentence);
            if (sentence.text().startsWith("it is checked ")) {
                return story;
            }
        }
        return story;
    }

    private static List<Told.Sentence> sentences(String... texts) {
        return Arrays.stream(texts)
                .map(text -> new Told.Sentence(0, "And", text, List.of()))
                .toList();
    }
}
