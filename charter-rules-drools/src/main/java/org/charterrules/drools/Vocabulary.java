package org.charterrules.drools;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterrules.finding.FactType;
import org.charterrules.obligation.Obligation;
import org.charterrules.subject.Condition;
import org.charterrules.subject.Subject;
import org.jspecify.annotations.Nullable;

/** The sentences that rule files may use, as {@code vocabulary.dsl} lists them. */
final class Vocabulary {
    private static final Pattern ENTRY = Pattern.compile("\\[(when|then)](.+?)(?<!\\\\)=(.+)");
    private static final String RESOURCE = "vocabulary.dsl";

    private final List<Sentence> sentences;

    private Vocabulary(List<Sentence> sentences) {
        this.sentences = List.copyOf(sentences);
    }

    /** The vocabulary that comes with the library. */
    static Vocabulary shipped() {
        return Shipped.VOCABULARY;
    }

    boolean isShipped() {
        return this == shipped();
    }

    static String shippedText() {
        return Resources.text(RESOURCE);
    }

    static Vocabulary parse(String text) {
        List<Sentence> sentences = new ArrayList<>();
        for (String line : text.split("\n")) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches()) {
                sentences.add(Sentence.of(entry.group(1), entry.group(2), entry.group(3)));
            }
        }
        return new Vocabulary(sentences);
    }

    /** This vocabulary and further sentences. Where a line could be read both ways, the sentences of this one are meant. */
    Vocabulary with(OwnSentences own) {
        if (own.sentences().isEmpty()) {
            return this;
        }
        List<Sentence> all = new ArrayList<>(sentences);
        own.sentences().forEach(each -> all.add(Sentence.of(each)));
        return new Vocabulary(all);
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** What a line after 'when' or 'then' means. */
    Optional<Use> find(String section, String line) {
        for (Sentence sentence : sentences) {
            if (sentence.section().equals(section) && line.startsWith(sentence.beginning())) {
                Matcher matcher = sentence.pattern().matcher(line);
                if (matcher.matches()) {
                    return Optional.of(Use.of(sentence, matcher));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * A sentence used in a rule.
     *
     * @param sentence the sentence
     * @param meaning what it means there, as the vocabulary writes it; empty for a sentence of somebody's own
     * @param gaps what stands in its gaps, by their names
     */
    record Use(Sentence sentence, String meaning, Map<String, String> gaps) {
        private static final Pattern QUESTION = Pattern.compile("this\\.(\\w+)\\(.*");
        private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\"");

        private static Use of(Sentence sentence, Matcher matcher) {
            Map<String, String> gaps = new LinkedHashMap<>();
            sentence.gaps().forEach(gap -> gaps.put(gap, matcher.group(gap)));
            String meaning = sentence.meaning();
            for (Map.Entry<String, String> gap : gaps.entrySet()) {
                meaning = meaning.replace("{" + gap.getKey() + "}", gap.getValue());
            }
            return new Use(sentence, meaning, Collections.unmodifiableMap(gaps));
        }

        private OwnSentences.@Nullable Sentence own() {
            return sentence.own();
        }

        /** What a rule is about that begins with it. */
        FactType subject() {
            return Conditions.subjectOf(meaning);
        }

        /** Whether it asks something of a subject. */
        boolean isQuestion() {
            return own() == null ? QUESTION.matcher(meaning).matches() : own().question() != null;
        }

        /** What it asks, for example {@code hasBeenDone}; for a sentence of somebody's own, its words. */
        String question() {
            Matcher matcher = QUESTION.matcher(meaning);
            return matcher.matches() ? matcher.group(1) : sentence.form();
        }

        /** The values of what it asks. */
        List<String> values() {
            return own() == null
                    ? VALUE.matcher(meaning)
                            .results()
                            .map(value -> value.group(1))
                            .toList()
                    : List.copyOf(gaps.values());
        }

        boolean asksOf(FactType about) {
            return own() == null ? Conditions.suits(about, meaning) : own().about() == about;
        }

        Function<Subject, Condition> condition(FactType about) {
            OwnSentences.Sentence own = own();
            return own == null || own.question() == null
                    ? Conditions.of(about, meaning)
                    : new OwnCondition(own.question(), gaps);
        }

        /** The obligation that it stands for. Throws an {@link IllegalArgumentException} if a value will not do. */
        Obligation<?> obligation() {
            OwnSentences.Sentence own = own();
            return own == null || own.promise() == null
                    ? Meaning.obligation(meaning)
                    : Objects.requireNonNull(own.promise().apply(gaps), "An own sentence makes no obligation.");
        }

        boolean laysOn(FactType about, Obligation<?> obligation) {
            return own() == null ? Meaning.suits(obligation, RuleModel.type(about)) : own().about() == about;
        }
    }

    /**
     * A sentence of the vocabulary.
     *
     * @param section {@code when} or {@code then}
     * @param form as the vocabulary writes it, with gaps in braces
     * @param pattern what a whole line must match
     * @param gaps the names of the gaps, in order
     * @param meaning what it stands for, with the names of gaps in braces
     * @param beginning the words before its first gap, by which most lines are told apart quickly
     * @param own the code that says what it means; {@code null} if the vocabulary says it
     */
    record Sentence(
            String section,
            String form,
            Pattern pattern,
            List<String> gaps,
            String meaning,
            String beginning,
            OwnSentences.@Nullable Sentence own) {
        static Sentence of(String section, String form, String meaning) {
            return of(section, form, meaning, null);
        }

        static Sentence of(OwnSentences.Sentence own) {
            return of(own.section(), own.form(), "", own);
        }

        private static Sentence of(String section, String form, String meaning, OwnSentences.@Nullable Sentence own) {
            List<String> gaps = new ArrayList<>();
            StringBuilder regex = new StringBuilder();
            int at = 0;
            while (at < form.length()) {
                if (form.charAt(at) == '{') {
                    int end = closing(form, at);
                    String[] gap = form.substring(at + 1, end).split(":", 2);
                    requirePattern(gap, form);
                    gaps.add(gap[0]);
                    regex.append("(?<")
                            .append(gap[0])
                            .append('>')
                            .append(gap[1])
                            .append(')');
                    at = end + 1;
                } else {
                    String letter = String.valueOf(form.charAt(at++));
                    regex.append(own == null ? letter : Pattern.quote(letter));
                }
            }
            Pattern pattern = Pattern.compile(regex.toString());
            String beginning = form.split("[{\\\\]", 2)[0];
            return new Sentence(section, form, pattern, List.copyOf(gaps), meaning, beginning, own);
        }

        private static void requirePattern(String[] gap, String form) {
            if (gap.length < 2) {
                throw new IllegalArgumentException("A gap says nothing of what may stand in it, in: " + form);
            }
        }

        private static int closing(String form, int open) {
            int depth = 0;
            for (int i = open; i < form.length(); i++) {
                depth += form.charAt(i) == '{' ? 1 : form.charAt(i) == '}' ? -1 : 0;
                if (depth == 0) {
                    return i;
                }
            }
            throw new IllegalArgumentException("A brace is not closed in: " + form);
        }
    }

    private static final class Shipped {
        private static final Vocabulary VOCABULARY = parse(shippedText());
    }
}
