package org.charterrules.model;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A date and time a meeting was once planned for.
 *
 * @param start the start; {@code null} if not known
 * @param end the end; {@code null} if not known
 * @param fixedAt when that date was fixed; {@code null} if not known
 */
@Value.Builder
public record Slot(
        @Nullable ZonedDateTime start,
        @Nullable ZonedDateTime end,
        @Nullable Instant fixedAt) implements WithSlot {

    @Override
    public String toString() {
        return "Slot[" + start + " to " + end + "]";
    }
}
