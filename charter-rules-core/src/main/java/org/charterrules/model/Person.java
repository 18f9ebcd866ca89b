package org.charterrules.model;

import java.time.LocalDate;
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
 * @param agency the organisation they work for, for example {@code NHS}; {@code null} if not known
 * @param representedBy ids of the bodies that may be told things on their behalf, for example a forum; {@code null} if not known
 * @param preferences how they like to take part
 * @param accessNeeds what they need a venue to have; {@code null} if never asked, empty if nothing
 * @param communication how they communicate; {@code null} if not known
 * @param readingDays how many days they need with papers, 1 or more; {@code null} if they have not said
 * @param unavailability when they cannot come; {@code null} if never asked, empty if they can always come
 * @param knownToServiceSince the date since which a service has known them; {@code null} if not known
 * @param needToKnowIds ids of the people who need to know what concerns them; {@code null} if not known
 */
@Value.Builder
public record Person(
        String id,
        @Nullable Set<Group> groups,
        @Nullable Set<Format> formatsNeeded,
        @Nullable List<Consent> consents,
        @Nullable String agency,
        @Nullable Set<String> representedBy,
        Preferences preferences,
        @Nullable Set<AccessFeature> accessNeeds,
        @Nullable Communication communication,
        @Nullable Integer readingDays,
        @Nullable List<Unavailability> unavailability,
        @Nullable LocalDate knownToServiceSince,
        @Nullable Set<String> needToKnowIds)
        implements WithPerson {
    /**
     * Checks the identity and copies the collections.
     *
     * @throws IllegalArgumentException if the reading days are less than 1
     */
    public Person {
        Copies.id(id, "Person");
        groups = Copies.set(groups, "Person.groups");
        formatsNeeded = Copies.set(formatsNeeded, "Person.formatsNeeded");
        preferences = preferences == null ? Preferences.UNKNOWN : preferences;
        if (readingDays != null && readingDays < 1) {
            throw new IllegalArgumentException("Person.readingDays must be 1 or more, not " + readingDays);
        }
        representedBy = Copies.set(representedBy, "Person.representedBy");
        accessNeeds = Copies.set(accessNeeds, "Person.accessNeeds");
        unavailability = Copies.sortedBy(Person::sortKey, unavailability, "Person.unavailability");
        needToKnowIds = Copies.set(needToKnowIds, "Person.needToKnowIds");
        consents = Copies.sortedBy(Person::sortKey, consents, "Person.consents");
    }

    private static String sortKey(Consent consent) {
        return consent.givenAt() + "|" + consent.withdrawnAt() + "|" + consent.givenById() + "|" + consent.recipients();
    }

    private static String sortKey(Unavailability time) {
        return time.validFrom() + "|" + time.days() + "|" + time.from() + "|" + time.to() + "|" + time.validTo() + "|"
                + time.once() + "|" + time.reason();
    }

    /**
     * Starts a person with nothing known but the id.
     *
     * @param id for example {@code P1}
     * @return a builder
     */
    public static PersonBuilder of(String id) {
        return new PersonBuilder().id(id).preferences(Preferences.UNKNOWN);
    }

    /**
     * For speed: what a record generates looks at every component, and takes long the first time. Facts that are equal have the
     * same id, and hardly any others do.
     */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
