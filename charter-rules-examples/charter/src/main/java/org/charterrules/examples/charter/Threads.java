package org.charterrules.examples.charter;

import org.charterrules.check.Workers;
import org.jspecify.annotations.Nullable;

/** How many threads check. */
final class Threads {
    private Threads() {}

    /**
     * Refuses a number of threads that cannot check.
     *
     * @param given the number; {@code null} if the caller gave none
     * @throws BadInput if it is less than 1
     */
    static void requireOne(@Nullable Integer given) {
        if (given != null && given < 1) {
            throw new BadInput("charter: --threads: There must be at least 1.");
        }
    }

    /** As many as were given, or else one for each processor. */
    static Workers workers(@Nullable Integer given) {
        return Workers.threads(given == null ? Runtime.getRuntime().availableProcessors() : given);
    }
}
