package org.charterrules.examples.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.charterrules.examples.charter.Cli.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the one jar as users do. */
class CharterJarIT {
    private static final Path JAR = Path.of("target", "charter.jar");

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
        assertThat(result.out()).contains("HOU-7.2a  VIOLATED", " \u00b7 ");
        assertThat(result.exitCode()).isEqualTo(1);
    }

    @Test
    void the_jar_refuses_a_missing_file() throws Exception {
        Result result = java("check", "missing.json", "--as-of", Samples.AS_OF);
        assertThat(result.err()).isEqualTo("missing.json: There is no such file.\n");
        assertThat(result.out()).isEmpty();
        assertThat(result.exitCode()).isEqualTo(2);
    }

    private Result java(String... arguments) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-jar",
                JAR.toAbsolutePath().toString()));
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
