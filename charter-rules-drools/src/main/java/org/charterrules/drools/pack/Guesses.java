package org.charterrules.drools.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.charterrules.drools.lint.LintCode;

/** Says of a line that is no known sentence which known ones come nearest. */
public final class Guesses {
    private static final int CANDIDATES = 24;
    private static final int WORDS = 60;
    private static final int SHOWN = 3;
    private static final double FAR = 0.5;
    private static final double ABOUT_AS_NEAR = 1.25;

    private final Supplier<List<SentenceForm>> known;
    private final Problems problems;
    private List<SentenceForm> forms = List.of();
    private int made;

    /**
     * Makes guesses.
     *
     * @param known the known sentences; asked for only when the first guess is made
     * @param problems where problems go
     */
    public Guesses(Supplier<List<SentenceForm>> known, Problems problems) {
        this.known = known;
        this.problems = problems;
    }

    /**
     * Reports a line that is no known sentence.
     *
     * @param section {@code when} or {@code then}
     * @param line the line
     */
    public void report(String section, SourceLine line) {
        List<Alignment> nearest = nearest(section, line.stripped());
        if (!nearest.isEmpty() && nearest.get(0).wordCost() < 1e-9) {
            reportValues(nearest.get(0), line);
            return;
        }
        String[] suggestions =
                nearest.stream().map(Alignment::filled).distinct().limit(SHOWN).toArray(String[]::new);
        problems.inLine(
                LintCode.UNKNOWN_SENTENCE,
                line,
                line.firstColumn(),
                "There is no sentence '" + Excerpt.of(line.text()) + "'.",
                suggestions);
    }

    private void reportValues(Alignment nearest, SourceLine line) {
        boolean allFit = true;
        for (Alignment.Value value : nearest.values()) {
            if (!value.fits()) {
                allFit = false;
                problems.inLine(
                        LintCode.WRONG_VALUE,
                        line,
                        line.firstColumn() + value.start(),
                        value.gap().advice(value.text()),
                        nearest.filled());
            }
        }
        if (allFit) {
            problems.inLine(
                    LintCode.UNKNOWN_SENTENCE,
                    line,
                    line.firstColumn(),
                    "The words are right, but not the spaces between them.",
                    nearest.filled());
        }
    }

    private List<Alignment> nearest(String section, String line) {
        List<Token> tokens = Token.of(line);
        if (tokens.isEmpty() || tokens.size() > WORDS || made++ >= PackLimits.GUESSES) {
            return List.of();
        }
        forms = forms.isEmpty() ? known.get() : forms;
        List<Alignment> sorted = candidates(section, tokens).stream()
                .map(form -> Alignment.of(line, tokens, form))
                .sorted(Comparator.comparingDouble(Alignment::cost))
                .toList();
        List<Alignment> near = new ArrayList<>();
        for (Alignment each : sorted) {
            boolean wanted =
                    each.distance() <= FAR && each.cost() <= sorted.get(0).cost() * ABOUT_AS_NEAR + 0.01;
            if (wanted) {
                near.add(each);
            }
        }
        return near;
    }

    /** The sentences that share most words with a line. */
    private List<SentenceForm> candidates(String section, List<Token> tokens) {
        return forms.stream()
                .filter(form -> form.section().equals(section))
                .sorted(Comparator.comparingLong(form -> -shared(form.beginnings(), tokens)))
                .limit(CANDIDATES)
                .toList();
    }

    private static long shared(Set<String> beginnings, List<Token> tokens) {
        return tokens.stream()
                .map(token -> SentenceForm.beginning(token.text()))
                .filter(beginnings::contains)
                .count();
    }
}
