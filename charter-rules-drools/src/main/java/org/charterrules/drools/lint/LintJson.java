package org.charterrules.drools.lint;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/**
 * Writes problems as JSON: as an object of our own, or as SARIF 2.1.0, which code hosts and editors show beside the lines. Needs
 * {@code com.fasterxml.jackson.core:jackson-core}.
 */
public final class LintJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String SARIF = "https://json.schemastore.org/sarif-2.1.0.json";

    private LintJson() {}

    @FunctionalInterface
    private interface Content {
        void write(JsonGenerator out) throws IOException;
    }

    /**
     * Problems as an object with {@code errors}, {@code warnings} and {@code problems}.
     *
     * @param problems the problems, in the order in which they are written
     * @return the text
     */
    public static String of(Collection<LintProblem> problems) {
        return written(out -> {
            long errors = problems.stream().filter(LintProblem::isError).count();
            out.writeNumberField("errors", errors);
            out.writeNumberField("warnings", problems.size() - errors);
            out.writeArrayFieldStart("problems");
            for (LintProblem problem : problems) {
                write(out, problem);
            }
            out.writeEndArray();
        });
    }

    private static void write(JsonGenerator out, LintProblem problem) throws IOException {
        out.writeStartObject();
        out.writeStringField("severity", problem.severity().word());
        out.writeStringField("code", problem.code().id());
        out.writeStringField("file", problem.file());
        if (problem.line() > 0) {
            out.writeNumberField("line", problem.line());
            out.writeNumberField("column", problem.column());
            out.writeStringField("text", problem.text());
        }
        out.writeStringField("message", problem.message());
        out.writeArrayFieldStart("suggestions");
        for (String suggestion : problem.suggestions()) {
            out.writeString(suggestion);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /**
     * Problems as a SARIF log with one run.
     *
     * @param problems the problems, in the order in which they are written
     * @return the text
     */
    public static String sarif(Collection<LintProblem> problems) {
        return written(out -> {
            out.writeStringField("$schema", SARIF);
            out.writeStringField("version", "2.1.0");
            out.writeArrayFieldStart("runs");
            out.writeStartObject();
            writeTool(out);
            out.writeStringField("columnKind", "utf16CodeUnits");
            out.writeArrayFieldStart("results");
            for (LintProblem problem : problems) {
                writeResult(out, problem);
            }
            out.writeEndArray();
            out.writeEndObject();
            out.writeEndArray();
        });
    }

    private static void writeTool(JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("tool");
        out.writeObjectFieldStart("driver");
        out.writeStringField("name", "charter lint");
        out.writeArrayFieldStart("rules");
        for (LintCode code : LintCode.values()) {
            out.writeStartObject();
            out.writeStringField("id", code.id());
            writeText(out, "shortDescription", code.title() + ".");
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void writeResult(JsonGenerator out, LintProblem problem) throws IOException {
        out.writeStartObject();
        out.writeStringField("ruleId", problem.code().id());
        out.writeNumberField("ruleIndex", problem.code().ordinal());
        out.writeStringField("level", problem.severity().word());
        writeText(out, "message", message(problem));
        out.writeArrayFieldStart("locations");
        out.writeStartObject();
        out.writeObjectFieldStart("physicalLocation");
        out.writeObjectFieldStart("artifactLocation");
        out.writeStringField("uri", uri(problem.file()));
        out.writeEndObject();
        if (problem.line() > 0) {
            out.writeObjectFieldStart("region");
            out.writeNumberField("startLine", problem.line());
            out.writeNumberField("startColumn", problem.column());
            writeText(out, "snippet", problem.text());
            out.writeEndObject();
        }
        out.writeEndObject();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    private static String message(LintProblem problem) {
        List<String> suggestions = problem.suggestions();
        return suggestions.isEmpty()
                ? problem.message()
                : problem.message() + " Did you mean: " + String.join(" / ", suggestions);
    }

    private static void writeText(JsonGenerator out, String name, String text) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("text", text);
        out.writeEndObject();
    }

    /** A path as a relative reference: what may not stand in one is written in hexadecimal. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte one : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            boolean plain = one > 0 && (Character.isLetterOrDigit(one) || "-._~/".indexOf(one) >= 0);
            uri.append(plain ? String.valueOf((char) one) : "%%%02X".formatted(one & 0xFF));
        }
        return uri.toString();
    }

    private static String written(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            DefaultIndenter indent = new DefaultIndenter("  ", "\n");
            out.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
            out.writeStartObject();
            content.write(out);
            out.writeEndObject();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text + "\n";
    }
}
