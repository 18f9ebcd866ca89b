package org.charterrules.drools;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A rule pack that a test makes: whole unless the test changes it. */
final class Packs {
    /** A charter with one clause. */
    static final String CHARTER = """
            id: my-charter
            title: "T"
            place: "P"
            publisher: "P"
            edition: "E"
            clauses:
              - id: MY-1
                locator: "1"
                says: "Short"
                modality: must
                tested: by records
                fit: direct
            """;

    /** The rule of that clause. */
    static final String RULES = """
            rule "MY-1 Short"
            when
                there is a meeting
            then
                it lasts at most 2 hours
            end
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Packs() {}

    static Packs empty() {
        return new Packs();
    }

    static Packs whole() {
        return new Packs().with("charter.yaml", CHARTER).with("rules.dslr", RULES);
    }

    Packs with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Packs with(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    Path folder(Path parent) {
        Path folder = parent.resolve("my-charter");
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return folder;
    }

    Path zip(Path parent) {
        Path zip = parent.resolve("my-charter.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                packed.putNextEntry(new ZipEntry(file.getKey()));
                packed.write(file.getValue());
                packed.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return zip;
    }
}
