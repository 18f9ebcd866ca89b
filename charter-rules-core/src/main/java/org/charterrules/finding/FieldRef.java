package org.charterrules.finding;

/**
 * One field of one fact, for example the {@code sentAt} of notice {@code N-14}.
 *
 * @param fact the type of the fact
 * @param id the id of the fact, for example {@code N-14}
 * @param field the name of the field, for example {@code sentAt}
 */
public record FieldRef(FactType fact, String id, String field) implements Comparable<FieldRef> {
    @Override
    public int compareTo(FieldRef other) {
        int byFact = fact.compareTo(other.fact);
        int byId = byFact != 0 ? byFact : id.compareTo(other.id);
        return byId != 0 ? byId : field.compareTo(other.field);
    }
}
