package org.charterrules.report;

import java.io.IOException;
import java.util.List;
import org.charterrules.compare.Comparison;
import org.charterrules.compare.Comparison.Promise;
import org.charterrules.compare.Theme;

/** A comparison as plain text. */
final class ComparisonText {
    private static final int WIDTH = 100;

    private final Comparison comparison;
    private final Wording wording;
    private final ComparisonWords words;
    private final Appendable out;

    ComparisonText(Comparison comparison, Wording wording, Appendable out) {
        this.comparison = comparison;
        this.wording = wording;
        this.words = new ComparisonWords(comparison, wording);
        this.out = out;
    }

    void write() throws IOException {
        line(words.say("compare.title"));
        line("");
        for (int charter = 0; charter < comparison.charters().size(); charter++) {
            line(words.name(charter));
        }
        section("compare.together", words.together());
        section("compare.clashing", words.clashes());
        section("compare.redundancies", words.redundant());
        section("compare.equal", words.same());
        for (Theme theme : comparison.themes()) {
            theme(theme);
        }
    }

    private void section(String heading, List<String> lines) throws IOException {
        if (!lines.isEmpty()) {
            line("");
            line(words.say(heading));
            for (String each : lines) {
                indented(each, 2);
            }
        }
    }

    private void theme(Theme theme) throws IOException {
        line("");
        line(wording.value(theme));
        for (int charter = 0; charter < comparison.charters().size(); charter++) {
            line("  " + words.id(charter));
            List<Promise> promises = comparison.promises(charter, theme);
            if (promises.isEmpty()) {
                line("    " + words.say("compare.nothing"));
            }
            for (Promise promise : promises) {
                indented(promise.clause().id() + " " + promise.says(), 4);
                indented(words.where(promise), 8);
            }
        }
    }

    private void indented(String text, int margin) throws IOException {
        String before = " ".repeat(margin);
        for (String each : TextTable.wrapped(text, WIDTH - margin)) {
            line(before + each);
        }
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }
}
