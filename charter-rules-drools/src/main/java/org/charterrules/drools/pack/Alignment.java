package org.charterrules.drools.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A line laid beside a known sentence, word by word, so that as little as possible differs.
 *
 * @param form the sentence
 * @param cost how much differs: about one for every word that is another, missing or too many
 * @param wordCost the part of it that is not about what stands in gaps
 * @param values what stands in its gaps, in order; a gap that is left out is missing here
 * @param words how many words the line has
 */
record Alignment(SentenceForm form, double cost, double wordCost, List<Value> values, int words) {
    private static final int LONGEST_GAP = 16;
    private static final double WORD = 0.6;
    private static final double STOP = 0.3;
    private static final double CASE = 0.1;

    /**
     * What stands in a gap.
     *
     * @param gap the gap
     * @param text the value
     * @param start where it begins in the line, from 0
     */
    record Value(Gap gap, String text, int start) {
        boolean fits() {
            return gap.fits(text);
        }
    }

    static Alignment of(String line, List<Token> tokens, SentenceForm form) {
        return new Table(line, tokens, form).best();
    }

    /** How far the line is from the sentence, per word. */
    double distance() {
        return cost / Math.max(words, form.items().size());
    }

    /** The sentence with what the line has in its gaps, where that fits or can be put right. */
    String filled() {
        String text = form.text();
        for (Value value : values) {
            String fitting = value.fits()
                    ? value.text()
                    : value.gap().repaired(value.text()).orElse(null);
            if (fitting != null) {
                text = text.replace("{" + value.gap().name() + "}", fitting);
            }
        }
        return text;
    }

    private static final class Table {
        private final String line;
        private final List<Token> tokens;
        private final SentenceForm form;
        private final double[][] cost;
        private final int[][] taken;

        Table(String line, List<Token> tokens, SentenceForm form) {
            this.line = line;
            this.tokens = tokens;
            this.form = form;
            this.cost = new double[form.items().size() + 1][tokens.size() + 1];
            this.taken = new int[form.items().size() + 1][tokens.size() + 1];
        }

        Alignment best() {
            for (int token = 1; token <= tokens.size(); token++) {
                cost[0][token] = cost[0][token - 1] + extra(tokens.get(token - 1));
                taken[0][token] = -1;
            }
            for (int item = 1; item <= form.items().size(); item++) {
                for (int token = 0; token <= tokens.size(); token++) {
                    fill(item, token);
                }
            }
            return trace();
        }

        private void fill(int item, int token) {
            SentenceForm.Item one = form.items().get(item - 1);
            cost[item][token] = cost[item - 1][token] + missing(one);
            taken[item][token] = 0;
            if (token > 0) {
                offer(item, token, cost[item][token - 1] + extra(tokens.get(token - 1)), -1);
                int longest = one.isGap() ? Math.min(token, LONGEST_GAP) : 1;
                for (int count = 1; count <= longest; count++) {
                    double before = cost[item - 1][token - count];
                    if (before < cost[item][token]) {
                        offer(item, token, before + matched(one, token, count), count);
                    }
                }
            }
        }

        private void offer(int item, int token, double offered, int count) {
            if (offered < cost[item][token]) {
                cost[item][token] = offered;
                taken[item][token] = count;
            }
        }

        private double matched(SentenceForm.Item item, int token, int count) {
            if (item.isGap()) {
                boolean fits = item.gap().fits(value(token, count));
                return fits ? looseness(item.gap()) * count : 0.3 + length(item.gap()) * (count - 1);
            }
            return difference(tokens.get(token - 1).text(), item.word());
        }

        /** Where nearly anything fits, fitting proves little. */
        private static double looseness(Gap gap) {
            return gap.kind() == Gap.Kind.WORDS ? 0.2 : 0;
        }

        /** What each further word costs in a gap that it does not fit. */
        private static double length(Gap gap) {
            return gap.kind() == Gap.Kind.CHOICE ? WORD / 2 : WORD;
        }

        private String value(int token, int count) {
            return line.substring(
                    tokens.get(token - count).start(), tokens.get(token - 1).end());
        }

        private static double difference(String given, String known) {
            if (given.equals(known)) {
                return 0;
            }
            double letters = Likeness.difference(given.toLowerCase(Locale.ROOT), known.toLowerCase(Locale.ROOT));
            return letters > 0.6 ? 2 * WORD : CASE + letters;
        }

        private static double extra(Token token) {
            return token.isStop() ? STOP : WORD;
        }

        private static double missing(SentenceForm.Item item) {
            return Token.isStop(item.word()) ? STOP : WORD;
        }

        private Alignment trace() {
            List<Value> values = new ArrayList<>();
            int item = form.items().size();
            int token = tokens.size();
            double ofGaps = 0;
            while (item > 0 || token > 0) {
                int count = taken[item][token];
                if (count < 0) {
                    token--;
                    continue;
                }
                SentenceForm.Item one = form.items().get(item - 1);
                if (one.isGap() && count > 0) {
                    values.add(new Value(
                            one.gap(),
                            value(token, count),
                            tokens.get(token - count).start()));
                    ofGaps += matched(one, token, count);
                }
                token -= count;
                item--;
            }
            Collections.reverse(values);
            double total = cost[form.items().size()][tokens.size()];
            return new Alignment(form, total, Math.max(0, total - ofGaps), values, tokens.size());
        }
    }
}
