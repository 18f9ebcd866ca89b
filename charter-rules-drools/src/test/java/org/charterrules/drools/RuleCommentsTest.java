package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Fit;
import org.charterrules.charter.Modality;
import org.charterrules.report.Questions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The notes above the rules say what the question codes, the clauses and the open readings behind them say. */
class RuleCommentsTest {
    private static final Pattern NOTED_RULE = Pattern.compile("((?://.*\n)*)rule \"(\\S+) [^\"]+\"\n(?s:(.*?))\nend\n");
    private static final DroolsCharterChecker CHECKER = DroolsCharterChecker.ofAll();
    private static final Pattern QUESTION = Pattern.compile("Q-[A-Z]+(?:-[A-Z]+)*");
    private static final Pattern AMBIGUITY = Pattern.compile("\\((AMB-\\d\\d)\\)");

    /** A rule with the notes above it. */
    record Noted(Clause clause, List<String> notes, String text) {
        private String prose() {
            return notes.stream().map(note -> note.substring(3)).collect(Collectors.joining(" "));
        }

        private Stream<String> named(Pattern code) {
            return code.matcher(text)
                    .results()
                    .map((MatchResult one) -> one.group(one.groupCount()))
                    .distinct();
        }

        @Override
        public String toString() {
            return clause.id();
        }
    }

    static List<Noted> rules() {
        List<Noted> rules = new ArrayList<>();
        for (String id : ShippedCharter.IDS) {
            ShippedCharter charter = ShippedCharter.of(id);
            Matcher rule = NOTED_RULE.matcher(charter.rulesText());
            while (rule.find()) {
                rules.add(new Noted(
                        clause(id, rule.group(2)), rule.group(1).lines().toList(), rule.group(3)));
            }
            assertThat(rules.stream().filter(one -> isIn(id, one))).hasSameSizeAs(rulesOf(id));
        }
        return rules;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_question_code_stands_above_its_rule_in_the_words_that_people_are_asked(Noted rule) {
        List<String> asked = rule.named(QUESTION)
                .map(id -> "// " + id + ": " + Questions.words(id))
                .toList();

        assertThat(rule.notes().stream().filter(note -> note.startsWith("// Q-")))
                .containsExactlyElementsOf(asked);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_open_reading_stands_above_its_rule_as_a_question(Noted rule) {
        List<String> open = rule.named(AMBIGUITY)
                .map(id -> "// " + id + ": " + ambiguity(id))
                .toList();

        assertThat(rule.notes().stream().filter(note -> note.startsWith("// AMB-")))
                .containsExactlyElementsOf(open);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_says_if_it_is_a_sign_only_or_less_than_a_must(Noted rule) {
        Clause clause = rule.clause();
        String prose = rule.prose();

        assertThat(prose.contains("A sign only: ")).isEqualTo(clause.fit() == Fit.PROXY || clause.fit() == Fit.WEAK);
        assertThat(prose.contains("A should, not a must.")).isEqualTo(clause.modality() == Modality.SHOULD);
        assertThat(prose.contains("counts as advisory")).isEqualTo(clause.countsAsAdvisory());
        assertThat(prose.contains("An aim, not a must.") || prose.contains("Where possible."))
                .isEqualTo(clause.modality() == Modality.WHERE_POSSIBLE);
    }

    private static boolean isIn(String charter, Noted rule) {
        return clauses(charter).contains(rule.clause());
    }

    private static List<?> rulesOf(String charter) {
        return DroolsCharterRules.shipped(charter).rules();
    }

    private static List<Clause> clauses(String charter) {
        return CHECKER.charters().stream()
                .filter(one -> one.id().equals(charter))
                .findFirst()
                .orElseThrow()
                .clauses();
    }

    private static Clause clause(String charter, String id) {
        return clauses(charter).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String ambiguity(String id) {
        return new MessageFormat(Objects.requireNonNull(Words.MESSAGES.getProperty("ambiguity." + id)), Locale.UK)
                .format(new Object[0]);
    }

    private static final class Words {
        private static final Properties MESSAGES = messages();

        private static Properties messages() {
            Properties messages = new Properties();
            try (InputStream in = Objects.requireNonNull(Questions.class.getResourceAsStream("messages.properties"))) {
                messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                return messages;
            } catch (IOException failure) {
                throw new ExceptionInInitializerError(failure);
            }
        }
    }
}
