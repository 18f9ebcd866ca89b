package org.charterrules.drools.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * A scenario to add.
 *
 * @param text the scenario, ready to paste
 * @param afterLine the line of {@code scenarios.feature} below which it fits, from 1
 */
public record Proposal(String text, int afterLine) {
    static String scenario(String title, List<Told.Sentence> sentences, List<String> expected, String rule) {
        String indent = rule.isEmpty() ? "  " : "    ";
        StringBuilder text = new StringBuilder(rule.isEmpty() ? "" : "  Rule: " + rule + "\n\n");
        text.append(indent).append("Scenario: ").append(title).append('\n');
        for (String line : sentences(sentences)) {
            text.append(indent).append("  ").append(line).append('\n');
        }
        expected.forEach(line -> text.append(indent).append("  ").append(line).append('\n'));
        return text.toString();
    }

    static List<String> sentences(List<Told.Sentence> sentences) {
        List<String> lines = new ArrayList<>();
        String keyword = "Given";
        for (Told.Sentence sentence : sentences) {
            boolean when = sentence.text().startsWith("it is checked ");
            lines.add((when ? "When" : keyword) + " " + sentence.text());
            sentence.below().forEach(line -> lines.add("  " + line));
            keyword = "And";
        }
        return lines;
    }
}
