package org.charterrules.charter;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a charter, in our own words, for example {@code HOU-7.2a}: meetings fall between 10am and 2pm.
 *
 * @param id identity, for example {@code HOU-7.2a}
 * @param locator where it stands in the charter, for example {@code section 7, sentence 2a}
 * @param says what it says, as a paraphrase
 * @param modality how strongly it is put
 * @param testing how anybody could tell whether it is kept
 * @param fit how much a check of the records proves; {@code null} unless it is tested by records
 * @param questions ids of the questions that people are asked, for example {@code Q-WELCOME}; empty unless it is tested by asking
 * @param whyNot why it cannot be tested; {@code null} if it can
 * @param ambiguities the questions its words leave open
 * @param countsAsAdvisory whether breaking it counts as advisory only, however strongly it is put, because what is tested is our
 *     own measure of a broad word
 */
public record Clause(
        String id,
        String locator,
        String says,
        Modality modality,
        Testing testing,
        @Nullable Fit fit,
        List<String> questions,
        @Nullable String whyNot,
        Set<Ambiguity> ambiguities,
        boolean countsAsAdvisory) {

    /** Copies the collections. */
    public Clause {
        questions = List.copyOf(questions);
        ambiguities = Set.copyOf(ambiguities);
    }
}
