package org.charterrules.examples.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.charterrules.json.ArchiveJson;
import org.charterrules.model.CaseFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes an archive of made-up case files, one on each line, to try {@code charter check --format jsonl} on. */
@Command(
        name = "make-archive",
        mixinStandardHelpOptions = true,
        description = "Writes an archive of made-up case files, one on each line.")
public final class MakeArchive implements Callable<Integer> {
    @Option(names = "--case-files", description = "how many (default: ${DEFAULT-VALUE})")
    private int caseFiles = 100_000;

    @Option(names = "--meetings", description = "how many meetings each has (default: ${DEFAULT-VALUE})")
    private int meetings = 10;

    @Option(names = "--seed", description = "the same seed gives the same archive (default: ${DEFAULT-VALUE})")
    private long seed = 2026;

    @Option(names = "--out", required = true, description = "the file to write, for example archive.ndjson")
    private Path out = Path.of("");

    private MakeArchive() {}

    /**
     * Writes the archive.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new MakeArchive()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        try (OutputStream archive = new BufferedOutputStream(Files.newOutputStream(out))) {
            Iterator<CaseFile> each =
                    new Workload(seed).series(caseFiles, meetings).iterator();
            while (each.hasNext()) {
                ArchiveJson.write(each.next(), archive);
            }
        }
        return 0;
    }
}
