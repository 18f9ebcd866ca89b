package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.charterrules.drools.lint.LintCode;
import org.charterrules.drools.lint.LintProblem;
import org.charterrules.drools.lint.LintText;
import org.charterrules.drools.scenario.ScenarioLint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message of the linter, word for word; what is not text is in {@link PackFilesTest}. */
class LintMessagesTest {
    @TempDir
    private Path temp;

    /** One part of the file of messages: files, and what is said of them. */
    record Case(String name, Map<String, String> files) {
        static Case parse(String text) {
            String[] parts = text.split("(?m)^--- ");
            Map<String, String> files = new LinkedHashMap<>();
            for (String part : Arrays.asList(parts).subList(1, parts.length)) {
                int line = part.indexOf('\n');
                files.put(part.substring(0, line), part.substring(line + 1).replace("<U+200B>", "\u200B"));
            }
            return new Case(parts[0].strip(), files);
        }

        String expected() {
            return files.get("expected");
        }

        Path pack(Path parent) {
            Packs pack = Packs.empty();
            files.forEach((name, text) -> {
                if (!name.equals("expected")) {
                    pack.with(name, text);
                }
            });
            if (files.keySet().stream().noneMatch(name -> name.startsWith("charter."))) {
                pack.with("charter.yaml", Packs.CHARTER);
            }
            if (files.keySet().stream().noneMatch(name -> name.contains(".dslr"))) {
                pack.with("rules.dslr", Packs.RULES);
            }
            return pack.folder(parent);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() throws IOException {
        try (InputStream in = LintMessagesTest.class.getResourceAsStream("lint-messages.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^=== "))
                    .filter(part -> !part.isBlank())
                    .map(Case::parse)
                    .toList();
        }
    }

    /** As the command line puts them together. */
    private static List<LintProblem> problems(Path pack) {
        return Stream.concat(RulePack.problems(pack).stream(), ScenarioLint.problems(pack).stream())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_message_is_word_for_word(Case each) {
        List<LintProblem> problems = problems(each.pack(temp));
        assertThat(problems).isNotEmpty().isSorted();
        assertThat(LintText.of(problems)).isEqualTo(each.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void no_message_speaks_of_the_machinery(Case each) {
        for (LintProblem problem : problems(each.pack(temp))) {
            String words = problem.message() + " " + problem.code().title();
            assertThat(words)
                    .doesNotContainPattern("(?i)\\b(drools|java|kie|class|exception|null|parser|token|regex)\\b");
        }
    }

    @Test
    void every_kind_of_problem_is_shown_here_or_among_the_files() throws IOException {
        Set<LintCode> shown = EnumSet.copyOf(PackFilesTest.CODES);
        List<Path> packs = new ArrayList<>();
        int number = 0;
        for (Case each : cases()) {
            packs.add(each.pack(temp.resolve("case" + number++)));
        }
        packs.forEach(pack -> problems(pack).forEach(problem -> shown.add(problem.code())));
        assertThat(shown).containsExactlyInAnyOrder(LintCode.values());
    }
}
