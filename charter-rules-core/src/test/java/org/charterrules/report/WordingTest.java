package org.charterrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.charterrules.finding.FactType;
import org.charterrules.model.HouseFigure;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final int MOST_WORDS = 25;
    private static final Pattern CHOICE = Pattern.compile("\\{\\d+,choice,((?:[^{}]|\\{\\d+})*)}");
    private static final Predicate<String> FIELD = key -> key.startsWith("field.");

    @Test
    void words_that_were_looked_up_ahead_are_the_same_words() {
        assertThat(Wording.english().prepare()).isSameAs(Wording.english());
    }

    @Test
    void every_key_that_production_code_asks_for_has_a_wording() {
        Set<String> bundle = Keys.bundle().keySet();

        Set<String> used = Keys.used();

        assertThat(bundle).containsAll(used);
    }

    @Test
    void every_wording_is_asked_for_by_production_code() {
        Set<String> unused = new TreeSet<>(Keys.bundle().keySet());

        unused.removeIf(FIELD);
        unused.removeAll(Keys.used());

        assertThat(unused).isEmpty();
    }

    @Test
    void every_wording_of_a_field_names_a_type_of_fact_and_a_field_that_findings_point_to() {
        Set<String> types = new TreeSet<>(
                Arrays.stream(FactType.values()).map(FactType::name).toList());
        Set<String> literals = Keys.literals();

        List<String> fields = Keys.bundle().keySet().stream().filter(FIELD).toList();

        assertThat(fields).isNotEmpty().allSatisfy(key -> {
            String[] parts = key.split("\\.", 3);
            assertThat(types).contains(parts[1]);
            assertThat(literals).contains(parts[2]);
        });
    }

    @Test
    void what_a_host_may_have_to_set_is_a_house_figure_or_one_of_three_lists() {
        Set<String> named = new TreeSet<>(Set.of("BANK_HOLIDAYS", "JARGON", "DIFFICULT_TERMS"));
        Arrays.stream(HouseFigure.values()).map(HouseFigure::name).forEach(named::add);

        assertThat(Keys.bundle().keySet().stream().filter(key -> key.startsWith("parameter.")))
                .containsExactlyInAnyOrderElementsOf(
                        named.stream().map(name -> "parameter." + name).toList());
    }

    @Test
    void no_sentence_has_more_than_25_words() {
        var bundle = Keys.bundle();

        var sentences = bundle.values().stream()
                .flatMap(text -> Arrays.stream(longest(text).split("\\.(\\s+|$)")))
                .toList();

        assertThat(sentences)
                .isNotEmpty()
                .allSatisfy(sentence ->
                        assertThat(sentence.split("\\s+")).as(sentence).hasSizeLessThanOrEqualTo(MOST_WORDS));
    }

    /** A text with the longest alternative wherever a number chooses between several. */
    private static String longest(String text) {
        return CHOICE.matcher(text)
                .replaceAll(choice -> Arrays.stream(choice.group(1).split("\\|"))
                        .map(one -> one.replaceFirst("^-?\\d+[#<]", ""))
                        .max(Comparator.comparingInt(one -> one.split("\\s+").length))
                        .orElseThrow());
    }
}
