package org.charterrules.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What it was measured on.
 *
 * @param processor its name, or the architecture where the system does not tell
 * @param cores how many the JVM may use
 * @param system the operating system
 * @param java the version that ran the warm benchmarks
 */
record Machine(String processor, int cores, String system, String java) {
    static Machine here() {
        return new Machine(
                nameOfProcessor(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.version"));
    }

    private static String nameOfProcessor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElseGet(() -> System.getProperty("os.arch"));
        } catch (IOException failure) {
            return System.getProperty("os.arch");
        }
    }

    @Override
    public String toString() {
        return processor + ", " + cores + " cores, " + system + ", " + java;
    }
}
