package org.charterrules.examples.charter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.charterrules.compare.Comparison;
import org.charterrules.drools.CharterComparison;
import org.charterrules.json.ComparisonJson;
import org.charterrules.report.ComparisonReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets charters side by side. */
@Command(
        name = "compare",
        description =
                "Sets charters side by side by theme, and says which of their promises clash and which repeat others.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:No two promises are known to clash.",
            "1:Some promises clash: no meeting can keep both.",
            "2:A charter or an option cannot be used.",
            "70:The program itself failed."
        },
        footer = {
            "",
            "Examples:",
            "  charter compare hounslow-send halton-send",
            "  charter compare hounslow-send my-charter --format html --out compare.html"
        })
final class CompareCommand implements Callable<Integer> {
    private final Screen screen;

    @Parameters(
            paramLabel = "PACK",
            arity = "2..*",
            description = "Charters, for example hounslow-send, or folders or zip files with charters of your own.")
    private List<String> packs = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default), json or html.")
    private Format format = Format.TEXT;

    @Mixin
    private OutOption out = new OutOption();

    CompareCommand(Screen screen) {
        this.screen = screen;
    }

    /** How the comparison is written. */
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    @Override
    public Integer call() throws IOException {
        Comparison comparison = CharterComparison.of(new GivenCharters(screen).packs(packs));
        try (Destination destination = out.destination(screen)) {
            destination.write(written(comparison));
            destination.finish();
        }
        return comparison.clashes().isEmpty() ? ExitCode.NOTHING_VIOLATED : ExitCode.VIOLATED;
    }

    private byte[] written(Comparison comparison) throws IOException {
        if (format == Format.JSON) {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            ComparisonJson.write(comparison, json);
            return json.toByteArray();
        }
        StringBuilder text = new StringBuilder();
        if (format == Format.HTML) {
            ComparisonReport.writeHtml(comparison, text);
        } else {
            ComparisonReport.writeText(comparison, text);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
