package org.charterrules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.compare.Flip.Move;
import org.charterrules.compare.Impact;
import org.charterrules.report.ImpactReport;
import org.charterrules.report.ShownFlip;

/**
 * Writes what other rules would change as JSON, for example
 * {@code {"changes": 2, "clauses": [{"clause": "HOU-7.4a", "was": "VIOLATED", "wouldBe": "SATISFIED", "number": 2}]}}: counts
 * first, then each verdict that changes, clause by clause in the order of the case files. Results are the names of
 * {@link org.charterrules.compare.Result}; {@code impact.schema.json} in this package describes every field.
 */
public final class ImpactJson {
    private static final JsonFactory JSON = Limits.factory();
    private static final Escapes ESCAPES = new Escapes();

    private ImpactJson() {}

    /**
     * Writes an impact as UTF-8 and does not close the stream. If that fails, what was written so far is no valid JSON.
     *
     * @param report the impact
     * @param out where to
     * @throws IOException if the stream cannot be written to
     */
    public static void write(ImpactReport report, OutputStream out) throws IOException {
        try (JsonGenerator generator = JSON.createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
            generator.setPrettyPrinter(Layout.printer());
            generator.setCharacterEscapes(ESCAPES);
            Output document = new Output(generator);
            document.object(() -> write(report, document));
            generator.writeRaw('\n');
        }
    }

    private static void write(ImpactReport report, Output out) throws IOException {
        Impact counts = report.counts();
        out.field("asOf", report.asOf());
        out.objects("old", counts.old(), charter -> write(charter, out));
        out.objects("new", counts.now(), charter -> write(charter, out));
        out.field("caseFiles", counts.caseFiles());
        out.field("meetings", counts.meetings());
        out.field("verdicts", counts.verdicts());
        out.field("changes", counts.flips());
        out.field("notRead", counts.notRead());
        out.field("failures", counts.failures());
        out.objects("matrix", List.copyOf(counts.moves().entrySet()), each -> write(each, out));
        out.array("clauses", () -> {
            for (Clause clause : counts.changed()) {
                write(clause, counts, out);
            }
        });
        out.array("flips", () -> {
            for (Clause clause : counts.changed()) {
                report.forEachFlip(clause.id(), flip -> out.object(() -> write(clause, flip, out)));
            }
        });
    }

    private static void write(Charter charter, Output out) throws IOException {
        out.field("id", charter.id());
        out.field("title", charter.title());
        out.field("edition", charter.edition());
        new EditionsWriter(out).write(charter);
    }

    private static void write(Map.Entry<Move, Long> each, Output out) throws IOException {
        write(each.getKey(), out);
        out.field("number", each.getValue());
    }

    private static void write(Move move, Output out) throws IOException {
        out.field("was", move.was());
        out.field("wouldBe", move.wouldBe());
    }

    private static void write(Clause clause, Impact counts, Output out) throws IOException {
        for (Map.Entry<Move, Long> each : counts.moves(clause.id()).entrySet()) {
            if (each.getKey().isFlip()) {
                out.object(() -> {
                    out.field("clause", clause.id());
                    write(each, out);
                });
            }
        }
    }

    private static void write(Clause clause, ShownFlip flip, Output out) throws IOException {
        out.field("clause", clause.id());
        out.field("caseFile", flip.caseFileId());
        out.optional("meeting", flip.meetingId());
        write(flip.move(), out);
        out.field("found", flip.found());
        out.field("before", flip.before());
        out.field("after", flip.after());
    }
}
