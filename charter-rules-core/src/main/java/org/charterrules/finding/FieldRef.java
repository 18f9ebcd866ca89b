package org.charterrules.finding;

import org.jspecify.annotations.Nullable;

/**
 * One field of one fact, for example the {@code sentAt} of notice {@code N-14}.
 *
 * @param fact the type of the fact
 * @param id the id of the fact, for example {@code N-14}
 * @param field the name of the field, for example {@code sentAt}
 */
public record FieldRef(FactType fact, String id, String field) implements Comparable<FieldRef> {
    /** Both for speed: there are many of these, and what a record generates takes long the first time. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FieldRef that && fact == that.fact && id.equals(that.id) && field.equals(that.field);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * fact.ordinal() + id.hashCode()) + field.hashCode();
    }

    @Override
    public int compareTo(FieldRef other) {
        int byFact = fact.compareTo(other.fact);
        int byId = byFact != 0 ? byFact : id.compareTo(other.id);
        return byId != 0 ? byId : field.compareTo(other.field);
    }
}
