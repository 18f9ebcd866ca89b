package org.charterrules.finding;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence as data: the key of its wording and what fills the gaps. The words live in message bundles.
 *
 * @param key for example {@code found.notice-sent}
 * @param values what fills the gaps: ids, numbers, dates, times, durations, enum constants, or lists of these. A date and
 *     time is given in the zone of the meeting
 */
public record Statement(String key, List<Object> values) {
    /** Copies the values. */
    public Statement {
        values = List.copyOf(values);
    }

    /**
     * A sentence with its gaps filled.
     *
     * @param key for example {@code found.notice-sent}
     * @param values what fills the gaps, none {@code null}
     * @return the statement
     */
    public static Statement of(String key, Object... values) {
        return new Statement(key, Arrays.asList(values));
    }
}
