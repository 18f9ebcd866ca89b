package org.charterrules.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "agenda, agenda, 0, 0",
        "agenda, agend, 1, 1",
        "agend, agenda, 1, 1",
        "agenda, aganda, 1, 1",
        "agenda, gaenda, 2, 2",
        "agenda, Agenda, 1, 0",
        "kitten, SITTING, 7, 3",
        "'', note, 4, 4",
        "note, '', 4, 4"
    })
    void letters_are_put_in_taken_out_or_changed(String from, String to, int letters, int whateverTheirCase) {
        assertThat(Spelling.distance(from, to)).isEqualTo(letters);
        assertThat(Spelling.distanceIgnoringCase(from, to)).isEqualTo(whateverTheirCase);
    }
}
