package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.charterrules.charter.Charter;
import org.charterrules.report.Questions;
import org.junit.jupiter.api.Test;

class QuestionWordsTest {
    private static final Pattern QUESTION = Pattern.compile("Q-[A-Z]+(?:-[A-Z]+)*");

    @Test
    void every_question_that_a_charter_asks_has_words_and_every_question_with_words_is_asked() throws IOException {
        assertThat(new TreeSet<>(Questions.ids())).isEqualTo(asked());
    }

    private static Set<String> asked() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Charter charter : DroolsCharterChecker.ofAll().charters()) {
            charter.clauses().forEach(clause -> asked.addAll(clause.questions()));
            QUESTION.matcher(rules(charter)).results().map(MatchResult::group).forEach(asked::add);
        }
        return asked;
    }

    private static String rules(Charter charter) throws IOException {
        String name = "charters/" + charter.id() + "/rules.dslr";
        try (InputStream in = DroolsCharterChecker.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
