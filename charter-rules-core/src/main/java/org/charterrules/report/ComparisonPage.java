package org.charterrules.report;

import java.io.IOException;
import java.util.List;
import org.charterrules.compare.Comparison;
import org.charterrules.compare.Comparison.Promise;
import org.charterrules.compare.Theme;

/** A comparison as one accessible HTML page: a column for each charter, a row for each theme. */
final class ComparisonPage {
    private final Comparison comparison;
    private final Wording wording;
    private final ComparisonWords words;
    private final Html html;

    ComparisonPage(Comparison comparison, Wording wording, Html html) {
        this.comparison = comparison;
        this.wording = wording;
        this.words = new ComparisonWords(comparison, wording);
        this.html = html;
    }

    void write() throws IOException {
        html.doctype();
        html.element(
                "html",
                () -> {
                    html.element("head", () -> PageHead.write(html, words.say("compare.title")));
                    html.element("body", this::body);
                },
                "lang",
                wording.locale().toLanguageTag());
        html.end();
    }

    private void body() throws IOException {
        html.element("a", words.say("compare.skip"), "href", "#compare", "class", "skip");
        html.element("header", this::header);
        html.element("main", this::sections, "id", "compare", "tabindex", "-1");
    }

    private void header() throws IOException {
        html.element("h1", words.say("compare.title"));
        for (int charter = 0; charter < comparison.charters().size(); charter++) {
            html.element("p", words.name(charter));
        }
    }

    private void sections() throws IOException {
        list("together", "compare.together", words.together());
        list("clashing", "compare.clashing", words.clashes());
        list("redundancies", "compare.redundancies", words.redundant());
        list("equal", "compare.equal", words.same());
        section("by-theme", "compare.by-theme", this::table);
    }

    private void list(String id, String heading, List<String> lines) throws IOException {
        if (!lines.isEmpty()) {
            section(
                    id,
                    heading,
                    () -> html.element("ul", () -> {
                        for (String line : lines) {
                            html.element("li", line);
                        }
                    }));
        }
    }

    private void section(String id, String heading, Html.Body body) throws IOException {
        html.element(
                "section",
                () -> {
                    html.element("h2", words.say(heading), "id", id);
                    body.write();
                },
                "aria-labelledby",
                id);
    }

    private void table() throws IOException {
        html.element(
                "div",
                () -> html.element(
                        "table",
                        () -> {
                            html.element("thead", () -> html.element("tr", this::head));
                            html.element("tbody", this::rows);
                        },
                        "class",
                        "matrix"),
                "class",
                "scroll",
                "role",
                "region",
                "tabindex",
                "0",
                "aria-labelledby",
                "by-theme");
    }

    private void head() throws IOException {
        html.element("th", words.say("compare.theme"), "scope", "col");
        for (int charter = 0; charter < comparison.charters().size(); charter++) {
            html.element("th", words.name(charter), "scope", "col");
        }
    }

    private void rows() throws IOException {
        for (Theme theme : comparison.themes()) {
            html.element("tr", () -> {
                html.element("th", wording.value(theme), "scope", "row");
                for (int charter = 0; charter < comparison.charters().size(); charter++) {
                    cell(comparison.promises(charter, theme));
                }
            });
        }
    }

    private void cell(List<Promise> promises) throws IOException {
        html.element("td", () -> {
            if (promises.isEmpty()) {
                html.element("span", words.say("compare.nothing"), "class", "quiet");
            }
            for (Promise promise : promises) {
                html.element("p", () -> {
                    html.element("b", promise.clause().id());
                    html.text(" " + promise.says());
                });
                html.element("p", words.where(promise), "class", "quiet");
            }
        });
    }
}
