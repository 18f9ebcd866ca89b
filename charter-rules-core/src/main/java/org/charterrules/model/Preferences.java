package org.charterrules.model;

import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How a person likes to take part.
 *
 * @param modes the ways of meeting they prefer; {@code null} if never asked, empty if any will do
 * @param routes the ways of giving views they prefer; {@code null} if never asked, empty if any will do
 * @param channels the ways of sending feedback they prefer; {@code null} if never asked, empty if any will do
 */
@Value.Builder
public record Preferences(
        @Nullable Set<Mode> modes,
        @Nullable Set<ViewRoute> routes,
        @Nullable Set<Channel> channels) implements WithPreferences {
    /** Never asked. */
    public static final Preferences UNKNOWN = new Preferences(null, null, null);

    /** Copies the sets. */
    public Preferences {
        modes = Copies.set(modes, "Preferences.modes");
        routes = Copies.set(routes, "Preferences.routes");
        channels = Copies.set(channels, "Preferences.channels");
    }

    @Override
    public String toString() {
        return "Preferences[]";
    }
}
