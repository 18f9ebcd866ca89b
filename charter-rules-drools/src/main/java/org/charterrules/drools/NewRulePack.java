package org.charterrules.drools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a small rule pack that works, with notes that say what to change, for somebody to start from. */
public final class NewRulePack {
    private static final List<String> FILES = List.of("charter.yaml", "rules.dslr", "scenarios.feature");

    private NewRulePack() {}

    /**
     * Writes a pack into a new folder. Its id is the folder's name.
     *
     * @param folder for example {@code my-charter}; must not exist yet
     * @throws IllegalArgumentException if the name cannot be an id: small letters, figures, and hyphens between them
     * @throws FileAlreadyExistsException if there is something of that name already; nothing is written
     * @throws IOException if it cannot be written
     */
    public static void write(Path folder) throws IOException {
        String id = String.valueOf(folder.getFileName());
        if (!CharterYaml.isId(id)) {
            throw new IllegalArgumentException(
                    "'" + id + "' will not do as the name of a charter. Use small letters and"
                            + " hyphens, for example 'my-charter'.");
        }
        Files.createDirectory(folder);
        for (String file : FILES) {
            String text = Resources.text("template/" + file)
                    .replace("{id}", id)
                    .replace("{folder}", folder.toString().replace('\\', '/'));
            Files.write(folder.resolve(file), text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
