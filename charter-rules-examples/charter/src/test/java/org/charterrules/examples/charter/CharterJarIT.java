package org.charterrules.examples.charter;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.examples.charter.Cli.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the one jar as users do. */
class CharterJarIT {
    private static final Path JAR = Path.of("target", "charter.jar");
    private static final Path ARCHIVE = Path.of("target", "charter.jsa");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path directory;

    @Test
    void the_jar_lists_the_charters() throws Exception {
        Result result = java("list");
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("hounslow-send", "All");
        assertThat(result.exitCode()).isZero();
    }

    @Test
    void the_jar_checks_with_the_engine_and_writes_utf8_in_any_charset() throws Exception {
        Path file = Samples.write(directory, Samples.tooEarly("early"));
        Result result = java("check", file.toString(), "--as-of", Samples.AS_OF);
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("HOU-7.2a  BROKEN", " \u00b7 ");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void the_jar_refuses_a_missing_file() throws Exception {
        Result result = java("check", "missing.json", "--as-of", Samples.AS_OF);
        assertThat(result.err()).isEqualTo("missing.json: There is no such file.\n");
        assertThat(result.out()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(2);
    }

    @Test
    void the_jar_has_every_charter_as_the_build_has_read_it() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            long read = jar.stream()
                    .filter(entry -> entry.getName().endsWith("/prebuilt.bin"))
                    .count();
            assertThat(read).isEqualTo(DroolsCharterChecker.available().size());
        }
    }

    @Test
    void most_classes_of_a_report_come_out_of_the_archive() throws Exception {
        Path file = Samples.write(directory, Samples.tooEarly("early"));
        Result result = run(
                List.of(
                        JAVA,
                        "-XX:SharedArchiveFile=" + ARCHIVE.toAbsolutePath(),
                        "-Xlog:class+load:file=" + directory.resolve("classes"),
                        "-XX:+UseSerialGC",
                        "-jar",
                        JAR.toAbsolutePath().toString()),
                "check",
                file.toString(),
                "--as-of",
                Samples.AS_OF);
        assertThat(result.exitCode()).isEqualTo(1);
        List<String> loaded = Files.readAllLines(directory.resolve("classes"));
        long archived = loaded.stream()
                .filter(line -> line.contains("shared objects file"))
                .count();
        assertThat(loaded).anyMatch(line -> line.contains("CharterCheck source: shared objects file"));
        assertThat(archived).isGreaterThan(loaded.size() * 3 / 4);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_script_says_nothing_when_the_archive_is_not_there_or_not_of_this_java() throws Exception {
        Path checkout = Files.createDirectories(directory.resolve("checkout/target"));
        Files.copy(JAR, checkout.resolve("charter.jar"));
        Path script = Files.copy(Path.of("charter"), directory.resolve("checkout/charter"), COPY_ATTRIBUTES);
        assertThat(run(List.of(script.toString()), "list").err()).isEmpty();
        Files.writeString(checkout.resolve("charter.jsa"), "written by another Java");
        Result result = run(List.of(script.toString()), "list");
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("CHARTER");
        assertThat(result.exitCode()).isZero();
    }

    private Result java(String... arguments) throws IOException, InterruptedException {
        return run(
                List.of(
                        JAVA,
                        "-Dfile.encoding=ISO-8859-1",
                        "-jar",
                        JAR.toAbsolutePath().toString()),
                arguments);
    }

    private Result run(List<String> program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Result(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }
}
