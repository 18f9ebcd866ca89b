package org.charterrules.drools.scenario;

import java.util.ArrayList;
import java.util.List;

/**
 * A scenario that was run.
 *
 * @param result what became of it
 * @param sentences its sentences, those of its backgrounds first
 * @param trace what it checked
 */
record Told(ScenarioResult result, List<Sentence> sentences, Trace trace) {
    /**
     * A sentence of a scenario.
     *
     * @param line where it stands
     * @param keyword for example {@code Given}
     * @param text without the keyword
     * @param below the lines of the table or text below it, as they are to be written
     */
    record Sentence(int line, String keyword, String text, List<String> below) {
        Sentence withText(String other) {
            return new Sentence(line, keyword, other, below);
        }

        Sentence withBelow(List<String> other) {
            return new Sentence(line, keyword, text, other);
        }

        boolean isExpectation() {
            return text.matches("(?s)[A-Z]+-[A-Za-z0-9.]+ is .*|it .*|the explanation says .*");
        }
    }

    /** A story that stands in no file, to begin with where there is none. */
    static Told madeUp(List<Sentence> common, List<String> texts) {
        List<Sentence> sentences = new ArrayList<>(common);
        texts.forEach(text -> sentences.add(new Sentence(Integer.MAX_VALUE, "And", text, List.of())));
        return new Told(new ScenarioResult("", Integer.MAX_VALUE, null), sentences, new Trace());
    }

    boolean isMadeUp() {
        return result.line() == Integer.MAX_VALUE;
    }
}
