package org.charterrules.obligation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Notice;
import org.jspecify.annotations.Nullable;

/**
 * What came of telling one person: in time, late, or not at all; or several of these, if the records leave it open.
 *
 * @param possible what may have happened, at least one
 * @param notice the notice that decided it, or {@code null}
 * @param missing the fields that would settle it
 */
record Arrival(Set<Arrival.Kind> possible, @Nullable Notice notice, Set<FieldRef> missing) {
    enum Kind {
        IN_TIME,
        LATE,
        NOT_REACHED
    }

    static Arrival of(Kind kind, @Nullable Notice notice) {
        return new Arrival(EnumSet.of(kind), notice, Set.of());
    }

    boolean isCertain() {
        return possible.size() == 1;
    }

    Kind kind() {
        return possible.iterator().next();
    }

    /** The verdict if it is the same whatever happened, else that it is not known. */
    Verdict verdict(Function<Kind, Verdict> of) {
        Verdict verdict = of.apply(kind());
        if (!isCertain()) {
            for (Kind kind : possible) {
                verdict = of.apply(kind) == verdict ? verdict : Verdict.UNKNOWN;
            }
        }
        return verdict;
    }

    /** Collects what may have happened, from what decides first to what decides last. */
    static final class Builder {
        private final EnumSet<Kind> possible = EnumSet.noneOf(Kind.class);
        private Set<FieldRef> missing = Set.of();
        private @Nullable Notice notice;

        void add(Kind kind, @Nullable Notice by) {
            possible.add(kind);
            notice = notice == null ? by : notice;
        }

        void addMissing(List<FieldRef> fields) {
            if (!fields.isEmpty()) {
                missing = missing.isEmpty() ? new TreeSet<>() : missing;
                missing.addAll(fields);
            }
        }

        Arrival build() {
            return new Arrival(possible, notice, missing);
        }
    }
}
