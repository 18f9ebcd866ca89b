package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterrules.drools.pack.Problems;
import org.charterrules.drools.pack.SourceLine;
import org.charterrules.finding.FactType;
import org.charterrules.report.Questions;
import org.junit.jupiter.api.Test;

/** The list of sentences for analysts is the vocabulary, with an example of each. */
class SentenceListTest {
    private static final String UPDATE = "charterrules.update-golden";
    private static final Path LIST = Path.of("src/main/resources/org/charterrules/drools/charters/sentences.md");
    private static final Pattern GAP = Pattern.compile("\\{(\\w+):((?:[^{}]|\\{[^}]*})*)}");
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("number", "7"),
            Map.entry("from", "10:00"),
            Map.entry("to", "14:00"),
            Map.entry("time", "14:00"),
            Map.entry("clause", "MY-1"),
            Map.entry("question", "Q-WELCOME"),
            Map.entry("questions", "Q-WELCOME or Q-VALUED"),
            Map.entry("groups", "parents or carers; professionals"),
            Map.entry("needs", "access"),
            Map.entry("channels", "phone or post"),
            Map.entry("formats", "plain text or large print"),
            Map.entry("term", "client"),
            Map.entry("others", "partner"));

    private static final Set<String> LISTS = Set.of("kinds", "needs", "channels", "formats");

    @Test
    void the_list_is_that_of_the_vocabulary() throws IOException {
        String list = list();
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(LIST, list, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(LIST, StandardCharsets.UTF_8))
                .as("run with -D" + UPDATE + "=true to write the list anew")
                .isEqualTo(list);
    }

    @Test
    void every_example_is_the_sentence_it_stands_for() {
        for (Vocabulary.Sentence sentence : Vocabulary.shipped().sentences()) {
            Optional<Vocabulary.Use> found = Vocabulary.shipped().find(sentence.section(), example(sentence));
            assertThat(found).as(example(sentence)).isPresent();
            assertThat(found.orElseThrow().sentence().form()).isEqualTo(sentence.form());
        }
    }

    @Test
    void every_example_holds_values_that_exist() {
        for (Vocabulary.Sentence sentence : Vocabulary.shipped().sentences()) {
            Problems problems = new Problems();
            SourceLine line = new SourceLine("rules.dslr", 1, example(sentence));
            GapValues.of(sentence, line, about(sentence), problems).exist();
            assertThat(problems.sorted()).as(line.text()).isEmpty();
        }
    }

    private static String list() {
        StringBuilder text = new StringBuilder("""
                # Every sentence that rules may use

                Made from the vocabulary; do not edit it by hand. What stands in braces is a gap, for example `{number}`. Of gaps that hold
                only certain words, all of them are listed.

                """);
        String heading = "";
        for (String line : Vocabulary.shippedText().split("\n")) {
            if (line.startsWith("# What")) {
                heading = line.substring(2);
            }
            Matcher entry =
                    Pattern.compile("\\[(when|then)](.+?)(?<!\\\\)=(.+)").matcher(line);
            if (entry.matches()) {
                if (!heading.isEmpty()) {
                    text.append("## ").append(heading).append("\n\n");
                    heading = "";
                }
                add(text, Vocabulary.Sentence.of(entry.group(1), entry.group(2), entry.group(3)));
            } else if (line.isBlank()) {
                text.append('\n');
            }
        }
        addQuestions(text);
        return text.toString().replaceAll("\n{3,}", "\n\n").stripTrailing() + "\n";
    }

    private static void addQuestions(StringBuilder text) {
        text.append("""

                ## Questions that people are asked

                What may stand for `{question}`, and in the field `questions` of a clause that is tested by asking.

                | question | its words |
                |---|---|
                """);
        Questions.ids()
                .forEach(id -> text.append("| `")
                        .append(id)
                        .append("` | ")
                        .append(Questions.words(id))
                        .append(" |\n"));
    }

    private static void add(StringBuilder text, Vocabulary.Sentence sentence) {
        String form = GAP.matcher(sentence.form()).replaceAll("{$1}").replace("\\", "");
        text.append("- `").append(form).append("`\n");
        if (!sentence.gaps().isEmpty()) {
            text.append("  <br>Example: `").append(example(sentence)).append("`\n");
        }
        for (String choice : choices(sentence)) {
            text.append("  <br>").append(choice).append('\n');
        }
    }

    private static List<String> choices(Vocabulary.Sentence sentence) {
        List<String> choices = new ArrayList<>();
        Matcher gap = GAP.matcher(sentence.form());
        while (gap.find()) {
            if (isChoice(gap.group(2)) && gap.group(2).contains("|")) {
                choices.add("`{" + gap.group(1) + "}`: "
                        + String.join("; ", gap.group(2).split("\\|")));
            } else if (gap.group(1).equals("kinds") && abouts(sentence).size() > 1) {
                abouts(sentence)
                        .forEach(about -> choices.add("`{kinds}` of " + Suits.words(List.of(about))
                                + ": one or more of " + words(sentence, "kinds", about)));
            } else if (LISTS.contains(gap.group(1))) {
                choices.add(
                        "`{" + gap.group(1) + "}`: one or more of " + words(sentence, gap.group(1), about(sentence)));
            }
        }
        return choices;
    }

    private static String words(Vocabulary.Sentence sentence, String gap, FactType about) {
        return String.join("; ", GapValues.words(sentence, gap, about));
    }

    /** What a condition can be said of, if it is not of meetings: each has kinds of its own. */
    private static List<FactType> abouts(Vocabulary.Sentence sentence) {
        return sentence.form().startsWith("- that is of kind ")
                ? List.of(FactType.NOTICE, FactType.ACTION, FactType.DECISION, FactType.FEEDBACK)
                : List.of();
    }

    private static boolean isChoice(String allowed) {
        return allowed.matches("[A-Za-z][A-Za-z_ ,|-]*");
    }

    /** What a sentence is about, where the words of a gap depend on it. */
    private static FactType about(Vocabulary.Sentence sentence) {
        if (!abouts(sentence).isEmpty()) {
            return abouts(sentence).get(0);
        }
        for (FactType about : List.of(FactType.MEETING, FactType.NOTICE, FactType.ACTION)) {
            if (sentence.section().equals("when")
                    && Conditions.suits(about, sentence.meaning().replaceAll("\\{\\w+}", "x"))) {
                return about;
            }
        }
        return FactType.MEETING;
    }

    private static String example(Vocabulary.Sentence sentence) {
        return GAP.matcher(sentence.form())
                .replaceAll(gap -> Matcher.quoteReplacement(value(sentence, gap.group(1), gap.group(2))))
                .replace("\\", "");
    }

    private static String value(Vocabulary.Sentence sentence, String gap, String allowed) {
        if (isChoice(allowed)) {
            String[] choices = allowed.split("\\|");
            return gap.equals("people") && choices.length > 2 ? choices[2] : choices[0];
        }
        if (gap.equals("kinds")) {
            return GapValues.words(sentence, gap, about(sentence)).get(1);
        }
        return USUAL.get(gap);
    }
}
