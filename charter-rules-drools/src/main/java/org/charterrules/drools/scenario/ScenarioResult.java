package org.charterrules.drools.scenario;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a scenario.
 *
 * @param name its name, for example {@code HOU-7.2a A meeting from 10am to 2pm keeps the promise}
 * @param line the line on which it begins, from 1; in a table of examples, the line of the example
 * @param failedAt what went wrong; {@code null} if everything came out as expected
 */
public record ScenarioResult(
        String name, int line, @Nullable Failure failedAt) {
    /** Requires a name. */
    public ScenarioResult {
        Objects.requireNonNull(name);
    }

    /**
     * A sentence of a scenario that did not come out as expected.
     *
     * @param line its line, from 1; 0 if the scenario as a whole is meant
     * @param sentence the sentence, for example {@code HOU-7.2a is satisfied}; empty if the scenario as a whole is meant
     * @param message what was expected and what was found, or what is wrong with the sentence
     * @param explanation how the checker explains what it found; empty if it did not come to that
     * @param suggestions for a sentence that is not known, some that are and come nearest
     */
    public record Failure(int line, String sentence, String message, String explanation, List<String> suggestions) {
        /** Copies the suggestions. */
        public Failure {
            suggestions = List.copyOf(suggestions);
        }
    }

    /**
     * Whether everything came out as expected.
     *
     * @return whether it passed
     */
    public boolean passed() {
        return failedAt == null;
    }

    /**
     * What went wrong.
     *
     * @return the first sentence that did not come out as expected, if there is one
     */
    public Optional<Failure> failure() {
        return Optional.ofNullable(failedAt);
    }
}
