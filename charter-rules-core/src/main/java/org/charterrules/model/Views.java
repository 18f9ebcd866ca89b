package org.charterrules.model;

import java.time.Instant;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A person's views on what one meeting is about.
 *
 * @param routes the ways of giving views they were offered; {@code null} if not known, empty if none
 * @param recordedAt when their views were written down; {@code null} if there is no record
 * @param declined whether they chose not to give any; {@code null} if not known
 */
@Value.Builder
public record Views(
        @Nullable Set<ViewRoute> routes,
        @Nullable Instant recordedAt,
        @Nullable Boolean declined) implements WithViews {
    /** Nothing is known of their views. */
    public static final Views UNKNOWN = new Views(null, null, null);

    /** Copies the routes. */
    public Views {
        routes = Copies.set(routes, "Views.routes");
    }

    @Override
    public String toString() {
        return "Views[recordedAt=" + recordedAt + "]";
    }
}
