package org.charterrules.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Documents that several tests read. */
final class Examples {
    private Examples() {}

    /** A case file in which every field of every record is given. */
    static String full() {
        return resource("full-case-file.json");
    }

    static String schema() {
        return resource("case-file.schema.json");
    }

    static String reportSchema() {
        return resource("report.schema.json");
    }

    static String archiveLineSchema() {
        return resource("archive-line.schema.json");
    }

    static String comparisonSchema() {
        return resource("comparison.schema.json");
    }

    static String impactSchema() {
        return resource("impact.schema.json");
    }

    /** What {@link ExampleReports#broken} looks like. */
    static String brokenReport() {
        return resource("broken-report.json");
    }

    private static String resource(String name) {
        try (InputStream in = CaseFileJson.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
