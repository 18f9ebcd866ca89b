package org.charterrules.examples.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.finding.Report;
import org.charterrules.json.CaseFileJson;
import org.charterrules.model.CaseFile;

/** The bundled year, and what all charters have to say about it. */
final class Year {
    static final Instant AS_OF = Instant.parse("2026-10-12T09:00:00Z");

    private Year() {}

    static String json() {
        return resource("/parents-voice-2026.json");
    }

    static String resource(String name) {
        try (InputStream in = Year.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CaseFile caseFile() {
        return CaseFileJson.read(json());
    }

    static Report report() {
        return DroolsCharterChecker.ofAll().check(caseFile(), AS_OF);
    }
}
