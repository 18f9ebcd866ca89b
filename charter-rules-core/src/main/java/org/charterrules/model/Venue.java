package org.charterrules.model;

import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Where people meet face to face.
 *
 * @param name what it is called, for example {@code Civic Centre}; {@code null} if not known
 * @param features what it has for people with access needs; {@code null} if not known, empty if nothing
 * @param accessible whether it is accessible in general; {@code null} if not known
 */
@Value.Builder
public record Venue(
        @Nullable String name,
        @Nullable Set<AccessFeature> features,
        @Nullable Boolean accessible) implements WithVenue {
    /** Nothing is known of the place. */
    public static final Venue UNKNOWN = new Venue(null, null, null);

    /** Copies the features. */
    public Venue {
        features = Copies.set(features, "Venue.features");
    }

    @Override
    public String toString() {
        return "Venue[features=" + features + ", accessible=" + accessible + "]";
    }
}
