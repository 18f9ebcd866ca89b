package org.charterrules.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
    private static final Results RESULTS = new Results(
            new Machine("a processor", 2, "Linux", "a JVM"),
            new EngineJars(12, 4_200_000),
            List.of(
                    warm("handWritten", 1.25),
                    warm("charterRules", 2.5),
                    warm("charterRulesMany", 2),
                    warm("charterRulesTwoThreads", 2.6),
                    warm("hibernateValidator", 3),
                    warm("evrete", 12),
                    warm("droolsAsUsual", 25),
                    warm("charterRulesArchive10000", 20_000),
                    warm("charterRulesArchive300000", 900_000)),
            List.of(
                    new ColdResult(Starter.HAND_WRITTEN, "Java 17, plain", 100, 40_000),
                    new ColdResult(Starter.CHARTER_RULES, "Java 17, plain", 500, 61_440)));

    private static WarmResult warm(String name, double median) {
        return warm(name, 1, median);
    }

    private static WarmResult warm(String name, int round, double median) {
        return new WarmResult(name, round, median, median * 0.9, median * 1.1, median * 1.05, 1_024);
    }

    @Test
    void ratios_are_to_hand_written_code() {
        assertThat(TableOfResults.of(RESULTS))
                .contains("| charter-rules, one per call | 2.50 \u00b5s | 2.00 | 1.00 KB |")
                .contains("| Drools as usual | 25.0 \u00b5s | 20.0 | 1.00 KB |")
                .contains("| hand-written | 100 ms, 39 MB |");
    }

    @Test
    void what_was_measured_in_one_round_is_compared_within_it() {
        Results rounds = new Results(
                RESULTS.machine(),
                RESULTS.jars(),
                List.of(
                        warm("handWritten", 1, 1),
                        warm("charterRules", 1, 2),
                        warm("handWritten", 2, 4),
                        warm("charterRules", 2, 12),
                        warm("handWritten", 3, 2),
                        warm("charterRules", 3, 5)),
                List.of());

        assertThat(TableOfResults.of(rounds))
                .contains("medians of 3 rounds")
                .contains("| charter-rules, one per call | 5.00 \u00b5s | 2.50 (2.00 to 3.00) | 1.00 KB |");
        assertThat(Target.ONE.measured(rounds)).isEqualTo(2.5);
    }

    @Test
    void targets_are_met_at_their_limit_and_missed_beyond() {
        assertThat(TableOfResults.of(RESULTS))
                .contains("| one per call, times hand-written | at most 2.00 | 2.00 | met |")
                .contains("| times faster than Drools as usual | at least 10.0 | 10.0 | met |")
                .contains("| first finding, Java 17 plain, times hand-written | at most 4.50 | 5.00 | **missed** |")
                .contains("| MB resident at the first finding, Java 17 plain | at most 64.0 | 60.0 | met |")
                .contains("| Drools and KIE jars that an embedder pulls in | at most 13.0 | 12.0 | met |")
                .contains("| MB of these jars | at most 4.10 | 4.20 | **missed** |");
    }

    @Test
    void growth_compares_the_cost_of_a_meeting_not_of_a_call() {
        assertThat(Target.GROWTH.measured(RESULTS)).isEqualTo(1.5);
    }

    @Test
    void a_target_of_which_nothing_was_measured_is_left_out() {
        assertThat(TableOfResults.of(RESULTS)).doesNotContain("findings a second", "AOT cache");
    }

    @Test
    void json_holds_every_result_and_target() throws IOException {
        String json = JsonOfResults.of(RESULTS);

        int objects = 0;
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                objects += parser.currentToken() == JsonToken.START_OBJECT ? 1 : 0;
            }
        }
        long targets = Arrays.stream(Target.values())
                .filter(target -> !Double.isNaN(target.measured(RESULTS)))
                .count();
        assertThat(objects)
                .isEqualTo((int) (3 + RESULTS.warm().size() + RESULTS.cold().size() + targets));
        assertThat(json).contains("\"benchmark\" : \"charterRulesMany\"", "\"charterRulesMany\" : 1.6");
    }

    @Test
    void the_picture_has_a_bar_for_each_contestant_measured(@TempDir Path folder) throws IOException {
        Path svg = folder.resolve("bars.svg");

        Bars.write(RESULTS, svg);

        assertThat(Files.readString(svg))
                .startsWith("<?xml")
                .contains("hand-written Java", "Drools as usual", "Evrete, batches of 100")
                .doesNotContain("Easy Rules");
    }
}
