package org.charterrules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.check.Binding;
import org.charterrules.check.CharterRules;
import org.charterrules.check.Rule;
import org.charterrules.check.RuleBasedChecker;
import org.charterrules.finding.FactType;
import org.charterrules.obligation.AgreedNotesSent;
import org.charterrules.obligation.CirculatedByWeekday;
import org.charterrules.obligation.CirculatedDaysAhead;
import org.charterrules.obligation.HeldWithin;
import org.charterrules.obligation.InformedAtLeastEvery;
import org.charterrules.obligation.LastsAtLeast;
import org.charterrules.obligation.MeetsAtLeastEvery;
import org.charterrules.obligation.MeetsAtMost;
import org.charterrules.obligation.MeetsInYear;
import org.charterrules.obligation.NotesSentWithin;
import org.charterrules.obligation.Obligation;
import org.charterrules.obligation.ToldAhead;
import org.charterrules.obligation.UnlessReason;
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
    private static final int CASES = 180;

    /** Every other case is read by default. */
    private static final List<Interpretations> READINGS = List.of(
            Interpretations.DEFAULTS,
            readings(1),
            Interpretations.DEFAULTS,
            readings(2),
            Interpretations.DEFAULTS,
            readings(3));

    /** So many of one kind on one subject are enough. */
    private static final int OF_A_KIND = 2;

    private static final Map<String, List<Binding<?>>> BOUND = bound();

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
    private static List<String> examples(List<Binding<?>> all) {
        List<String> examples = new ArrayList<>();
        Set<Integer> sketches = new HashSet<>();
        Set<String> known = new HashSet<>();
        for (Binding<?> one : all) {
            Said said = Said.by(one);
            if (sketches.add(said.sketch()) && known.addAll(said.kindsOfThings())) {
                examples.add(said.inFull());
            }
        }
        return examples;
    }

    private static Map<String, List<Binding<?>>> bound() {
        Map<String, List<Binding<?>>> all = new TreeMap<>();
        List<Listening> rules =
                PlainRules.all().stream().map(each -> new Listening(each, all)).toList();
        List<RuleBasedChecker> checkers = READINGS.stream()
                .map(readings -> new RuleBasedChecker(rules, readings))
                .toList();
        List<CaseFiles.Case> cases = CaseFiles.sample(20261124L, CASES).toList();
        for (int i = 0; i < CASES; i++) {
            CaseFiles.Case one = cases.get(i);
            checkers.get(i % checkers.size()).check(one.caseFile(), one.asOf());
        }
        return all;
    }

    /** Every ambiguity read in its first way, in its second, and so on, beginning again where there are fewer. */
    private static Interpretations readings(int way) {
        Interpretations readings = Interpretations.DEFAULTS;
        for (Ambiguity ambiguity : Ambiguity.values()) {
            List<Reading> all = ambiguity.readings();
            readings = readings.with(all.get(way % all.size()));
        }
        return readings;
    }

    /** Kinds that no charter here asks for, on whatever they can be laid. */
    private static List<Obligation<?>> more(FactType type) {
        return switch (type) {
            case CASE_FILE ->
                List.of(
                        MeetsAtLeastEvery.of("2", "weeks"),
                        MeetsAtMost.of("1", "calendar year"),
                        MeetsInYear.of("2", "school year"),
                        InformedAtLeastEvery.of("10", "days"));
            case MEETING ->
                List.of(
                        AgreedNotesSent.of("3", "working days"),
                        CirculatedByWeekday.of("agenda", "12:00", "Friday"),
                        CirculatedByWeekday.orReason("papers", "14:00", "Thursday", "LAN-A7b"),
                        CirculatedDaysAhead.of("agenda", "3", "working days"),
                        CirculatedDaysAhead.orReason("papers", "5", "clear days", "LAN-A7b"),
                        HeldWithin.of("14"),
                        LastsAtLeast.of("2", "hours"),
                        NotesSentWithin.of("5", "days"),
                        ToldAhead.counted("everyone invited", "3", "clear days"),
                        ToldAhead.counted("parents or carers", "5", "working days"),
                        UnlessReason.booked("25", "LAN-A7b"),
                        UnlessReason.told("everyone invited", "7", "LAN-A7b"),
                        UnlessReason.toldCounted("everyone invited", "3", "clear days", "LAN-A7b"));
            default -> List.of();
        };
    }

    /** Keeps what is bound, and passes nothing on to be judged. */
    private static final class Listening implements CharterRules {
        private final PlainRules plain;
        private final Map<String, List<Binding<?>>> all;

        Listening(PlainRules plain, Map<String, List<Binding<?>>> all) {
            this.plain = plain;
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
            plain.bind(subjects).forEach(this::keep);
            if (plain.charter().id().equals("hillingdon")) {
                for (Subject subject : subjects) {
                    more(subject.type()).forEach(one -> keep(binding(subject, one)));
                }
            }
            return List.of();
        }

        @SuppressWarnings("unchecked")
        private Binding<Subject> binding(Subject subject, Obligation<?> obligation) {
            return new Binding<>(rules().get(0), subject, (Obligation<Subject>) obligation);
        }

        private void keep(Binding<?> one) {
            String kind = one.obligation().getClass().getSimpleName();
            List<Binding<?>> same = all.computeIfAbsent(kind, key -> new ArrayList<>());
            int enough = same.size() - OF_A_KIND;
            if (enough < 0 || same.get(enough).subject() != one.subject()) {
                same.add(one);
            }
        }
    }
}
