package org.charterrules.examples.charter;

import java.time.Instant;
import picocli.CommandLine.Option;

/** When it is asked how things stand. */
final class AsOfOption {
    @Option(
            names = "--as-of",
            paramLabel = "INSTANT",
            required = true,
            converter = AsOf.class,
            description =
                    "When the question is asked, for example 2026-06-03T09:00:00Z. Nothing later has happened yet.")
    @SuppressWarnings("NullAway.Init")
    private Instant asOf;

    Instant instant() {
        return asOf;
    }
}
