package org.charterrules.drools;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
    static final String RESOURCE = "vocabulary.dsl";

    private final List<Sentence> sentences;
    private final Map<String, List<Sentence>> bySection = new HashMap<>();

    private Vocabulary(List<Sentence> sentences) {
        this.sentences = List.copyOf(sentences);
        for (Sentence each : sentences) {
            bySection
                    .computeIfAbsent(each.section(), section -> new ArrayList<>())
                    .add(each);
        }
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
            if (line.startsWith("[when]") || line.startsWith("[then]")) {
                sentences.add(entry(line));
            }
        }
        return new Vocabulary(sentences);
    }

    private static Sentence entry(String line) {
        int sign = line.indexOf('=');
        while (line.charAt(sign - 1) == '\\') {
            sign = line.indexOf('=', sign + 1);
        }
        return Sentence.of(line.substring(1, 5), line.substring(6, sign), line.substring(sign + 1));
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
        for (Sentence sentence : bySection.getOrDefault(section, List.of())) {
            if (line.startsWith(sentence.beginning())) {
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
        private static Use of(Sentence sentence, Matcher matcher) {
            Map<String, String> gaps = new LinkedHashMap<>();
            String meaning = sentence.meaning();
            for (String gap : sentence.gaps()) {
                String value = matcher.group(gap);
                gaps.put(gap, value);
                meaning = meaning.replace("{" + gap + "}", value);
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
            return own() == null ? Conditions.asks(meaning) : own().question() != null;
        }

        /** What it asks, for example {@code hasBeenDone}; for a sentence of somebody's own, its words. */
        String question() {
            return Conditions.asks(meaning) ? Conditions.question(meaning).name() : sentence.form();
        }

        /** The values of what it asks. */
        List<String> values() {
            return own() == null ? Call.texts(meaning) : List.copyOf(gaps.values());
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
     * @param shape what a whole line must match
     * @param gaps the names of the gaps, in order
     * @param meaning what it stands for, with the names of gaps in braces
     * @param beginning the words before its first gap, by which most lines are told apart quickly
     * @param own the code that says what it means; {@code null} if the vocabulary says it
     */
    record Sentence(
            String section,
            String form,
            Shape shape,
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
            for (int open = form.indexOf('{'); open >= 0; open = form.indexOf('{', at)) {
                int end = closing(form, open);
                String[] gap = form.substring(open + 1, end).split(":", 2);
                requirePattern(gap, form);
                gaps.add(gap[0]);
                regex.append(words(form.substring(at, open), own))
                        .append("(?<")
                        .append(gap[0])
                        .append('>')
                        .append(gap[1])
                        .append(')');
                at = end + 1;
            }
            regex.append(words(form.substring(at), own));
            Shape shape = new Shape(regex.toString());
            return new Sentence(section, form, shape, List.copyOf(gaps), meaning, beginning(form), own);
        }

        /** The vocabulary that comes with the library says itself which of its signs are none of a pattern. */
        private static String words(String words, OwnSentences.@Nullable Sentence own) {
            return own == null ? words : Pattern.quote(words);
        }

        private static String beginning(String form) {
            int gap = form.indexOf('{');
            String words = gap < 0 ? form : form.substring(0, gap);
            int escape = words.indexOf('\\');
            return escape < 0 ? words : words.substring(0, escape);
        }

        Pattern pattern() {
            return shape.pattern();
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

    /** A pattern that is put together when the first line is compared with it; many never are. */
    private static final class Shape {
        private final String regex;
        private volatile @Nullable Pattern pattern;

        Shape(String regex) {
            this.regex = regex;
        }

        Pattern pattern() {
            Pattern known = pattern;
            if (known == null) {
                known = Pattern.compile(regex);
                pattern = known;
            }
            return known;
        }
    }

    private static final class Shipped {
        private static final Vocabulary VOCABULARY = parse(shippedText());
    }
}
