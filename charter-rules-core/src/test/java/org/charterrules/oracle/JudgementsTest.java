package org.charterrules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Interpretations;
import org.charterrules.check.Binding;
import org.charterrules.check.CharterRules;
import org.charterrules.check.Rule;
import org.charterrules.check.RuleBasedChecker;
import org.charterrules.subject.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of obligation is pinned by one example of each thing it can say, with its evidence, gap, dates and remedies, in a
 * file of its own for people to read. Whether the verdicts are right is for the other tests here.
 */
class JudgementsTest {
    private static final String UPDATE = "charterrules.update-golden";
    private static final Path FILES = Path.of("src/test/resources/org/charterrules/oracle/judgements");
    private static final int CASES = 150;
    private static final Map<String, List<Bound>> BOUND = bound();

    /** An obligation on a subject, and when it is judged. */
    private record Bound(Binding<?> binding, Instant asOf) {}

    static Stream<String> kinds() {
        return BOUND.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_kind_of_obligation_says_exactly_this(String kind) throws IOException {
        assertPinned(kind, examples(BOUND.get(kind)));
    }

    @Test
    void a_sentence_of_a_rule_lays_exactly_this_obligation() throws IOException {
        Set<String> laid = new TreeSet<>();
        for (PlainRules rules : PlainRules.all()) {
            for (Rule rule : rules.rules()) {
                for (int i = 0; i < rule.obligations().size(); i++) {
                    laid.add(rule.ref().obligations().get(i) + "\n    "
                            + Said.text(rule.obligations().get(i)) + "\n");
                }
            }
        }
        assertPinned("sentences", laid);
    }

    private static void assertPinned(String name, Collection<String> texts) throws IOException {
        Path file = FILES.resolve(name + ".txt");
        String said = String.join("\n", texts);
        if (Boolean.getBoolean(UPDATE)) {
            Files.createDirectories(FILES);
            Files.writeString(file, said);
        }
        assertThat(said)
                .as(
                        "It differs from %s. If it is right, run this test with -D%s=true and commit the file.",
                        file, UPDATE)
                .isEqualTo(Files.readString(file));
    }

    /** Those that say something new. */
    private static List<String> examples(List<Bound> all) {
        List<String> examples = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Bound one : all) {
            Said said = Said.by(one.binding);
            if (known.addAll(said.kindsOfThings())) {
                examples.add(said.inFull(one.asOf));
            }
        }
        return examples;
    }

    private static Map<String, List<Bound>> bound() {
        Map<String, List<Bound>> all = new TreeMap<>();
        List<PlainRules> rules = PlainRules.all();
        CaseFiles.sample(20261124L, CASES).forEach(one -> {
            List<CharterRules> listening = new ArrayList<>();
            rules.forEach(each -> listening.add(new Listening(each, one.asOf(), all)));
            new RuleBasedChecker(listening, Interpretations.DEFAULTS).check(one.caseFile(), one.asOf());
        });
        return all;
    }

    /** Keeps what is bound. */
    private static final class Listening implements CharterRules {
        private final PlainRules plain;
        private final Instant asOf;
        private final Map<String, List<Bound>> all;

        Listening(PlainRules plain, Instant asOf, Map<String, List<Bound>> all) {
            this.plain = plain;
            this.asOf = asOf;
            this.all = all;
        }

        @Override
        public Charter charter() {
            return plain.charter();
        }

        @Override
        public List<Rule> rules() {
            return plain.rules();
        }

        @Override
        public List<Binding<?>> bind(List<Subject> subjects) {
            List<Binding<?>> bindings = plain.bind(subjects);
            for (Binding<?> one : bindings) {
                String kind = one.obligation().getClass().getSimpleName();
                all.computeIfAbsent(kind, key -> new ArrayList<>()).add(new Bound(one, asOf));
            }
            return bindings;
        }
    }
}
