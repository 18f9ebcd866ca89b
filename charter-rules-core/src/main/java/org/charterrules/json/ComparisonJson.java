package org.charterrules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.charterrules.charter.Charter;
import org.charterrules.compare.Comparison;
import org.charterrules.compare.Comparison.Clash;
import org.charterrules.compare.Comparison.Example;
import org.charterrules.compare.Comparison.Overlap;
import org.charterrules.compare.Comparison.Promise;
import org.charterrules.compare.Theme;
import org.charterrules.model.Meeting;
import org.charterrules.report.Wording;

/**
 * Writes charters side by side as JSON, for example
 * {@code {"charters": [{"id": "hounslow-send"}], "clashes": [], "themes": [{"theme": "BOOKING_AHEAD"}]}};
 * {@code comparison.schema.json} in this package describes every field.
 */
public final class ComparisonJson {
    private static final JsonFactory JSON = Limits.factory();
    private static final Escapes ESCAPES = new Escapes();

    private ComparisonJson() {}

    /**
     * Writes a comparison as UTF-8 and does not close the stream. If that fails, what was written so far is no valid JSON.
     *
     * @param comparison the charters
     * @param out where to
     * @throws IOException if the stream cannot be written to
     */
    public static void write(Comparison comparison, OutputStream out) throws IOException {
        try (JsonGenerator generator = JSON.createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
            generator.setPrettyPrinter(Layout.printer());
            generator.setCharacterEscapes(ESCAPES);
            Output document = new Output(generator);
            document.object(() -> write(comparison, document));
            generator.writeRaw('\n');
        }
    }

    private static void write(Comparison comparison, Output out) throws IOException {
        out.objects("charters", comparison.charters(), charter -> write(charter, out));
        out.objects("clashes", comparison.clashes(), clash -> write(clash, comparison, out));
        Example example = comparison.example();
        if (example != null) {
            out.object("example", () -> write(example, comparison, out));
        }
        out.objects("overlaps", comparison.overlaps(), overlap -> write(overlap, comparison, out));
        out.objects("themes", List.copyOf(comparison.themes()), theme -> write(theme, comparison, out));
    }

    private static void write(Charter charter, Output out) throws IOException {
        out.field("id", charter.id());
        out.field("title", charter.title());
        out.field("edition", charter.edition());
        new EditionsWriter(out).write(charter);
    }

    private static void write(Clash clash, Comparison comparison, Output out) throws IOException {
        out.object("one", () -> write(clash.one(), comparison, out));
        out.object("other", () -> write(clash.other(), comparison, out));
        Promise third = clash.third();
        if (third != null) {
            out.object("third", () -> write(third, comparison, out));
        }
    }

    private static void write(Overlap overlap, Comparison comparison, Output out) throws IOException {
        out.field("same", overlap.isSame());
        out.object("stronger", () -> write(overlap.stronger(), comparison, out));
        out.object("weaker", () -> write(overlap.weaker(), comparison, out));
    }

    private static void write(Example example, Comparison comparison, Output out) throws IOException {
        for (Meeting meeting : example.caseFile().meetings()) {
            out.optional("start", meeting.schedule().start());
            out.optional("end", meeting.schedule().end());
            out.optional("bookedAt", meeting.schedule().bookedAt());
        }
        out.objects("kept", example.kept(), promise -> write(promise, comparison, out));
        out.objects("notBinding", example.notBinding(), promise -> write(promise, comparison, out));
    }

    private static void write(Theme theme, Comparison comparison, Output out) throws IOException {
        out.field("theme", theme);
        out.field("title", Wording.english().value(theme));
        List<Promise> promises = comparison.promises().stream()
                .filter(promise -> promise.theme() == theme)
                .toList();
        out.objects("promises", promises, promise -> write(promise, comparison, out));
    }

    private static void write(Promise promise, Comparison comparison, Output out) throws IOException {
        out.field("charter", comparison.charters().get(promise.charter()).id());
        out.field("place", promise.charter());
        out.field("clause", promise.clause().id());
        out.field("says", promise.says());
        out.field("conditions", promise.conditions());
    }
}
