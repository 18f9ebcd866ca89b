package org.charterrules.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.model.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * Charters side by side: what each promises by theme, which of their clauses nobody can keep together, and which of them
 * others make redundant.
 *
 * @param charters the charters, at least two, in the order given
 * @param promises every promise of every charter: charter by charter, in the order of its rules
 * @param clashes promises that no meeting can keep together
 * @param overlaps promises that another charter makes as well, or makes more strictly
 * @param example a meeting that keeps every figure of all charters; {@code null} if promises clash or none was found
 */
public record Comparison(
        List<Charter> charters,
        List<Promise> promises,
        List<Clash> clashes,
        List<Overlap> overlaps,
        @Nullable Example example) {

    /** Copies the lists. */
    public Comparison {
        charters = List.copyOf(charters);
        promises = List.copyOf(promises);
        clashes = List.copyOf(clashes);
        overlaps = List.copyOf(overlaps);
    }

    /**
     * A sentence after 'then' of a rule.
     *
     * @param charter which of the charters it stands in, from 0
     * @param clause the clause it is for
     * @param theme what it is about
     * @param conditions where it binds: the sentences after 'when', for example {@code there is a meeting}
     * @param says the sentence, for example {@code it is held between 10:00 and 14:00}
     */
    public record Promise(int charter, Clause clause, Theme theme, List<String> conditions, String says) {
        /** Copies the conditions. */
        public Promise {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * Two promises of which no meeting can keep both, or three of which none can keep all; for example two times of day that overlap
     * for half an hour, and a least length of an hour.
     *
     * @param one a promise
     * @param other a promise of the same charter or of another one
     * @param third a further one; {@code null} if the first two clash already
     */
    public record Clash(
            Promise one, Promise other, @Nullable Promise third) {
        /**
         * Two promises of which no meeting can keep both.
         *
         * @param one a promise
         * @param other a promise of the same charter or of another one
         */
        public Clash(Promise one, Promise other) {
            this(one, other, null);
        }
    }

    /**
     * A promise that is kept by whoever keeps another one.
     *
     * @param stronger the one that asks at least as much
     * @param weaker the one that adds nothing to it
     * @param isSame whether the two ask for the same
     */
    public record Overlap(Promise stronger, Promise weaker, boolean isSame) {}

    /**
     * A meeting that was made up and checked.
     *
     * @param caseFile the meeting with its notices
     * @param meetingId which meeting of the case file
     * @param kept the promises with figures that it was found to keep, in the order of the charters
     * @param notBinding the promises with figures that do not bind it
     */
    public record Example(CaseFile caseFile, String meetingId, List<Promise> kept, List<Promise> notBinding) {
        /** Copies the lists. */
        public Example {
            kept = List.copyOf(kept);
            notBinding = List.copyOf(notBinding);
        }
    }

    /**
     * The themes that any charter speaks of.
     *
     * @return the themes in their order
     */
    public Set<Theme> themes() {
        Set<Theme> themes = new TreeSet<>();
        promises.forEach(promise -> themes.add(promise.theme()));
        return themes;
    }

    /**
     * What a charter promises about a theme.
     *
     * @param charter which of the charters, from 0
     * @param theme the theme
     * @return the promises, in the order of the rules
     */
    public List<Promise> promises(int charter, Theme theme) {
        return promises.stream()
                .filter(promise -> promise.charter() == charter && promise.theme() == theme)
                .toList();
    }

    /**
     * The example, if there is one.
     *
     * @return the example
     */
    public Optional<Example> found() {
        return Optional.ofNullable(example);
    }
}
