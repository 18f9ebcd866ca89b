package org.charterrules.model;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in the series: known by an id only, never by name.
 *
 * @param id identity, for example {@code P1}
 * @param groups the groups they say they belong to; {@code null} if not known, empty if they say none
 * @param formatsNeeded the formats they can use or prefer; {@code null} if never asked, empty if any will do
 * @param consents permissions to share what is known about them; {@code null} if not known
 */
@Value.Builder
public record Person(
        String id,
        @Nullable Set<Group> groups,
        @Nullable Set<Format> formatsNeeded,
        @Nullable List<Consent> consents) implements WithPerson {
    /** Checks the identity and copies the collections. */
    public Person {
        Copies.id(id, "Person");
        groups = Copies.set(groups, "Person.groups");
        formatsNeeded = Copies.set(formatsNeeded, "Person.formatsNeeded");
        consents = Copies.list(consents, Comparator.comparing(Person::sortKey), "Person.consents");
    }

    private static String sortKey(Consent consent) {
        return consent.givenAt() + "|" + consent.withdrawnAt() + "|" + consent.givenById() + "|" + consent.recipients();
    }

    /**
     * Starts a person with nothing known but the id.
     *
     * @param id for example {@code P1}
     * @return a builder
     */
    public static PersonBuilder of(String id) {
        return new PersonBuilder().id(id);
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
