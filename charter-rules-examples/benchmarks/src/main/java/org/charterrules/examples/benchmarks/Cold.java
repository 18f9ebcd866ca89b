package org.charterrules.examples.benchmarks;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Starts programs anew and takes the time to their first explained finding, and the memory they hold then. */
final class Cold {
    private final Path folder;
    private final String classPath;
    private final int runs;

    /**
     * @param folder where archives of classes are written
     * @param jar the jar of this module; archives know jars alone, not folders
     * @param runs how often each is started; the median counts
     */
    Cold(Path folder, Path jar, int runs) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> entry.endsWith("classes") && Path.of(entry).startsWith(jar.getParent())
                        ? jar.toString()
                        : entry)
                .collect(Collectors.joining(File.pathSeparator));
        this.runs = runs;
    }

    /** How a program is started. */
    enum Start {
        PLAIN("plain"),
        APP_CDS("AppCDS"),
        APP_CDS_SMALL("AppCDS, C1, serial GC"),
        AOT_CACHE("AOT cache");

        private final String label;

        Start(String label) {
            this.label = label;
        }

        private boolean isOffered(int javaVersion) {
            return switch (this) {
                case PLAIN -> true;
                case APP_CDS, APP_CDS_SMALL -> javaVersion < 25;
                case AOT_CACHE -> javaVersion >= 25;
            };
        }
    }

    List<ColdResult> measure(Path javaHome) throws IOException {
        int version = version(javaHome);
        List<ColdResult> results = new ArrayList<>();
        for (Start start : Start.values()) {
            for (Starter starter : Starter.values()) {
                if (start.isOffered(version)) {
                    measure(javaHome, version, start, starter).ifPresent(results::add);
                }
            }
        }
        return results;
    }

    /** Nothing if the JVM wrote no archive of classes; the one of Java 17 crashes on some programs. */
    private Optional<ColdResult> measure(Path javaHome, int version, Start start, Starter starter) throws IOException {
        Path archive = folder.resolve(starter + "-" + start + "-" + version + ".archive");
        String name = "Java " + version + ", " + start.label;
        if (!train(javaHome, start, starter, archive)) {
            System.out.println(name + ", " + starter.label() + ": the JVM wrote no archive of classes");
            return Optional.empty();
        }
        run(javaHome, flags(start, archive), starter);
        List<Run> all = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            all.add(run(javaHome, flags(start, archive), starter));
        }
        System.out.println(name + ", " + starter.label() + ": " + median(all, true) + " ms");
        return Optional.of(new ColdResult(starter, name, median(all, true), median(all, false)));
    }

    private boolean train(Path javaHome, Start start, Starter starter, Path archive) throws IOException {
        if (start == Start.PLAIN) {
            return true;
        }
        Files.deleteIfExists(archive);
        List<String> flags = new ArrayList<>(flags(start, archive));
        flags.set(0, (start == Start.AOT_CACHE ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive);
        Process process = start(javaHome, flags, starter);
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
        finish(process);
        return Files.exists(archive);
    }

    private static List<String> flags(Start start, Path archive) {
        return switch (start) {
            case PLAIN -> List.of();
            case APP_CDS -> List.of("-XX:SharedArchiveFile=" + archive);
            case APP_CDS_SMALL ->
                List.of("-XX:SharedArchiveFile=" + archive, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
            case AOT_CACHE -> List.of("-XX:AOTCache=" + archive);
        };
    }

    private record Run(long milliseconds, long kilobytes) {}

    private Run run(Path javaHome, List<String> flags, Starter starter) throws IOException {
        long begin = System.nanoTime();
        Process process = start(javaHome, flags, starter);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            String first = out.readLine();
            long elapsed = (System.nanoTime() - begin) / 1_000_000;
            List<String> rest = out.lines().toList();
            if (first == null || !first.startsWith(Promise.WINDOW.clauseId()) || finish(process) != 0) {
                throw new IOException(starter.label() + " found nothing.");
            }
            String resident = rest.get(rest.size() - 1).replaceAll("\\D", "");
            return new Run(elapsed, Long.parseLong(resident));
        }
    }

    private Process start(Path javaHome, List<String> flags, Starter starter) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(javaHome.resolve("bin").resolve("java").toString());
        command.add("-Xlog:disable");
        command.addAll(flags);
        command.addAll(
                List.of("-classpath", starter.classPath(classPath), FirstFinding.class.getName(), starter.name()));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int finish(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private static long median(List<Run> runs, boolean time) {
        long[] values = runs.stream()
                .mapToLong(run -> time ? run.milliseconds() : run.kilobytes())
                .sorted()
                .toArray();
        return values[values.length / 2];
    }

    private static int version(Path javaHome) {
        try (var lines = Files.lines(javaHome.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("[^0-9.]", "").split("\\.")[0])
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
