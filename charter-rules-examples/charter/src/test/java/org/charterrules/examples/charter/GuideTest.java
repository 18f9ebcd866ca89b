package org.charterrules.examples.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterrules.drools.DroolsCharterChecker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Does what the guide for analysts says, word for word, and sees what it says one sees. */
class GuideTest {
    private static final String BLOCK = "\\s+```\n(.*?)```";
    private static final Pattern STEP = Pattern.compile(
            "In `([a-z0-9./-]+)`, change:" + BLOCK + "\\s+to:" + BLOCK + "|At the end of `([a-z0-9./-]+)`, add:" + BLOCK
                    + "|Let `([a-z0-9./-]+)` be:" + BLOCK + "|```console\n\\$ charter ([^\n]*)\n(.*?)```",
            Pattern.DOTALL);

    @TempDir
    private Path temp;

    /** A part of the guide that stands by itself. */
    record Change(String title, String text) {
        @Override
        public String toString() {
            return title;
        }
    }

    static List<Change> changes() throws IOException {
        String[] parts = guide().split("(?m)^### ");
        String beginning = parts[0].substring(parts[0].indexOf("## Seven worked changes"));
        return Arrays.stream(parts)
                .skip(1)
                .map(part -> new Change(part.lines().findFirst().orElseThrow(), beginning + part))
                .toList();
    }

    private static String guide() throws IOException {
        try (InputStream in = DroolsCharterChecker.class.getResourceAsStream("charters/README.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void there_are_seven_worked_changes() throws IOException {
        assertThat(changes()).hasSize(7);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_worked_change_works(Change change) throws IOException {
        Matcher step = STEP.matcher(change.text());
        int steps = 0;
        while (step.find()) {
            steps++;
            if (step.group(1) != null) {
                replace(step.group(1), step.group(2), step.group(3));
            } else if (step.group(4) != null) {
                Path file = file(step.group(4));
                Files.writeString(file, Files.readString(file) + step.group(5));
            } else if (step.group(6) != null) {
                Files.writeString(file(step.group(6)), step.group(7));
            } else {
                run(step.group(8), step.group(9));
            }
        }
        long blocks =
                change.text().lines().filter(line -> line.startsWith("```")).count() / 2;
        long changed = change.text().split("(?m)^to:$", -1).length - 1L;
        assertThat(steps + changed).as("every block is a step").isEqualTo(blocks);
    }

    @Test
    void no_word_of_it_is_a_programmers() throws IOException {
        assertThat(guide())
                .doesNotContainPattern("(?i)\\b(java|jar|class|method|compile|drools|maven|string|regex)\\b");
    }

    private Path file(String name) throws IOException {
        Path file = temp.resolve("my-charter").resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }

    private void replace(String name, String from, String to) throws IOException {
        String text = Files.readString(file(name));
        assertThat(text).containsOnlyOnce(from);
        Files.writeString(file(name), text.replace(from, to));
    }

    private void run(String command, String shown) {
        Object[] arguments = Arrays.stream(command.split(" "))
                .map(word -> word.equals("my-charter") ? temp.resolve(word).toString() : word)
                .toArray();
        Cli.Result result = Cli.run(arguments);
        String out = result.out().replace(temp + "/", "");
        assertThat(result.err()).isEmpty();
        List<String> parts = new ArrayList<>();
        for (String part : shown.split("(?m)^\\.\\.\\.\n", -1)) {
            parts.add(Pattern.quote(part));
        }
        assertThat(out).matches(Pattern.compile(String.join("(?s:.*)", parts)));
    }
}
