package org.charterrules.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that was found, and where.
 *
 * @param says the finding as a sentence
 * @param facts the fields it was read from
 */
public record Evidence(Statement says, List<FieldRef> facts) {
    /** Copies the fields. */
    public Evidence {
        facts = List.copyOf(facts);
    }

    /**
     * Something that was found in the given fields.
     *
     * @param says the finding as a sentence
     * @param facts the fields it was read from
     * @return the evidence
     */
    public static Evidence of(Statement says, FieldRef... facts) {
        return new Evidence(says, List.of(facts));
    }

    /**
     * The same, read from more fields as well: those that a gap rests on.
     *
     * @param more further fields
     * @return the evidence
     */
    public Evidence alsoFrom(FieldRef... more) {
        List<FieldRef> all = new ArrayList<>(facts);
        all.addAll(List.of(more));
        return new Evidence(says, all);
    }
}
