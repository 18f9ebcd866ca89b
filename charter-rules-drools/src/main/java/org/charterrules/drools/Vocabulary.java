package org.charterrules.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    List<Sentence> sentences() {
        return sentences;
    }

    /** What a line after 'when' or 'then' means. */
    Optional<Use> find(String section, String line) {
        for (Sentence sentence : sentences) {
            if (sentence.section().equals(section) && line.startsWith(sentence.beginning())) {
                Matcher matcher = sentence.pattern().matcher(line);
                if (matcher.matches()) {
                    return Optional.of(new Use(sentence, meaning(sentence, matcher)));
                }
            }
        }
        return Optional.empty();
    }

    private static String meaning(Sentence sentence, Matcher matcher) {
        String meaning = sentence.meaning();
        for (String gap : sentence.gaps()) {
            meaning = meaning.replace("{" + gap + "}", matcher.group(gap));
        }
        return meaning;
    }

    /** A sentence used in a rule, with what it means there. */
    record Use(Sentence sentence, String meaning) {}

    /**
     * A sentence of the vocabulary.
     *
     * @param section {@code when} or {@code then}
     * @param form as the vocabulary writes it, with gaps in braces
     * @param pattern what a whole line must match
     * @param gaps the names of the gaps, in order
     * @param meaning what it stands for, with the names of gaps in braces
     * @param beginning the words before its first gap, by which most lines are told apart quickly
     */
    record Sentence(String section, String form, Pattern pattern, List<String> gaps, String meaning, String beginning) {
        static Sentence of(String section, String form, String meaning) {
            List<String> gaps = new ArrayList<>();
            StringBuilder regex = new StringBuilder();
            int at = 0;
            while (at < form.length()) {
                if (form.charAt(at) == '{') {
                    int end = closing(form, at);
                    String[] gap = form.substring(at + 1, end).split(":", 2);
                    gaps.add(gap[0]);
                    regex.append("(?<")
                            .append(gap[0])
                            .append('>')
                            .append(gap[1])
                            .append(')');
                    at = end + 1;
                } else {
                    regex.append(form.charAt(at++));
                }
            }
            Pattern pattern = Pattern.compile(regex.toString());
            String beginning = form.split("[{\\\\]", 2)[0];
            return new Sentence(section, form, pattern, List.copyOf(gaps), meaning, beginning);
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
