package org.charterrules.examples.benchmarks;

import java.io.File;
import java.util.Arrays;
import java.util.List;

/**
 * What an embedder of the charters that come with the library pulls in of the engine. Programs are started with these jars and
 * no others of it, so they are enough.
 *
 * @param count how many there are
 * @param bytes how big they are together
 */
record EngineJars(int count, long bytes) {
    static EngineJars of(String classPath) {
        List<File> jars = Arrays.stream(
                        Starter.CHARTER_RULES.classPath(classPath).split(File.pathSeparator))
                .map(File::new)
                .filter(jar -> jar.getName().matches("(drools|kie)-.*"))
                .toList();
        return new EngineJars(jars.size(), jars.stream().mapToLong(File::length).sum());
    }

    double megabytes() {
        return bytes / 1e6;
    }
}
