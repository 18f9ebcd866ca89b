package org.charterrules.examples.charter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.charterrules.json.CaseFileJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a JSON schema. */
@Command(
        name = "schema",
        description = "Prints the JSON schema of case files or of what other commands write.",
        footer = {"", "Examples:", "  charter schema case-file", "  charter schema report > report.schema.json"})
final class SchemaCommand implements Runnable {
    private static final List<String> WHICH = List.of("case-file", "report", "archive-line", "impact", "comparison");

    private final Screen screen;

    @Parameters(
            paramLabel = "WHICH",
            description = "case-file, report, archive-line (what check --format jsonl writes), impact, or comparison"
                    + " (what impact and compare write with --format json).")
    private String which = "";

    SchemaCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void run() {
        if (!WHICH.contains(which)) {
            throw new BadInput("charter: There is no schema '" + which + "'. Expected "
                    + String.join(", ", WHICH.subList(0, WHICH.size() - 1)) + " or " + WHICH.get(WHICH.size() - 1)
                    + ".");
        }
        screen.print(text(which + ".schema.json"));
    }

    private static String text(String resource) {
        try (InputStream in = CaseFileJson.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The jar of charter-rules-core is not whole: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
