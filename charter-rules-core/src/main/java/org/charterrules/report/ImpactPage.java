package org.charterrules.report;

import java.io.IOException;
import java.util.Map;
import org.charterrules.charter.Clause;
import org.charterrules.compare.Flip.Move;
import org.charterrules.compare.Result;

/** An impact as one accessible HTML page. */
final class ImpactPage {
    private final ImpactReport report;
    private final Wording wording;
    private final ImpactWords words;
    private final Html html;

    ImpactPage(ImpactReport report, Wording wording, Html html) {
        this.report = report;
        this.wording = wording;
        this.words = new ImpactWords(report, wording);
        this.html = html;
    }

    void write() throws IOException {
        html.doctype();
        html.element(
                "html",
                () -> {
                    html.element("head", () -> PageHead.write(html, words.say("impact.title")));
                    html.element("body", this::body);
                },
                "lang",
                wording.locale().toLanguageTag());
        html.end();
    }

    private void body() throws IOException {
        html.element("a", words.say("impact.skip"), "href", "#impact", "class", "skip");
        html.element("header", this::header);
        html.element("main", this::sections, "id", "impact", "tabindex", "-1");
    }

    private void header() throws IOException {
        html.element("h1", words.say("impact.title"));
        for (String line : words.summary()) {
            html.element("p", line);
        }
        for (String line : words.warnings()) {
            html.element("p", line, "class", "warning");
        }
    }

    private void sections() throws IOException {
        if (report.counts().flips() > 0) {
            section("matrix", "impact.matrix", this::matrix);
            section("by-clause", "impact.by-clause", this::byClause);
            section("by-meeting", "impact.by-meeting", this::byMeeting);
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

    private void table(String labelledBy, String style, Html.Body head, Html.Body rows) throws IOException {
        html.element(
                "div",
                () -> html.element(
                        "table",
                        () -> {
                            html.element("thead", () -> html.element("tr", head));
                            html.element("tbody", rows);
                        },
                        "class",
                        style),
                "class",
                "scroll",
                "role",
                "region",
                "tabindex",
                "0",
                "aria-labelledby",
                labelledBy);
    }

    private void head(String... keys) throws IOException {
        for (String key : keys) {
            html.element("th", words.say(key), "scope", "col");
        }
    }

    private void matrix() throws IOException {
        html.element("p", words.say("impact.matrix.about"));
        table("matrix", "counts", this::matrixHead, () -> {
            for (Result was : words.results()) {
                html.element("tr", () -> matrixRow(was));
            }
        });
    }

    private void matrixHead() throws IOException {
        head("impact.corner");
        for (Result wouldBe : words.results()) {
            html.element("th", words.result(wouldBe, false), "scope", "col");
        }
    }

    private void matrixRow(Result was) throws IOException {
        html.element("th", words.result(was, false), "scope", "row");
        for (Result wouldBe : words.results()) {
            Move move = new Move(was, wouldBe);
            long number = report.counts().moves().getOrDefault(move, 0L);
            html.element("td", number(number), "class", number == 0 ? "none" : style(move));
        }
    }

    private String number(long number) {
        return wording.say("html.number", number);
    }

    /** What stays has no colour. */
    private static String style(Move move) {
        return move.isFlip() ? style(move.wouldBe()) : "not-applicable";
    }

    private static String style(Result result) {
        return result.verdict().map(verdict -> new Mark(verdict, false).style()).orElse("unknown");
    }

    private void byClause() throws IOException {
        table(
                "by-clause",
                "counts",
                () -> head("impact.clause", "impact.was", "impact.would-be", "impact.number"),
                () -> {
                    for (Clause clause : report.counts().changed()) {
                        clauseRows(clause);
                    }
                });
    }

    private void clauseRows(Clause clause) throws IOException {
        for (Map.Entry<Move, Long> each : report.counts().moves(clause.id()).entrySet()) {
            Move move = each.getKey();
            if (move.isFlip()) {
                html.element("tr", () -> {
                    html.element(
                            "th", () -> html.element("a", clause.id(), "href", "#" + anchor(clause)), "scope", "row");
                    result(move.was(), clause);
                    result(move.wouldBe(), clause);
                    html.element("td", number(each.getValue()), "class", "not-applicable");
                });
            }
        }
    }

    private void result(Result result, Clause clause) throws IOException {
        html.element("td", words.result(result, clause), "class", style(result));
    }

    private String anchor(Clause clause) {
        return "clause-" + (report.counts().changed().indexOf(clause) + 1);
    }

    private void byMeeting() throws IOException {
        for (Clause clause : report.counts().changed()) {
            String anchor = anchor(clause);
            html.element("h3", clause.id() + " " + Page.sentence(clause.says()), "id", anchor);
            for (String line : words.formerly(clause)) {
                html.element("p", line);
            }
            table(
                    anchor,
                    "matrix",
                    this::flipHead,
                    () -> report.forEachFlip(clause.id(), flip -> html.element("tr", () -> flip(clause, flip))));
        }
    }

    private void flipHead() throws IOException {
        head("impact.meeting", "impact.case-file", "impact.was", "impact.would-be");
        if (report.hasEvidence()) {
            head("impact.why");
        }
    }

    private void flip(Clause clause, ShownFlip flip) throws IOException {
        html.element("th", words.meeting(flip), "scope", "row");
        html.element("td", words.caseFile(flip));
        html.element("td", words.result(flip.move().was(), clause));
        html.element("td", words.result(flip.move().wouldBe(), clause));
        if (report.hasEvidence()) {
            html.element("td", () -> {
                for (String line : words.evidence(flip)) {
                    html.element("p", line);
                }
            });
        }
    }
}
