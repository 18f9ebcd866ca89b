package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.charterrules.finding.FieldRef;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Whether something that a person prefers is offered.
 *
 * @param truth yes, no, or not known
 * @param missing the fields that would tell
 */
record Match(Truth truth, List<FieldRef> missing) {
    /**
     * Compares what is preferred and what is offered.
     *
     * @param preferred what will do; {@code null} if not known, empty if anything will
     * @param offered what is offered; {@code null} if not known
     */
    static <T> Match of(
            @Nullable Set<T> preferred, FieldRef preferredField, @Nullable Set<T> offered, FieldRef offeredField) {
        List<FieldRef> missing = new ArrayList<>();
        if (preferred == null) {
            missing.add(preferredField);
        }
        boolean anything = preferred != null && preferred.isEmpty();
        if (offered == null && !anything) {
            missing.add(offeredField);
        }
        if (!missing.isEmpty()) {
            return new Match(Truth.MAYBE, missing);
        }
        return new Match(Truth.of(anything || !Collections.disjoint(preferred, offered)), List.of());
    }

    static Match of(Truth truth, FieldRef field) {
        return new Match(truth, truth == Truth.MAYBE ? List.of(field) : List.of());
    }

    /** Whether at least one of the two is offered. */
    Match or(Match other) {
        Truth either = truth.or(other.truth);
        List<FieldRef> both = new ArrayList<>();
        if (either == Truth.MAYBE) {
            both.addAll(missing);
            both.addAll(other.missing);
        }
        return new Match(either, both);
    }
}
