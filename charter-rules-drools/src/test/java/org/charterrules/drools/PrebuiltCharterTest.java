package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.check.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.LocalDateRange;

/** What the rules do that were prebuilt is compared with their files by {@link DroolsReadsTheSameTest}. */
class PrebuiltCharterTest {
    static List<String> charters() {
        return ShippedCharter.IDS;
    }

    @ParameterizedTest
    @MethodSource("charters")
    void the_build_has_read_every_charter_as_its_files_are(String id) {
        ShippedCharter shipped = ShippedCharter.of(id);
        PrebuiltCharter files = shipped.readFiles();
        PrebuiltCharter prebuilt = PrebuiltCharter.of(shipped)
                .orElseThrow(() -> new AssertionError("Not built from these files. Run first: ./mvnw process-classes"));

        assertThat(prebuilt.charter()).isEqualTo(files.charter());
        assertThat(prebuilt.rules()).hasSameSizeAs(files.rules());
        for (int i = 0; i < files.rules().size(); i++) {
            compare(prebuilt.rules().get(i), files.rules().get(i));
        }
    }

    private static void compare(Rule prebuilt, Rule file) {
        assertThat(prebuilt.clauseId()).isEqualTo(file.clauseId());
        assertThat(prebuilt.about()).isEqualTo(file.about());
        assertThat(prebuilt.ref()).isEqualTo(file.ref());
        assertThat(prebuilt.conditions()).hasSameSizeAs(file.conditions());
        assertThat(prebuilt.obligations()).isEqualTo(file.obligations());
    }

    @ParameterizedTest
    @MethodSource("charters")
    void what_was_made_from_other_files_does_not_count(String id) {
        ShippedCharter shipped = ShippedCharter.of(id);
        byte[] bytes = shipped.readFiles().bytes(shipped.checksum());

        assertThat(PrebuiltCharter.read("any", bytes, shipped.checksum())).isPresent();
        assertThat(PrebuiltCharter.read("any", bytes, shipped.checksum() + 1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("charters")
    void what_is_cut_off_is_an_error(String id) {
        ShippedCharter shipped = ShippedCharter.of(id);
        byte[] bytes = shipped.readFiles().bytes(shipped.checksum());
        byte[] cut = Arrays.copyOf(bytes, bytes.length / 2);

        assertThatThrownBy(() -> PrebuiltCharter.read("prebuilt.bin", cut, shipped.checksum()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The file prebuilt.bin is damaged. Build charter-rules-drools anew.");
    }

    @ParameterizedTest
    @MethodSource("charters")
    void what_an_earlier_version_of_the_library_made_does_not_count(String id) {
        ShippedCharter shipped = ShippedCharter.of(id);
        byte[] bytes = shipped.readFiles().bytes(shipped.checksum());
        bytes[3]--;

        assertThat(PrebuiltCharter.read("any", bytes, shipped.checksum())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("charters")
    void a_charter_keeps_what_none_of_the_five_has(String id) {
        Charter shipped = ShippedCharter.of(id).charter();
        Charter other = new Charter(
                "other",
                "Title \u2013 and more",
                "place",
                "publisher",
                "edition",
                "A caveat.",
                Interpretations.of(Reading.CLEAR_DAYS, Reading.SWITCHED_OFF),
                shipped.clauses(),
                Map.of(shipped.clauses().get(0).id(), "not for us"),
                LocalDateRange.of(LocalDate.of(2026, 2, 28), LocalDate.MAX),
                List.of());
        byte[] bytes = new PrebuiltCharter(other, List.of()).bytes(7);

        assertThat(PrebuiltCharter.read("any", bytes, 7).orElseThrow().charter())
                .isEqualTo(other);
    }

    @ParameterizedTest
    @MethodSource("charters")
    void every_file_of_a_charter_counts(String id) {
        String folder = "charters/" + id + "/";
        List<Long> sums = List.of(
                Resources.checksum(folder + "charter.yaml", folder + "rules.dslr", Vocabulary.RESOURCE),
                Resources.checksum(folder + "charter.yaml", folder + "rules.dslr"),
                Resources.checksum(folder + "charter.yaml", Vocabulary.RESOURCE),
                Resources.checksum(folder + "rules.dslr", Vocabulary.RESOURCE));

        assertThat(sums)
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo(ShippedCharter.of(id).checksum());
    }
}
