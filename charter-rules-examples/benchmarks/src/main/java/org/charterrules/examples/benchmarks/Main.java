package org.charterrules.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures everything and writes {@code benchmarks.json}, {@code benchmarks.md} and {@code benchmarks.svg}. */
@Command(
        name = "benchmarks",
        mixinStandardHelpOptions = true,
        description = "Measures charter-rules beside what a user would pick instead.")
public final class Main implements Callable<Integer> {
    /** What is compared with something else, and so has to be measured at much the same time. */
    private static final String COMPARED = "(?!.*(Archive|AllFive|Remedies|Clean|monitor|render))";

    @Option(names = "--jar", required = true, description = "the jar of this module")
    private Path jar = Path.of("");

    @Option(names = "--out", required = true, description = "the folder to write to")
    private Path out = Path.of("");

    @Option(names = "--java", description = "the home of another JDK to start programs on, for example 25; repeatable")
    private List<Path> otherJdks = new ArrayList<>();

    @Option(names = "--effort", description = "full, quick or smoke (default: full)")
    private Effort effort = Effort.FULL;

    @Option(names = "--only", description = "a regular expression: the warm benchmarks to run, or 'cold'")
    private String only = "";

    private Main() {}

    /**
     * Measures.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        CommandLine line = new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true);
        System.exit(line.execute(args));
    }

    @Override
    public Integer call() throws IOException, RunnerException {
        List<ColdResult> cold = only.isEmpty() || only.equals("cold") ? cold() : List.of();
        List<WarmResult> warm = only.equals("cold") ? List.of() : warm();
        write(new Results(Machine.here(), EngineJars.of(System.getProperty("java.class.path")), warm, cold));
        return 0;
    }

    private List<ColdResult> cold() throws IOException {
        Cold cold = new Cold(out.resolve("archives"), jar, effort.starts());
        List<ColdResult> results = new ArrayList<>(cold.measure(Path.of(System.getProperty("java.home"))));
        for (Path jdk : otherJdks) {
            results.addAll(cold.measure(jdk));
        }
        return results;
    }

    /** Round by round, since a machine that others share may be slow for minutes. */
    private List<WarmResult> warm() throws RunnerException {
        List<WarmResult> results = new ArrayList<>();
        for (int round = 1; round <= effort.rounds(); round++) {
            for (RunResult run : warm(round == 1 ? "" : COMPARED)) {
                results.add(WarmResult.of(run, round));
            }
        }
        return results;
    }

    private Collection<RunResult> warm(String which) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(which + Warm.class.getName() + "\\.(" + (only.isEmpty() ? ".*" : only) + ")$")
                .forks(1)
                .warmupIterations(effort.warmUps())
                .measurementIterations(effort.iterations())
                .warmupTime(TimeValue.milliseconds(effort.milliseconds()))
                .measurementTime(TimeValue.milliseconds(effort.milliseconds()))
                .jvmArgs("-Xmx3g")
                .shouldFailOnError(true)
                .shouldDoGC(true)
                .addProfiler(GCProfiler.class);
        if (effort != Effort.FULL) {
            options.param("meetings", "10000");
        }
        if (effort == Effort.QUICK) {
            options.param("length", "1000", "30000");
        }
        if (effort == Effort.SMOKE) {
            options.param("length", "100", "3000");
        }
        return new Runner(options.build()).run();
    }

    private void write(Results results) throws IOException {
        String table = TableOfResults.of(results);
        Files.writeString(out.resolve("benchmarks.json"), JsonOfResults.of(results));
        Files.writeString(out.resolve("benchmarks.md"), table);
        if (!results.warm().isEmpty()) {
            Bars.write(results, out.resolve("benchmarks.svg"));
        }
        System.out.println();
        System.out.print(table);
    }
}
