package org.charterrules.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.charterrules.charter.Clause;
import org.charterrules.compare.Flip.Move;
import org.charterrules.compare.Result;

/** An impact as plain text. */
final class ImpactText {
    private static final int WIDTH = 100;

    private final ImpactReport report;
    private final ImpactWords words;
    private final Appendable out;

    ImpactText(ImpactReport report, Wording wording, Appendable out) {
        this.report = report;
        this.words = new ImpactWords(report, wording);
        this.out = out;
    }

    void write() throws IOException {
        line(words.say("impact.title"));
        line("");
        lines(words.summary(), "");
        lines(words.warnings(), "");
        if (report.counts().flips() > 0) {
            matrix();
            byClause();
            for (Clause clause : report.counts().changed()) {
                flips(clause);
            }
        }
    }

    private void matrix() throws IOException {
        TextTable table = new TextTable();
        List<Object> head = new ArrayList<>();
        head.add(words.say("impact.corner"));
        words.results().forEach(result -> head.add(words.result(result, false)));
        table.row(head.toArray());
        SortedMap<Move, Long> moves = report.counts().moves();
        for (Result was : words.results()) {
            List<Object> row = new ArrayList<>();
            row.add(words.result(was, false));
            words.results().forEach(wouldBe -> row.add(moves.getOrDefault(new Move(was, wouldBe), 0L)));
            table.row(row.toArray());
        }
        line("");
        lines(table.lines(), "");
    }

    private void byClause() throws IOException {
        TextTable table = new TextTable()
                .row(
                        words.say("impact.clause"),
                        words.say("impact.was"),
                        words.say("impact.would-be"),
                        words.say("impact.number"));
        for (Clause clause : report.counts().changed()) {
            for (Map.Entry<Move, Long> each : report.counts().moves(clause.id()).entrySet()) {
                Move move = each.getKey();
                if (move.isFlip()) {
                    table.row(
                            clause.id(),
                            words.result(move.was(), clause),
                            words.result(move.wouldBe(), clause),
                            each.getValue());
                }
            }
        }
        line("");
        lines(table.lines(), "");
    }

    private void flips(Clause clause) throws IOException {
        line("");
        line(clause.id() + " " + Page.sentence(clause.says()));
        lines(words.formerly(clause), "  ");
        report.forEachFlip(clause.id(), flip -> flip(clause, flip));
    }

    private void flip(Clause clause, ShownFlip flip) throws IOException {
        line("  "
                + words.say(
                        "impact.flip",
                        words.meeting(flip),
                        words.caseFile(flip),
                        words.inside(flip.move().was(), clause),
                        words.inside(flip.move().wouldBe(), clause)));
        for (String each : words.evidence(flip)) {
            lines(TextTable.wrapped(each, WIDTH - 6), "      ");
        }
    }

    private void lines(List<String> lines, String margin) throws IOException {
        for (String each : lines) {
            line(margin + each);
        }
    }

    private void line(String words) throws IOException {
        out.append(words).append('\n');
    }
}
