package org.charterrules.model;

import java.time.Instant;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Permission to share what is known about a person.
 *
 * @param givenById who gave it: the person, or somebody for them; {@code null} if not known
 * @param recipients ids of the people and bodies who may receive it; {@code null} if not known
 * @param givenAt when it was given; it is in force from this instant on; {@code null} if not known
 * @param withdrawnAt when it was taken back; it is no longer in force at this instant; {@code null} if it was not
 */
@Value.Builder
public record Consent(
        @Nullable String givenById,
        @Nullable Set<String> recipients,
        @Nullable Instant givenAt,
        @Nullable Instant withdrawnAt)
        implements WithConsent {
    /** Copies the recipients. */
    public Consent {
        recipients = Copies.set(recipients, "Consent.recipients");
    }

    @Override
    public String toString() {
        return "Consent[givenAt=" + givenAt + ", withdrawnAt=" + withdrawnAt + "]";
    }
}
